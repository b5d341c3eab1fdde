import type { Timeframe } from '../../world/catalogue/as-of.js';

/** What the text about a reply is made from. */
export interface Described {
  /** Whose outputs; `everything` where the account could have asked for its own. */
  readonly from: string | 'everything' | undefined;
  readonly orcid?: string | undefined;
  readonly sortedBy: string;
  readonly timeframe: Timeframe;
  readonly publishers: readonly string[];
}

const PERIODS: Readonly<Partial<Record<Timeframe, string>>> = {
  '1d': 'day',
  '3d': 'three days',
  '1w': 'week',
  '1m': 'month',
  '3m': 'three months',
  '6m': 'six months',
  '1y': 'year',
};

/**
 * What a reply shows, in words. Quirk `description-sort`: not all orders are told.
 *
 * @source docs/sources.md explorer 2.7; the place of the ORCID iD is inferred
 */
export function describe({ from, orcid, sortedBy, timeframe, publishers }: Described): string {
  const period = PERIODS[timeframe];
  return [
    'All research outputs',
    ...(from === undefined ? [] : [`from ${from === 'everything' ? 'the full Altmetric database' : from}`]),
    ...(orcid === undefined ? [] : [`with ORCID ${orcid}`]),
    `sorted by ${sortedBy}`,
    ...(period === undefined ? [] : [`mentioned in the past ${period}`]),
    ...(publishers.length === 0 ? [] : [`published by ${publishers.join(', ')}`]),
  ].join(' ');
}
