import type { components } from '../../../generated/altmetric-details.js';
import { type AsOf, TIMEFRAMES } from '../../../world/catalogue/as-of.js';
import { scoreGained } from '../../../world/catalogue/attention.js';
import type { Output } from '../../../world/catalogue/output.js';

type ScoreHistory = components['schemas']['ScoreHistory'];

/** What the score grew by in each timeframe, the longest first, and in all. */
export function historyOf({ attention }: Output, asOf: AsOf): ScoreHistory {
  const entries = TIMEFRAMES.map((timeframe) => [timeframe, scoreGained(attention, asOf, timeframe) / 1000]);
  return Object.fromEntries(entries);
}
