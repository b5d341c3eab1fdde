const MONTHS_A_YEAR = 12;
const FIRST_YEAR = 1970;

/** Months since January 1970 (UTC) of an instant; negative before that. @param ms  milliseconds since the epoch */
export function monthOf(ms: number): number {
  const date = new Date(ms);
  return (date.getUTCFullYear() - FIRST_YEAR) * MONTHS_A_YEAR + date.getUTCMonth();
}

/** {@link monthOf}, of many instants in order of time: those of one month cost next to nothing. */
export class MonthFinder {
  #month = 0;
  #fromMs = Number.POSITIVE_INFINITY;
  #endMs = Number.NEGATIVE_INFINITY;

  monthOf(ms: number): number {
    if (ms < this.#fromMs || ms >= this.#endMs) {
      this.#month = monthOf(ms);
      this.#fromMs = startOfMonth(this.#month);
      this.#endMs = startOfMonth(this.#month + 1);
    }
    return this.#month;
  }
}

/** When a month begins: milliseconds since the epoch. */
export function startOfMonth(month: number): number {
  return Date.UTC(FIRST_YEAR, month);
}

/** The year of a month, in four digits. */
export function yearText(month: number): string {
  return String(FIRST_YEAR + Math.floor(month / MONTHS_A_YEAR)).padStart(4, '0');
}

/** The number of a month in its year, in two digits: `01` to `12`. */
export function monthText(month: number): string {
  return String(month - Math.floor(month / MONTHS_A_YEAR) * MONTHS_A_YEAR + 1).padStart(2, '0');
}
