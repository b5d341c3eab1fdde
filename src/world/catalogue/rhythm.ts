/**
 * The week's rhythm of mentions. Attention is laid out in *even* time, in which every hour is like another, and is
 * then bent so that working hours hold more of it than nights and week-ends. Both are counted in days since
 * 1970-01-01 UTC, and differ by less than a day; order is kept, so that what came before still does.
 */

const HOURS = 168;
/** 1970-01-05 was the first Monday. */
const MONDAY = 4;
const DAYS: readonly number[] = [1.1, 1.18, 1.17, 1.13, 1.04, 0.84, 0.8];

/** Share of a week's mentions that lie before each of its hours, from Monday 00:00 on. */
const BEFORE_HOUR: Readonly<Float64Array> = layOutWeek();

function layOutWeek(): Float64Array {
  const before = new Float64Array(HOURS + 1);
  for (let hour = 0; hour < HOURS; hour++) {
    const ofDay = 1 - 0.65 * Math.cos(((hour % 24) - 3) * (Math.PI / 12));
    before[hour + 1] = (before[hour] ?? 0) + ofDay * (DAYS[Math.floor(hour / 24)] ?? 1);
  }
  const total = before[HOURS] ?? 1;
  return before.map((share) => share / total);
}

/** Even time of an instant. */
export function toEven(days: number): number {
  const weeks = (days - MONDAY) / 7;
  const week = Math.floor(weeks);
  const hours = (weeks - week) * HOURS;
  const hour = Math.min(HOURS - 1, Math.floor(hours));
  const before = BEFORE_HOUR[hour] ?? 0;
  const within = (BEFORE_HOUR[hour + 1] ?? 1) - before;
  return MONDAY + 7 * (week + before + (hours - hour) * within);
}

/** The instant of an even time. */
export function fromEven(even: number): number {
  const weeks = (even - MONDAY) / 7;
  const week = Math.floor(weeks);
  const share = weeks - week;
  let hour = 0;
  for (let step = 128; step > 0; step >>= 1) {
    if (hour + step < HOURS && (BEFORE_HOUR[hour + step] ?? 1) <= share) hour += step;
  }
  const before = BEFORE_HOUR[hour] ?? 0;
  const within = (BEFORE_HOUR[hour + 1] ?? 1) - before;
  return MONDAY + 7 * (week + (hour + (share - before) / within) / HOURS);
}
