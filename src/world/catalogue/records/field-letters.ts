import type { DivisionCode } from './fields-of-research.js';
import { divisionOf } from './fields-of-research.js';

const LETTERS = {
  '30': 'ag',
  '31': 'bi',
  '32': 'md',
  '33': 'ar',
  '34': 'ch',
  '35': 'mg',
  '36': 'at',
  '37': 'ea',
  '38': 'ec',
  '39': 'ed',
  '40': 'en',
  '41': 'ev',
  '42': 'he',
  '43': 'hi',
  '44': 'so',
  '46': 'co',
  '47': 'la',
  '48': 'lw',
  '49': 'ma',
  '50': 'ph',
  '51': 'py',
  '52': 'ps',
} as const satisfies Readonly<Record<DivisionCode, string>>;

/** Two letters for a field (its place in `FIELDS`), as codes of journals have them. */
export function lettersOf(field: number): string {
  return LETTERS[divisionOf(field)];
}
