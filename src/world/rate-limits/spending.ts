/** So many more, or all that are left. */
export type Spending = number | 'all';

/** What to let count as used, besides what is used already; what is left out stays. */
export interface CallSpending {
  readonly hourly?: Spending | undefined;
  readonly daily?: Spending | undefined;
}
