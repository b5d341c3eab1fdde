import { isUriScheme, type UriParts, type WorkIdentifier } from '../../world/works/work.js';
import { parseWorkUri } from '../../world/works/work-uri.js';
import { firstOf, isFalsy, isTrue } from '../webpy/python-truth.js';
import { parseJsonBody } from '../webpy/request.js';
import { badParameters, failure } from './errors.js';
import { parseWorkId } from './parse-work-id.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a body as a JSON object. The type of the request is not looked at.
 *
 * @throws Refusal `FATAL` for anything else (quirk `malformed-body-500`)
 */
export function parseObject(body: Uint8Array): JsonObject {
  const value = parseJsonBody(body)?.value;
  if (!isObject(value)) throw failure('the body is no JSON object');
  return value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Titles for a work. */
export interface NewTitles {
  readonly workId: string;
  readonly titles: readonly string[];
}

/** @source hirmeos/identifier_translation_service: src/titlesctrl.py `POST` */
export function parseNewTitles(body: Uint8Array): NewTitles {
  const { title, UUID, uuid } = parseObject(body);
  const workId = requireNamed([firstOf(UUID, uuid)], 'a (work) UUID')[0];
  const titles = typeof title === 'string' ? [title] : Array.isArray(title) ? title : [];
  if (titles.length === 0) throw badParameters('You must provide at least a title');
  return { workId: parseWorkId(workId), titles: titles.map(requireText) };
}

/** An identifier for a work. */
export interface NewUri {
  readonly workId: string;
  readonly identifier: WorkIdentifier;
}

/** @source hirmeos/identifier_translation_service: src/urisctrl.py `POST` */
export function parseNewUri(body: Uint8Array): NewUri {
  const { URI, uri, UUID, uuid, canonical } = parseObject(body);
  const named = requireNamed([firstOf(URI, uri), firstOf(UUID, uuid)], 'a (work) UUID and a URI');
  const identifier = requireScheme(parseUri(named[0]), isTrue(canonical));
  return { workId: parseWorkId(named[1]), identifier };
}

/** Two works, one of which belongs to the other. */
export interface NewRelation {
  readonly parentId: string;
  readonly childId: string;
}

/** @source hirmeos/identifier_translation_service: src/relationsctrl.py `POST` */
export function parseNewRelation(body: Uint8Array): NewRelation {
  const { parent_UUID, parent_uuid, child_UUID, child_uuid } = parseObject(body);
  const both = [firstOf(parent_UUID, parent_uuid), firstOf(child_UUID, child_uuid)];
  const [parentId, childId] = requireNamed(both, 'a parent and a child UUID').map(parseWorkId);
  return { parentId: parentId ?? '', childId: childId ?? '' };
}

/**
 * Stops where something is missing.
 *
 * @throws Refusal `BADPARAMS`
 * @source hirmeos/identifier_translation_service: src/validation.py `require_params_or_fail`
 */
export function requireNamed<Values extends readonly unknown[]>(values: Values, what: string): Values {
  if (values.some(isFalsy)) throw badParameters(`You must provide ${what}`);
  return values;
}

/** @throws Refusal `BADPARAMS` for what can't be taken apart */
export function parseUri(uri: unknown): UriParts {
  const parts = typeof uri === 'string' ? parseWorkUri(uri) : undefined;
  if (parts !== undefined) return parts;
  const shown = typeof uri === 'string' || typeof uri === 'number' ? uri : '';
  throw badParameters(`Invalid URI '${shown}'`);
}

/** @throws Refusal `BADPARAMS` for a scheme that there is not */
export function requireScheme({ scheme, value }: UriParts, canonical: boolean): WorkIdentifier {
  if (!isUriScheme(scheme)) throw badParameters(`Unknown URI scheme '${scheme}'`);
  return { scheme, value, canonical };
}

export function requireText(value: unknown): string {
  if (typeof value !== 'string') throw failure('what should be a text is none');
  return value;
}
