import type { Steps } from '../../catalogue/query/gradual.js';
import type { UsageCell } from '../usage-view.js';
import type { UsageFilter } from './usage-filter.js';
import type { UsedWork } from './used-work.js';
import type { WorkUsage } from './work-usage.js';

const WORKS_A_STEP = 100;
const COUNTRIES = 256;

/** Of one measure and one country or none, by month. */
interface Row {
  readonly measure: number;
  readonly country: number;
  readonly events: Float64Array;
  readonly values: Float64Array;
}

/** What all works of a world come to, by measure, country and month: enough for every sum that names no work. */
export class UsageTotals {
  readonly #rows = new Map<number, Row>();
  readonly #months: number;

  private constructor(months: number) {
    this.#months = months;
  }

  /** Adds up the events of works, in steps. @param everything  lets every event through */
  static *of(works: Iterable<UsedWork>, usage: WorkUsage, everything: UsageFilter): Steps<UsageTotals> {
    const totals = new UsageTotals(everything.to + 1);
    let done = 0;
    for (const work of works) {
      usage.visit(work, everything, (cell) => totals.#add(cell));
      done += 1;
      if (done % WORKS_A_STEP === 0) yield;
    }
    return totals;
  }

  visit({ measures, countries, from, to }: UsageFilter, visitor: (cell: UsageCell) => void): void {
    for (const { measure, country, events, values } of this.#rows.values()) {
      if (measures[measure] === 0 || countries[country] === 0) continue;
      for (let month = from; month <= to; month++) {
        const count = events[month] ?? 0;
        if (count > 0) visitor({ measure, country, month, events: count, value: values[month] ?? 0 });
      }
    }
  }

  #add({ measure, country, month, events, value }: UsageCell): void {
    const row = this.#rowOf(measure, country);
    row.events[month] = (row.events[month] ?? 0) + events;
    row.values[month] = (row.values[month] ?? 0) + value;
  }

  #rowOf(measure: number, country: number): Row {
    const key = measure * COUNTRIES + country;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const [events, values] = [new Float64Array(this.#months), new Float64Array(this.#months)];
    const row = { measure, country, events, values };
    this.#rows.set(key, row);
    return row;
  }
}
