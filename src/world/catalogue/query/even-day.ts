import { toEven } from '../rhythm.js';

/** 1970-01-05 was a Monday: weeks of even time begin with one, as do others. */
const MONDAY = 4;
/** When each day of a week begins, in even time, counted from its Monday. */
const STARTS: readonly number[] = Array.from({ length: 7 }, (_value, day) => toEven(MONDAY + day) - MONDAY);

/** The day (since 1970-01-01, UTC) that an instant of even time lies in. */
export function dayOfEven(even: number): number {
  const week = Math.floor((even - MONDAY) / 7);
  const within = even - MONDAY - 7 * week;
  let day = 6;
  while (day > 0 && (STARTS[day] ?? 0) > within) day -= 1;
  return MONDAY + 7 * week + day;
}
