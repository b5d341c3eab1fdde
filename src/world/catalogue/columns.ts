import { altmetricIdOf } from './identifiers/altmetric-id.js';
import type { Layout } from './layout.js';
import type { Moment } from './moment.js';
import { OUTPUT_TYPES } from './output-record.js';
import type { CatalogueShape, OutputSeed } from './output-seed.js';
import { REACH } from './reach.js';
import { type TallyList, timeOf } from './tally.js';
import { type TallyDraft, toEvenSeconds } from './tally-draft.js';
import { TallyTable } from './tally-table.js';

const REACH_OF_TYPE: readonly number[] = OUTPUT_TYPES.map((type) => REACH[type]);

/**
 * What is asked of all outputs at once, in typed arrays by number: ten bytes an output, and some thirty for
 * its tallies. Everything else of an output is made when somebody looks at it.
 */
export class Columns implements CatalogueShape {
  readonly key: number;
  readonly count: number;
  readonly journalCount: number;
  /** Days since 1970-01-01; never falling. */
  readonly publishedDay: Uint16Array;
  /** Place in `OUTPUT_TYPES` and in `FIELDS`. */
  readonly type: Uint8Array;
  readonly field: Uint8Array;
  /** Number of the journal plus one; 0 for none. */
  readonly journal: Uint16Array;
  /** When it is first known: seconds of even time. Before that, nobody has heard of it. */
  readonly firstSeen: Uint32Array;
  readonly #layout: Layout;
  readonly #tallies: TallyTable;

  /** @param horizon  until when there are mentions: days of even time */
  constructor(layout: Layout, horizon: number) {
    const { key, count, journalCount } = layout;
    this.#layout = layout;
    this.#tallies = new TallyTable(count, horizon);
    this.key = key;
    this.count = count;
    this.journalCount = journalCount;
    this.publishedDay = new Uint16Array(count);
    this.type = new Uint8Array(count);
    this.field = new Uint8Array(count);
    this.journal = new Uint16Array(count);
    this.firstSeen = new Uint32Array(count);
  }

  /** Lays out every output, and measures each at a moment on the way: its mentions are drawn only once. */
  fill(draft: TallyDraft, moment: Moment): void {
    const layout = this.#layout;
    for (let number = 0; number < this.count; number++) {
      const key = layout.keyOf(number);
      const type = layout.typeOf(number, key);
      const field = layout.fieldOf(number, key, type);
      const publishedDay = layout.dayOf(number, key);
      this.publishedDay[number] = publishedDay;
      this.type[number] = type;
      this.field[number] = field;
      this.journal[number] = layout.journalOf(key, field, type);
      draft.draft({ key, field, publishedDay, reach: REACH_OF_TYPE[type] ?? 1 });
      this.firstSeen[number] = toEvenSeconds(firstMention(draft, layout.firstReadAt(publishedDay, key)));
      this.#tallies.add(draft);
      moment.measure(number, draft);
    }
  }

  /** All mentions that an output will ever get: a list that the next call changes. */
  talliesOf(number: number): TallyList {
    const publishedDay = this.publishedDay[number] ?? 0;
    return this.#tallies.of({ number, key: this.#layout.keyOf(number), publishedDay });
  }

  /** Names the random numbers of an output. */
  keyOf(number: number): number {
    return this.#layout.keyOf(number);
  }

  seedOf(number: number): OutputSeed {
    const journal = this.journal[number] ?? 0;
    return {
      key: this.#layout.keyOf(number),
      number,
      altmetricId: altmetricIdOf(number),
      type: OUTPUT_TYPES[this.type[number] ?? 0] ?? 'article',
      field: this.field[number] ?? 0,
      journal: journal === 0 ? undefined : journal - 1,
      publishedDay: this.publishedDay[number] ?? 0,
    };
  }

  firstPublishedFrom(day: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.publishedDay[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function firstMention(draft: TallyList, firstRead: number): number {
  let first = firstRead;
  for (let place = 0; place < draft.length; place++) first = Math.min(first, timeOf(draft.at(place), 0));
  return first;
}
