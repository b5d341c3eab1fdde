import { normalizeIdentifier } from '../world/catalogue/identifiers/normalize.js';
import type { OutputName } from '../world/catalogue/layer/edit-outputs.js';
import { IDENTIFIER_SCHEMES } from '../world/catalogue/output-record.js';
import { isMentionSource, SOURCES } from '../world/catalogue/sources.js';
import { Refusal } from './problem.js';
import { refuseUnknown } from './query.js';

const DEFAULT_LIMIT = 100;
const MOST = 1000;
const PAGE = ['limit', 'offset'];

/** Which part of a list is asked for. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** @throws Refusal 400 naming the parameter */
export function readOutputQuery(search: string): {
  readonly names: readonly OutputName[];
  readonly page: Page;
} {
  const query = new URLSearchParams(search);
  refuseUnknown(query, ['id', ...IDENTIFIER_SCHEMES, ...PAGE]);
  const names = [...query]
    .filter(([name]) => !PAGE.includes(name))
    .map(([name, value]) => toName(name, value));
  return { names, page: readPage(query) };
}

/** @returns the places in `SOURCES` of those asked for @throws Refusal 400 naming the parameter */
export function readMentionQuery(search: string): {
  readonly sources: readonly number[];
  readonly page: Page;
} {
  const query = new URLSearchParams(search);
  refuseUnknown(query, ['source', ...PAGE]);
  const asked = query.getAll('source');
  const stranger = asked.find((source) => !isMentionSource(source));
  const names = SOURCES.map(({ name }) => name);
  if (stranger !== undefined) {
    throw new Refusal(400, `source: "${stranger}" is not allowed; use ${names.join(', ')}.`);
  }
  const places = names.map((name, place) => ({ name, place }));
  const wanted = places.filter(({ name }) => asked.length === 0 || asked.includes(name));
  return { sources: wanted.map(({ place }) => place), page: readPage(query) };
}

/** The Altmetric ID, or the id of a mention, of a path. @returns undefined for what can't be one */
export function readId(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined;
}

function toName(name: string, value: string): OutputName {
  if (name === 'id') {
    const altmetricId = readId(value);
    if (altmetricId === undefined) throw new Refusal(400, `id: "${value}" is not an Altmetric ID.`);
    return { scheme: 'altmetric', value: altmetricId };
  }
  const scheme = IDENTIFIER_SCHEMES.find((one) => one === name) ?? 'doi';
  if (normalizeIdentifier(scheme, value) === undefined) {
    throw new Refusal(400, `${name}: "${value}" can't be one.`);
  }
  return { scheme, value };
}

function readPage(query: URLSearchParams): Page {
  return {
    limit: readNumber(query, 'limit', { least: 1, most: MOST }) ?? DEFAULT_LIMIT,
    offset: readNumber(query, 'offset', { least: 0, most: Number.MAX_SAFE_INTEGER }) ?? 0,
  };
}

function readNumber(
  query: URLSearchParams,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Refusal(400, `${name}: "${text}" is not allowed; use a number from ${least} to ${most}.`);
}
