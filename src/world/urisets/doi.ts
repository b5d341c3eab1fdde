import { isStorable } from '../storable.js';

/**
 * Whether the service takes a text for a DOI: only its beginning is looked at, in any case, so that
 * `10.5334/bay xyz` is a DOI and `doi:10.5334/bay` is none.
 *
 * @source hirmeos/altmetrics: src/processor/models.py:70-75
 */
export function isAcceptedDoi(text: string): boolean {
  // The `u` flag makes `[A-Z]` match the two odd letters that fold into it, as Python's pattern does.
  return /^10\.\d{4,9}\/[-._;()/:A-Z0-9]+/iu.test(text) && isStorable(text);
}
