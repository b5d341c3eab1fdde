const MS_A_DAY = 86_400_000;

/** Year of a day (since 1970-01-01, UTC). */
export function yearOf(day: number): number {
  return new Date(day * MS_A_DAY).getUTCFullYear();
}

/** Month of a day, from 1 to 12. */
export function monthOf(day: number): number {
  return new Date(day * MS_A_DAY).getUTCMonth() + 1;
}

/** The first day of a month; months count from 1. */
export function firstDayOf(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / MS_A_DAY;
}
