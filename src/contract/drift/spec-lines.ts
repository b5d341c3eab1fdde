import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { SpecLine } from './difference.js';
import { ANY, stepsOf } from './shape.js';

/** What to look up in a spec. */
export interface SpecPlace {
  /** The operation's id, or the kind of answers that the spec has for any path. */
  readonly operation: string;
  readonly status: number | undefined;
  /** What is looked for: the status itself, one of its headers, or a place in its body. */
  readonly of: 'status' | 'header' | 'body';
  /** Name of the header, or pointer into the body. */
  readonly pointer: string;
}

/** Finds where a spec says something; what it doesn't say, where it would have to: at the next place around. */
export type FindSpecLine = (place: SpecPlace) => SpecLine | undefined;

/** A place in the document: where it is named, and what is there. */
interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

const FORMS = ['allOf', 'anyOf', 'oneOf', 'then', 'else'] as const;

/**
 * Reads a spec for its lines.
 *
 * @param text  the spec as YAML
 * @param file  how it is called in reports
 */
export function createSpecLines(text: string, file: string): FindSpecLine {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const lines = new DocumentReader(document);
  return (place) => {
    const found = lines.find(place);
    const start = found && (found.key ?? found.value)?.range;
    if (!start) return undefined;
    // Of a node, the end of what it says itself, without the comments and blank lines behind it.
    const end = found.value?.range?.[1] ?? start[1];
    const written = text.slice(0, end).trimEnd().length;
    const line = lineCounter.linePos(start[0]).line;
    return { file, line, endLine: Math.max(line, lineCounter.linePos(written - 1).line) };
  };
}

/** Walks through an OpenAPI document, along its references. */
class DocumentReader {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  find({ operation, status, of, pointer }: SpecPlace): Found | undefined {
    const responses = this.#responsesOf(operation);
    const response = responses && this.#statusIn(responses, status);
    if (!response || of === 'status') return response ?? responses;
    if (of === 'header') return this.#headerIn(response, pointer);
    return this.#bodyIn(response, pointer) ?? response;
  }

  #responsesOf(operation: string): Found | undefined {
    const everywhere = this.#at(this.#root('x-everywhere'), operation);
    if (everywhere) return everywhere;
    const methods = this.#members(this.#root('paths')).flatMap(({ value }) => this.#members(value));
    const own = methods.find(({ value }) => this.#textAt(value, 'operationId') === operation);
    return this.#at(own?.value, 'responses');
  }

  #statusIn(responses: Found, status: number | undefined): Found | undefined {
    const range = `${Math.floor((status ?? 0) / 100)}XX`;
    const [own, ofAny] = [responses.value, this.#at(this.#root('x-everywhere'), 'anyOperation')?.value];
    const candidates = [own, ofAny].flatMap((some) =>
      [`${status}`, range, 'default'].map((name) => this.#at(some, name)),
    );
    return candidates.find((found) => found !== undefined);
  }

  #headerIn(response: Found, header: string): Found {
    const headers = this.#at(response.value, 'headers');
    const own = this.#members(headers?.value).find(({ key }) => textOf(key)?.toLowerCase() === header);
    const content = header === 'content-type' ? this.#at(response.value, 'content') : undefined;
    return own ?? content ?? headers ?? response;
  }

  #bodyIn(response: Found, pointer: string): Found | undefined {
    const content = this.#members(this.#at(response.value, 'content')?.value);
    const schemas = content.flatMap(({ value }) => [this.#at(value, 'x-jsonp'), this.#at(value, 'schema')]);
    const found = schemas.flatMap((schema) => (schema ? [this.#walk(schema, stepsOf(pointer))] : []));
    return found.toSorted((a, b) => b.depth - a.depth)[0]?.found;
  }

  /** As far down as the spec goes. */
  #walk(schema: Found, [step, ...rest]: readonly string[], depth = 0): { found: Found; depth: number } {
    const here = { found: depth === 0 ? this.#written(schema) : schema, depth };
    if (step === undefined) return here;
    const below = this.#formsOf(schema.value)
      .flatMap((form) => this.#membersOfSchema(form, step))
      .map((member) => this.#walk(member, rest, depth + 1));
    return below.toSorted((a, b) => b.depth - a.depth)[0] ?? here;
  }

  #membersOfSchema(form: Node, step: string): Found[] {
    if (step !== ANY) {
      const own = this.#at(this.#at(form, 'properties')?.value, step);
      return own ? [own] : [];
    }
    const patterns = this.#members(this.#at(form, 'patternProperties')?.value);
    const others = ['items', 'additionalProperties'].map((name) => this.#at(form, name));
    return [...patterns, ...others].filter((found) => found !== undefined);
  }

  /** A schema and those that it is made of. */
  #formsOf(node: Node | undefined, seen: ReadonlySet<Node> = new Set()): Node[] {
    const schema = this.#resolve(node);
    if (!schema || seen.has(schema)) return [];
    const inside = FORMS.flatMap((name) => {
      const value = this.#resolve(this.#at(schema, name)?.value);
      return isSeq(value) ? value.items.filter(isNode) : isNode(value) ? [value] : [];
    });
    return [schema, ...inside.flatMap((form) => this.#formsOf(form, new Set([...seen, schema])))];
  }

  /** A whole body is written where its reference leads to. */
  #written(found: Found): Found {
    const value = this.#resolve(found.value);
    return value === found.value ? found : { key: undefined, value };
  }

  #root(name: string): Node | undefined {
    return this.#at(isNode(this.#document.contents) ? this.#document.contents : undefined, name)?.value;
  }

  #at(node: Node | undefined, name: string): Found | undefined {
    return this.#members(node).find(({ key }) => textOf(key) === name);
  }

  #members(node: Node | undefined): Found[] {
    const map = this.#resolve(node);
    if (!isMap(map)) return [];
    return map.items.map(({ key, value }: Pair) => ({
      key: isNode(key) ? key : undefined,
      value: isNode(value) ? value : undefined,
    }));
  }

  #textAt(node: Node | undefined, name: string): string | undefined {
    return textOf(this.#at(node, name)?.value);
  }

  /** Follows `*alias` and `$ref: "#/…"` to what they name. */
  #resolve(node: Node | undefined): Node | undefined {
    if (isAlias(node)) return this.#resolve(node.resolve(this.#document));
    if (!isMap(node)) return node;
    const reference = node.get('$ref');
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return node;
    return stepsOf(decodeURIComponent(reference.slice(1))).reduce<Node | undefined>(
      (at, name) => this.#at(at, name)?.value,
      isNode(this.#document.contents) ? this.#document.contents : undefined,
    );
  }
}

function textOf(node: Node | undefined): string | undefined {
  return isScalar(node) ? String(node.value) : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}
