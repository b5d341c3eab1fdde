/** What counts as used of a key's quota. */
export interface QuotaUse {
  readonly hourly: number;
  readonly daily: number;
  readonly tweetIds: number;
}

/** A part of a key's quota. */
export type QuotaWindow = keyof QuotaUse;
