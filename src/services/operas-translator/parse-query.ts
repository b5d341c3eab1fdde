import { requireStorable } from '../../world/storable.js';
import type { TranslationQuery } from '../../world/works/translate.js';
import { parseWorkUri } from '../../world/works/work-uri.js';
import type { Pairs } from '../webpy/env.js';
import { isTrue } from '../webpy/python-truth.js';
import { Refusal } from '../webpy/refusal.js';
import { badParameters } from './errors.js';
import { parseFilter } from './parse-filter.js';
import { parseWorkId } from './parse-work-id.js';

const NOTHING_TO_TRANSLATE = 'Invalid URI or title provided';

/** The order that a list is asked for in. */
export type Direction = 'asc' | 'desc';

/**
 * Reads what is to be translated.
 *
 * @throws Refusal `BADPARAMS` without URI and title, or for one that is not valid; `BADFILTERS`
 * @source hirmeos/identifier_translation_service: src/translator.py:40-50
 */
export function parseTranslation(query: Pairs): TranslationQuery {
  const uriText = query.uri || query.URI;
  const title = query.title ? decodeAgain(query.title) : undefined;
  const uri = uriText ? parseWorkUri(uriText) : undefined;
  const isMissing = uriText ? uri === undefined : title === undefined;
  if (isMissing) throw badParameters(NOTHING_TO_TRANSLATE);
  requireStorable(`${uriText ?? ''}${title ?? ''}`);
  const filter = parseFilter(query.filter);
  return { uri, title, filter };
}

/** Whether one identifier is wanted, not several. */
export function parseStrict({ strict }: Pairs): boolean {
  return isTrue(strict);
}

/** The work that a query names; undefined if it names none. @throws Refusal `FATAL` for what is no UUID */
export function findWorkId(query: Pairs): string | undefined {
  const text = query.UUID || query.uuid;
  return text ? parseWorkId(text) : undefined;
}

/**
 * Reads the order of a list.
 *
 * @param field  the only one that it can be sorted by
 * @returns undefined where none was asked for; `order` alone means nothing
 * @throws Refusal `BADFILTERS`
 * @source hirmeos/identifier_translation_service: src/validation.py `validate_sorting_or_fail`
 */
export function parseSort({ sort, order = 'asc' }: Pairs, field: string): Direction | undefined {
  if (!sort) return undefined;
  if (sort === field && (order === 'asc' || order === 'desc')) return order;
  throw new Refusal('BADFILTERS', { description: `Unknown sort '${sort}' '${order}'` });
}

/** Python's `unquote`, on what was decoded before. */
function decodeAgain(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
