import type { JsonObject } from '../json-object.js';
import type { SchemaValidator } from './schema-validator.js';

/** What the checker needs of an OpenAPI document, with every reference resolved. */
export interface Spec {
  readonly title: string;
  /** In the order in which they are tried: literal paths before templates, templates that span slashes last. */
  readonly paths: readonly DocumentedPath[];
  /** Every operation once, in the order of the document. */
  readonly operations: readonly ListedOperation[];
  readonly everywhere: Everywhere;
  /** Whether `//` in a path counts as `/`, as with the web server in front of some services. */
  readonly mergesSlashes: boolean;
  /** Holds values against the schemas of this spec; whoever checks against it shares what was compiled. */
  readonly validator: SchemaValidator;
}

/** What the other spelling of a path gets, the one with or without a slash at its end. */
export type TrailingSlash = 'same' | 'redirect' | 'not-found';

/** One path, or one of its aliases, with its operations by method in capitals. */
export interface DocumentedPath {
  readonly template: string;
  readonly trailingSlash: TrailingSlash;
  readonly parameters: readonly PathParameter[];
  readonly operations: ReadonlyMap<string, Operation>;
}

/** A part of a path in braces. */
export interface PathParameter {
  readonly name: string;
  /** Whether the value may itself hold slashes. */
  readonly spansSlashes: boolean;
  /** Decides whether a path is meant at all, e.g. by the values that exist. */
  readonly schema: JsonObject | undefined;
}

/** An operation and where it is, without aliases. */
export interface ListedOperation {
  readonly template: string;
  /** In capitals. */
  readonly method: string;
  readonly operation: Operation;
}

/** A documented operation; its id is unique within the spec. */
export interface Operation {
  readonly operationId: string;
  /** Those of its path included. */
  readonly parameters: readonly DocumentedParameter[];
  /** The forms that the body of a request may have; empty when there is none. */
  readonly bodies: readonly DocumentedMedia[];
  readonly responses: Responses;
}

/** A parameter outside of the body. */
export interface DocumentedParameter {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  /** Whether it is sent in pieces, `page` as `page[number]` and `page[size]`. */
  readonly isDeep: boolean;
}

/** Responses by status in decimal; `default` and ranges such as `4XX` may stand for several. */
export type Responses = ReadonlyMap<string, DocumentedResponse>;

/** What a response has to look like. */
export interface DocumentedResponse {
  readonly headers: readonly DocumentedHeader[];
  /** Empty when there must be no body. */
  readonly content: readonly DocumentedMedia[];
}

/** A header; its name in lower case. */
export interface DocumentedHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonObject | undefined;
}

/** A form that a body may have. */
export interface DocumentedMedia {
  /** In lower case and without parameters; `*` may stand for the type, the subtype or both. */
  readonly type: string;
  readonly schema: JsonObject | undefined;
  /** For a body that is `name(…);`, a script that calls back: what stands in the parentheses. */
  readonly jsonp: JsonObject | undefined;
}

/** Answers that are not tied to one operation. */
export interface Everywhere {
  readonly unlistedPath: Responses;
  readonly unlistedMethod: Responses;
  readonly options: Responses;
  /** Besides the operation's own, and besides the others here. */
  readonly anyOperation: Responses;
  readonly redirectToSlash: Responses;
}
