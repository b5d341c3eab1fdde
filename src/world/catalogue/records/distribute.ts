import { fraction } from '../hash.js';

/** A name and its weight; those without a name are counted nowhere. */
export type Part = readonly [name: string | undefined, weight: number];

const GOLDEN_RATIO = 0.618_033_988_749_894_9;
/** So many are counted one by one, the rest by share. */
const ONE_BY_ONE = 300;

/**
 * Breaks a number down. A larger total gives every name as many at least, and the sum is never above the total:
 * the first few hundred each have a fixed place, evenly spread over the parts.
 *
 * @returns names that come to something, the largest first
 */
export function distribute(total: number, parts: readonly Part[], key: number): ReadonlyMap<string, number> {
  const sum = parts.reduce((weights, [, weight]) => weights + weight, 0);
  const counts = parts.map(([, weight]) => Math.floor((Math.max(0, total - ONE_BY_ONE) * weight) / sum));
  const start = fraction(key, 0);
  for (let one = 1; one <= Math.min(total, ONE_BY_ONE); one++) {
    const place = placeOf(((start + one * GOLDEN_RATIO) % 1) * sum, parts);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const named = new Map<string, number>();
  for (const [place, [name]] of parts.entries()) {
    const count = counts[place] ?? 0;
    if (name !== undefined && count > 0) named.set(name, (named.get(name) ?? 0) + count);
  }
  return new Map([...named].sort(([, a], [, b]) => b - a));
}

function placeOf(target: number, parts: readonly Part[]): number {
  let upTo = 0;
  for (const [place, [, weight]] of parts.entries()) {
    upTo += weight;
    if (target < upTo) return place;
  }
  return parts.length - 1;
}
