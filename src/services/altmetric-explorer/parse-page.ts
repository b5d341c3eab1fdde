import type { ExplorerRules } from '../../world/explorer/explorer-rules.js';
import type { Parameters } from './parameters.js';
import { Refusal } from './refusal.js';

const PAGE_SIZE = 25;
const MOST_A_PAGE = 100;
const WHOLE = /^\d+$/;

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly size: number;
}

/**
 * Which page is asked for. What can't be read is as if it were not there. Open question `bad-pages`: whether that and
 * sizes above the maximum are refused, and whether a page after the last is.
 *
 * @throws Refusal `invalid_parameter` for such a number, or such a size, if the rules say so
 * @source docs/sources.md explorer 2.2: defaults recorded, maximum documented, the rest inferred
 */
export function parsePage({ page }: Parameters, rules: ExplorerRules): Page {
  const asked = { number: numberIn(page.get('number')), size: numberIn(page.get('size')) };
  const isUnreadable =
    (page.has('number') && asked.number === undefined) || (page.has('size') && asked.size === undefined);
  const { number = 1, size = PAGE_SIZE } = asked;
  if ((isUnreadable && rules.refusesUnknownValues) || (size > MOST_A_PAGE && rules.refusesLargePages)) {
    throw new Refusal('invalid_parameter', 400, { because: 'setting' });
  }
  return { number, size: Math.min(size, MOST_A_PAGE) };
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined || !WHOLE.test(text)) return undefined;
  const number = Math.min(Number(text), Number.MAX_SAFE_INTEGER);
  return number < 1 ? undefined : number;
}
