const STEPS = [1, 2, 5, 10];
const MOST_TICKS = 5;

/**
 * Round numbers for an axis, from 0 on, to the first that is not below the largest count.
 *
 * @param largest  a whole number
 */
export function ticksUpTo(largest: number): readonly number[] {
  const rough = Math.max(1, largest) / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, (STEPS.find((one) => one * power >= rough) ?? 10) * power);
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}
