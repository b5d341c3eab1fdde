import { isWorkType, type Relatives, type Work, type WorkIdentifier } from '../../world/works/work.js';
import { type Json, toJsonObject } from '../webpy/json-text.js';
import { firstOf, isFalsy, isTrue } from '../webpy/python-truth.js';
import { badParameters, failure } from './errors.js';
import { isObject, parseObject, parseUri, requireNamed, requireScheme, requireText } from './parse-body.js';
import { parseWorkId } from './parse-work-id.js';

/** A work as it was sent. */
export interface SentWork {
  readonly draft: Omit<Work, 'id'>;
  readonly relatives: Relatives;
  /** The URIs as they were sent, with `canonical` as it was understood. */
  readonly sentUris: readonly ({ readonly [key: string]: Json } & { readonly canonical: boolean })[];
  /** Which relatives were sent at all. */
  readonly hasParents: boolean;
  readonly hasChildren: boolean;
}

/**
 * Reads a work. Quirk `title-missing-500`: what is absent fails, what is empty is refused.
 *
 * @throws Refusal `BADPARAMS`, `FATAL`
 * @source hirmeos/identifier_translation_service: src/worksctrl.py:52-95
 */
export function parseSentWork(body: Uint8Array): SentWork {
  const { type, title, URI, uri, parent, child } = parseObject(body);
  requireNamed([type], 'a (work) type');
  const titles = requireNamed(listOf(title), 'at least one title').map(requireText);
  const uris = requireNamed(listOf(firstOf(URI, uri)), 'at least one URI');
  if (!isWorkType(type)) throw badParameters(`Unknown work type '${typeof type === 'string' ? type : ''}'`);
  const sent = uris.map(parseSentUri);
  return {
    draft: { type, titles, identifiers: sent.map(({ identifier }) => identifier) },
    relatives: { parents: parseWorkIds(parent), children: parseWorkIds(child) },
    sentUris: sent.map(({ shown }) => shown),
    hasParents: !isFalsy(parent),
    hasChildren: !isFalsy(child),
  };
}

function parseSentUri(sent: unknown): {
  readonly shown: SentWork['sentUris'][number];
  readonly identifier: WorkIdentifier;
} {
  if (!isObject(sent)) throw failure('a URI is no object');
  const canonical = isTrue(sent.canonical);
  const parts = parseUri(firstOf(sent.URI, sent.uri));
  return { shown: { ...toJsonObject(sent), canonical }, identifier: requireScheme(parts, canonical) };
}

function parseWorkIds(value: unknown): readonly string[] {
  return isFalsy(value) ? [] : listOf(value).map(parseWorkId);
}

/** One thing as a list of it. @source hirmeos/identifier_translation_service: src/aux.py `strtolist` */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string' || isObject(value)) return [value];
  throw failure('what should be a text or a list is neither');
}
