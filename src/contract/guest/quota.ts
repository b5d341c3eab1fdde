import { dateOf } from './http-date.js';
import { findHeader, type RawHeaders } from './raw-headers.js';

/** A quota that is nearly spent. */
export interface SpentQuota {
  /** For a person: `36 of 3600 requests of this hour are left`. */
  readonly left: string;
  /** Milliseconds from the answer until it begins anew; infinite where that is not known. */
  readonly resetsInMs: number;
}

interface QuotaKind {
  readonly header: string;
  readonly counts: string;
  /** Length of the window, which ends with an hour or a day of UTC; absent where it does not end at once. */
  readonly windowMs?: number;
}

const HOUR_MS = 3_600_000;

/**
 * The quotas that services tell of.
 *
 * @source Altmetric Details Page API, rate limiting. That windows end with the hour and the day is inferred: if they
 * don't, the next answer says so, and it is waited for again.
 */
const KINDS: readonly QuotaKind[] = [
  { header: 'x-hourlyratelimit', counts: 'requests of this hour', windowMs: HOUR_MS },
  { header: 'x-dailyratelimit', counts: 'requests of this day', windowMs: 24 * HOUR_MS },
  { header: 'x-tweetidratelimit', counts: 'tweet ids of these 30 days' },
];

/**
 * The quota that keeps the next request waiting longest, of those with no more left than a share of their limit.
 *
 * @param reserve  that share, from 0 to 1
 */
export function findSpentQuota(rawHeaders: RawHeaders, reserve: number, now: Date): SpentQuota | undefined {
  const atMs = dateOf(rawHeaders, now);
  return KINDS.flatMap((kind) => {
    const remaining = readCount(rawHeaders, `${kind.header}-remaining`);
    const limit = readCount(rawHeaders, `${kind.header}-limit`) ?? 0;
    if (remaining === undefined || remaining > Math.floor(limit * reserve)) return [];
    return [{ left: describe(kind, remaining, limit), resetsInMs: untilReset(kind, atMs) }];
  }).reduce<SpentQuota | undefined>(
    (longest, quota) => (longest && longest.resetsInMs >= quota.resetsInMs ? longest : quota),
    undefined,
  );
}

function readCount(rawHeaders: RawHeaders, name: string): number | undefined {
  const value = findHeader(rawHeaders, name)?.trim() ?? '';
  return /^\d+$/.test(value) ? Number(value) : undefined;
}

function describe({ counts }: QuotaKind, remaining: number, limit: number): string {
  return `${remaining}${limit > 0 ? ` of ${limit}` : ''} ${counts} are left`;
}

function untilReset({ windowMs }: QuotaKind, atMs: number): number {
  return windowMs === undefined ? Number.POSITIVE_INFINITY : windowMs - (atMs % windowMs);
}
