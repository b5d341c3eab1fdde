/** What sums can be told by. A month is its number, the same in every year. */
export const SUM_PARTS = ['measure', 'country', 'year', 'month'] as const;
export type SumPart = (typeof SUM_PARTS)[number];

/** The sum of the values of some events: of one measure, country, year and month, as far as it was asked by these. */
export interface EventSum {
  readonly measureUri?: string;
  /** undefined, where sums by country were asked for: of the events that have none. */
  readonly countryUri?: string | undefined;
  /** Four digits. */
  readonly year?: string;
  /** Two digits. */
  readonly month?: string;
  readonly value: number;
}
