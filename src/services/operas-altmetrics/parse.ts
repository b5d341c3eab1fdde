import { parsePythonJson } from '../../world/tokens/python-json.js';
import { describeUtf8Mistake } from '../../world/tokens/python-utf8.js';
import { isOrigin, type Origin } from '../../world/urisets/mention.js';
import type { RequestedRegistration } from '../../world/urisets/register-outputs.js';
import { Abort } from './error-pages.js';

const LIST_NOT_FOUND = 'DOI list not found in request JSON.';
const DEFAULT_PER_PAGE = 100n;
/** PostgreSQL's `bigint`: LIMIT and OFFSET beyond it fail. */
const MAX_BIGINT = 2n ** 63n - 1n;

/**
 * Reads a JSON body as Flask does: another content type counts as no body.
 *
 * @throws Abort 400 for a JSON content type with a body that is no JSON
 * @source Flask 1.1: wrappers.py `JSONMixin.get_json`
 */
export function parseJson(body: Uint8Array, contentType: string | undefined): unknown {
  if (!isJson(contentType)) return undefined;
  const text = decodeUtf8(body);
  const parsed = text === undefined ? undefined : parsePythonJson(text);
  if (parsed === undefined || 'mistake' in parsed) throw new Abort(400);
  return parsed.value;
}

/** Without the byte order mark, if there is one. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  return describeUtf8Mistake(bytes) === undefined ? new TextDecoder().decode(bytes) : undefined;
}

/** @source Werkzeug 0.15: wrappers/json.py `is_json` */
export function isJson(contentType: string | undefined): boolean {
  const mimeType = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return mimeType === 'application/json' || /^application\/.*\+json$/.test(mimeType);
}

/**
 * Reads the list of outputs to register. What the real application would trip over only when it comes to an
 * entry is left for then: entries before it count.
 *
 * @throws Abort 400 for no list, 500 for what can't be walked through as one
 * @source hirmeos/altmetrics: src/api/views.py:125-139,159-161
 */
export function parseRegistrations(
  body: Uint8Array,
  contentType: string | undefined,
): readonly RequestedRegistration[] {
  const list = parseJson(body, contentType);
  if (isFalsy(list)) throw new Abort(400, { description: LIST_NOT_FOUND });
  if (!Array.isArray(list)) throw new Abort(500, { reason: 'the body is no list' });
  return list.map(toRegistration);
}

function toRegistration(entry: unknown): RequestedRegistration {
  // An entry that is no object fails like an invalid DOI: 500, and so does everything behind it.
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return { doi: null, urls: [] };
  const { doi, url = [] } = entry as { doi?: unknown; url?: unknown };
  return { doi, urls: iterate(url) };
}

/** What Python's `for … in` gives: a text's characters, an object's keys; nothing else can be walked through. */
function iterate(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return [...value];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [value];
}

function isFalsy(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return !value;
}

/** A page of a list, in whole numbers that the store can take. */
export interface PageRequest {
  readonly page: number;
  readonly perPage: number;
}

/**
 * Reads `page` and `per_page`. There is no maximum.
 *
 * @throws Abort 500 for what Python's `int` or PostgreSQL refuses (quirk `invalid-value-500`), 404 for a page
 *   before the first
 * @source hirmeos/altmetrics: src/api/views.py:86-87; Flask-SQLAlchemy 2.3: `BaseQuery.paginate`
 */
export function parsePage(query: URLSearchParams): PageRequest {
  const page = parseInteger(query.get('page') ?? '1');
  const perPage = parseInteger(query.get('per_page') ?? String(DEFAULT_PER_PAGE));
  if (page < 1n || perPage < 0n) throw new Abort(404);
  if (perPage > MAX_BIGINT || (page - 1n) * perPage > MAX_BIGINT) {
    throw new Abort(500, { reason: 'page or per_page is too large for the database' });
  }
  return { page: Number(page), perPage: Number(perPage) };
}

function parseInteger(text: string): bigint {
  if (!/^\s*[-+]?\d+(_\d+)*\s*$/.test(text)) {
    throw new Abort(500, { reason: `"${text.slice(0, 50)}" is no number of a page` });
  }
  const digits = text.trim().replaceAll('_', '');
  return digits.startsWith('+') ? BigInt(digits.slice(1)) : BigInt(digits);
}

/**
 * Reads the name of an origin, in any case.
 *
 * @throws Abort 500 for a missing or unknown one (quirk `invalid-value-500`)
 * @source hirmeos/altmetrics: src/api/views.py:219
 */
export function parseOrigin(query: URLSearchParams): Origin {
  const name = (query.get('origin') ?? '').toLowerCase();
  if (!isOrigin(name)) throw new Abort(500, { reason: `"${name.slice(0, 50)}" is no origin` });
  return name;
}
