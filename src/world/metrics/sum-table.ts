import { METRIC_COUNTRIES } from './countries.js';
import type { EventSum, SumPart } from './event-sum.js';
import { MEASURES } from './measures.js';
import type { MetricEvent } from './metric-event.js';
import { monthText, yearText } from './months.js';

/** What an event counts for: where it stands in each of the parts that sums are told by. */
export interface EventCell {
  /** Place in `MEASURES`. */
  readonly measure: number;
  /** Place in `METRIC_COUNTRIES`; {@link NO_COUNTRY} for none. */
  readonly country: number;
  /** Months since January 1970. */
  readonly month: number;
}

export const NO_COUNTRY = METRIC_COUNTRIES.length;
const MEASURE_PLACES: ReadonlyMap<string, number> = new Map(MEASURES.map(({ uri }, place) => [uri, place]));
const COUNTRY_PLACES: ReadonlyMap<string, number> = new Map(
  METRIC_COUNTRIES.map(({ uri }, place) => [uri, place]),
);
const COUNTRIES = NO_COUNTRY + 1;
/** Room for the months of the years 1 to 9999, and the month of year 1. */
const MONTHS = 120_000;
const FIRST_MONTH = -1970 * 12;

/** What an event counts for. @param month  in which it was */
export function cellOf({ measureUri, countryUri }: MetricEvent, month: number): EventCell {
  const country = countryUri === undefined ? undefined : COUNTRY_PLACES.get(countryUri);
  return { measure: MEASURE_PLACES.get(measureUri) ?? 0, country: country ?? NO_COUNTRY, month };
}

interface Tally {
  events: number;
  value: number;
}

/** Adds values up by some parts, and tells the sums in the order of these: by URI, without a country last. */
export class SumTable {
  readonly #by: readonly SumPart[];
  readonly #tallies = new Map<number, Tally>();
  readonly #has: Readonly<Record<SumPart, boolean>>;

  constructor(by: readonly SumPart[]) {
    this.#by = by;
    this.#has = {
      measure: by.includes('measure'),
      country: by.includes('country'),
      year: by.includes('year'),
      month: by.includes('month'),
    };
  }

  /** @param events  how many have the value together; below zero to take them away again */
  add(cell: EventCell, value: number, events = 1): void {
    const key = this.#keyOf(cell);
    const tally = this.#tallies.get(key);
    if (tally === undefined) this.#tallies.set(key, { events, value });
    else {
      tally.events += events;
      tally.value += value;
    }
  }

  /** Without those that no events are left of. */
  toSums(): readonly EventSum[] {
    const sums: EventSum[] = [];
    for (const [key, { events, value }] of this.#tallies) if (events > 0) sums.push(this.#toSum(key, value));
    return sums.sort((one, other) => this.#compare(one, other));
  }

  #keyOf({ measure, country, month }: EventCell): number {
    const { measure: byMeasure, country: byCountry, year: byYear, month: byMonth } = this.#has;
    let months = 0;
    if (byYear || byMonth) {
      const since = month - FIRST_MONTH;
      if (byYear && byMonth) months = since;
      else months = byYear ? since - (since % 12) : since % 12;
    }
    return ((byMeasure ? measure : 0) * COUNTRIES + (byCountry ? country : 0)) * MONTHS + months;
  }

  #toSum(key: number, value: number): EventSum {
    const month = (key % MONTHS) + FIRST_MONTH;
    const place = Math.floor(key / MONTHS);
    const { measure, country, year, month: byMonth } = this.#has;
    return {
      ...(measure ? { measureUri: MEASURES[Math.floor(place / COUNTRIES)]?.uri ?? '' } : {}),
      ...(country ? { countryUri: METRIC_COUNTRIES[place % COUNTRIES]?.uri } : {}),
      ...(year ? { year: yearText(month) } : {}),
      ...(byMonth ? { month: monthText(month) } : {}),
      value,
    };
  }

  #compare(one: EventSum, other: EventSum): number {
    for (const part of this.#by) {
      const order = compareTexts(one[FIELD_OF[part]], other[FIELD_OF[part]]);
      if (order !== 0) return order;
    }
    return 0;
  }
}

const FIELD_OF = { measure: 'measureUri', country: 'countryUri', year: 'year', month: 'month' } as const;

/** By code points, nothing last. */
function compareTexts(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
