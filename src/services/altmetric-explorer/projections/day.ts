const DAY_MS = 86_400_000;

/** A day since 1970-01-01 as the service writes it: `2021-11-02`. */
export function toDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
