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
 * Which page is asked for. What can't be read is as if it were not there.
 *
 * @throws Refusal `invalid_parameter` above the maximum, if the rules say so
 * @source docs/sources.md explorer 2.2: defaults recorded, maximum documented, the rest inferred
 */
export function parsePage({ page }: Parameters, { refusesLargePages }: ExplorerRules): Page {
  const size = numberIn(page.get('size')) ?? PAGE_SIZE;
  if (size > MOST_A_PAGE && refusesLargePages)
    throw new Refusal('invalid_parameter', 400, { because: 'setting' });
  return { number: numberIn(page.get('number')) ?? 1, size: Math.min(size, MOST_A_PAGE) };
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined || !WHOLE.test(text)) return undefined;
  const number = Math.min(Number(text), Number.MAX_SAFE_INTEGER);
  return number < 1 ? undefined : number;
}
