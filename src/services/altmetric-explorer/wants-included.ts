import type { Parameters } from './parameters.js';

/**
 * Whether what rows refer to is wanted too. Open question `include-by-name`: only an empty `include` says no, and
 * whatever else it says is everything.
 *
 * @source docs/sources.md explorer 2.11
 */
export function wantsIncluded({ texts }: Parameters): boolean {
  return texts.get('include') !== '';
}
