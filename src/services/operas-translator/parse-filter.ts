import { requireStorable } from '../../world/storable.js';
import type { WorkFilter } from '../../world/works/work-filter.js';
import { parsePairsFilter } from '../webpy/parse-pairs-filter.js';
import { isTrue } from '../webpy/python-truth.js';

const FIELDS = ['work_type', 'uri_scheme', 'canonical'] as const;

/**
 * Reads the pairs `field:value` that narrow a search.
 *
 * @throws Refusal `BADFILTERS` for the first that is none
 * @throws ProblemError `value-not-storable` for NUL, which the driver of the database takes nowhere (inferred)
 * @source hirmeos/identifier_translation_service: src/api.py `build_parms`
 */
export function parseFilter(text = ''): WorkFilter {
  const { work_type: types, uri_scheme: schemes, canonical } = parsePairsFilter(text, FIELDS);
  requireStorable(text);
  // Quirk `canonical-anything-else`.
  return { types, schemes, canonical: canonical?.map(isTrue) };
}
