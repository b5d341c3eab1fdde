import { FIRST_ANCHOR, LAST_ANCHOR } from './anchor.js';
import { FIELDS } from './fields.js';
import { below, draw, fraction, subkey } from './hash.js';
import { OUTPUT_TYPES, type OutputType } from './output-record.js';
import { bookNumberOf, CHAPTERS, ordinalOf } from './records/book-blocks.js';
import { toEven } from './rhythm.js';

const DAY_MS = 86_400_000;

/** What a catalogue grows from. The same three give the same catalogue, to the last byte. */
export interface CatalogueOrigin {
  readonly seed: string;
  /** Outputs that are known at the anchor, besides the pinned works. */
  readonly outputs: number;
  /** Day from which the past is counted, ISO 8601 (`2026-11-21`); from 1991 to 2100, or else the nearer of these. */
  readonly anchor: string;
}

/** Days after the anchor for which the catalogue has new outputs and mentions. */
export const HORIZON_DAYS = 730;

/** Yearly growth of the number of outputs: it doubles in a little over three years. */
const GROWTH = 0.22;
const FIRST_YEAR = 1990;
const DAYS_A_YEAR = 365.25;
const FIRST_ANCHOR_DAY = Date.parse(FIRST_ANCHOR) / DAY_MS;
const LAST_ANCHOR_DAY = Date.parse(LAST_ANCHOR) / DAY_MS;

const TYPE_INDEX = Object.fromEntries(OUTPUT_TYPES.map((type, index) => [type, index])) as Readonly<
  Record<OutputType, number>
>;

/** Which random number of an output's key is for what. */
const DRAW = { day: 0, field: 1, type: 2, journal: 3, preprint: 4 } as const;

/** Positions of the fields in 1,024 equal parts, by their share. */
const FIELD_TABLE: Readonly<Uint8Array> = layOutFields();

function layOutFields(): Uint8Array {
  const total = FIELDS.reduce((sum, { share }) => sum + share, 0);
  const table = new Uint8Array(1024);
  let field = 0;
  let upTo = FIELDS[0].share;
  for (let entry = 0; entry < table.length; entry++) {
    while ((entry + 0.5) / table.length > upTo / total && field + 1 < FIELDS.length) {
      field += 1;
      upTo += FIELDS[field]?.share ?? 0;
    }
    table[entry] = field;
  }
  return table;
}

/** The anchor as a day since 1970-01-01. */
export function anchorDayOf({ anchor }: CatalogueOrigin): number {
  const day = Math.floor(Date.parse(anchor) / DAY_MS);
  return Math.min(LAST_ANCHOR_DAY, Math.max(FIRST_ANCHOR_DAY, day));
}

/**
 * Where everything lies in the generated part of a catalogue: outputs are numbered by day of publication, and each
 * one's type, field and journal follow from its number and key.
 */
export class Layout {
  readonly key: number;
  readonly anchorDay: number;
  /** Outputs that are published before the anchor, and all. */
  readonly known: number;
  readonly count: number;
  readonly journalCount: number;
  readonly #journalsAField: number;
  readonly #span: number;

  constructor(key: number, known: number, anchorDay: number) {
    this.key = key;
    this.known = known;
    this.anchorDay = anchorDay;
    const years = Math.max(20, anchorDay / DAYS_A_YEAR + 1970 - FIRST_YEAR);
    this.#span = 1 - Math.exp(-GROWTH * years);
    const growthToHorizon = Math.exp((GROWTH * HORIZON_DAYS) / DAYS_A_YEAR) - 1;
    this.count = known + Math.round((known * growthToHorizon) / this.#span);
    this.#journalsAField = Math.max(2, Math.round((5 * Math.sqrt(known)) / FIELDS.length));
    this.journalCount = this.#journalsAField * FIELDS.length;
  }

  keyOf(number: number): number {
    return subkey(this.key, number);
  }

  /** Day of publication; never falls as numbers rise. At week-ends nobody publishes. */
  dayOf(number: number, key: number): number {
    const { known, anchorDay, count } = this;
    const within = fraction(key, DRAW.day);
    if (number >= known) {
      const part = (number - known + within) / (count - known);
      const day = onWorkday(anchorDay + Math.floor(part * HORIZON_DAYS));
      // An anchor at a week-end: the first ones appear on the Monday after it.
      return day < anchorDay ? day + 3 : day;
    }
    const older = 1 - (number + within) / known;
    const age = -Math.log(1 - older * this.#span) / GROWTH;
    return onWorkday(anchorDay - 1 - Math.floor(age * DAYS_A_YEAR));
  }

  /** Place of its type in `OUTPUT_TYPES`. */
  typeOf(number: number, key: number): number {
    const place = ordinalOf(number);
    if (place === 0) return TYPE_INDEX.book;
    if (place <= CHAPTERS) return TYPE_INDEX.chapter;
    const random = fraction(key, DRAW.type);
    if (random < 0.9) return TYPE_INDEX.article;
    if (random < 0.94) return TYPE_INDEX.dataset;
    return random < 0.98 ? TYPE_INDEX.news : TYPE_INDEX['clinical-trial'];
  }

  /** Place of its field in `FIELDS`; chapters are of their book's, trials of health. */
  fieldOf(number: number, key: number, type: number): number {
    if (type === TYPE_INDEX['clinical-trial']) return 2;
    const leader = type === TYPE_INDEX.chapter ? this.keyOf(bookNumberOf(number)) : key;
    return FIELD_TABLE[draw(leader, DRAW.field) >>> 22] ?? 0;
  }

  /** Number of its journal plus one; 0 for what is in none. A few journals of a field have most of its articles. */
  journalOf(key: number, field: number, type: number): number {
    if (type !== TYPE_INDEX.article && type !== TYPE_INDEX.news) return 0;
    if (type === TYPE_INDEX.article && below(100, key, DRAW.preprint) < 9) return 0;
    const random = fraction(key, DRAW.journal);
    return field + FIELDS.length * Math.floor(this.#journalsAField * random * random) + 1;
  }

  /** When it is first known, in days of even time, if nobody mentions it sooner: somebody saved it. */
  firstReadAt(day: number, key: number): number {
    return toEven(day + 0.2 + 0.7 * fraction(key, DRAW.day));
  }
}

function onWorkday(day: number): number {
  const weekday = (day + 3) % 7;
  return weekday < 5 ? day : day - (weekday - 4);
}
