import type { Columns } from './columns.js';
import type { Moment } from './moment.js';

/** Outputs that were published so many days before or after one are of similar age: six weeks. */
export const SIMILAR_AGE_DAYS = 42;

/** Where a score stands among the scores of a group. */
export interface GroupFigures {
  /** Outputs in the group. */
  count: number;
  /** Their scores together, in thousandths. */
  sum: number;
  /** Outputs whose score is strictly higher, and strictly lower. */
  higher: number;
  lower: number;
}

/** The groups that an output is compared with: all, its journal, its age, and both. */
export interface Standing {
  readonly all: GroupFigures;
  readonly journal: GroupFigures;
  readonly age: GroupFigures;
  readonly ageInJournal: GroupFigures;
}

/** Whose standing is asked for. */
export interface Stander {
  /** In thousandths. */
  readonly score: number;
  /** Days since 1970-01-01. */
  readonly publishedDay: number;
  /** Number of the journal plus one among the generated ones; 0 for none of them. */
  readonly journal: number;
}

/**
 * Ranks of the generated outputs at one moment. Sorted copies of the scores, by day and by journal, so that a
 * standing is found by bisection: in a catalogue of a million it costs hardly more than in one of five thousand.
 */
export class Standings {
  readonly #columns: Columns;
  readonly #journals: JournalMembers;
  readonly #all: Uint32Array;
  readonly #allSum: number;
  /** Known outputs by day of publication, each day's scores in ascending order. */
  readonly #byDay: Uint32Array;
  readonly #dayStart: Uint32Array;
  readonly #sumBefore: Float64Array;
  readonly #firstDay: number;
  readonly #journalScores = new Map<number, Sorted>();
  readonly #moment: Moment;

  constructor(columns: Columns, moment: Moment, journals: JournalMembers) {
    this.#columns = columns;
    this.#moment = moment;
    this.#journals = journals;
    const { count, publishedDay } = columns;
    this.#firstDay = publishedDay[0] ?? 0;
    const days = (publishedDay[count - 1] ?? 0) - this.#firstDay + 1;
    this.#dayStart = new Uint32Array(days + 1);
    this.#byDay = this.#sortDays();
    this.#sumBefore = runningSum(this.#byDay);
    this.#allSum = this.#sumBefore[this.#byDay.length] ?? 0;
    this.#all = this.#byDay.slice().sort();
  }

  /** Known outputs. */
  get count(): number {
    return this.#all.length;
  }

  of({ score, publishedDay, journal }: Stander): Standing {
    const sorted = journal === 0 ? NOBODY : this.#journalOf(journal);
    return {
      all: figures({ scores: this.#all, sum: this.#allSum }, score),
      journal: figures(sorted, score),
      age: this.#ofAge(score, publishedDay),
      ageInJournal: this.#ofAgeInJournal(score, publishedDay, journal),
    };
  }

  #sortDays(): Uint32Array {
    const { count, publishedDay, firstSeen } = this.#columns;
    const { score, evenSeconds } = this.#moment;
    const scores = new Uint32Array(count);
    const starts = this.#dayStart;
    let day = 0;
    let length = 0;
    for (let number = 0; number < count; number++) {
      const today = (publishedDay[number] ?? 0) - this.#firstDay;
      while (day < today) {
        day += 1;
        starts[day] = length;
      }
      if ((firstSeen[number] ?? 0) > evenSeconds) continue;
      scores[length] = score[number] ?? 0;
      length += 1;
    }
    starts[starts.length - 1] = length;
    for (let at = 0; at + 1 < starts.length; at++) scores.subarray(starts[at], starts[at + 1]).sort();
    return scores.slice(0, length);
  }

  #ofAge(score: number, publishedDay: number): GroupFigures {
    const last = this.#dayStart.length - 1;
    const from = Math.min(last, Math.max(0, publishedDay - SIMILAR_AGE_DAYS - this.#firstDay));
    const to = Math.min(last, Math.max(0, publishedDay + SIMILAR_AGE_DAYS + 1 - this.#firstDay));
    const first = this.#dayStart[from] ?? 0;
    const end = this.#dayStart[to] ?? 0;
    const found = { count: end - first, sum: 0, higher: 0, lower: 0 };
    found.sum = (this.#sumBefore[end] ?? 0) - (this.#sumBefore[first] ?? 0);
    for (let day = from; day < to; day++) {
      const start = this.#dayStart[day] ?? 0;
      const stop = this.#dayStart[day + 1] ?? 0;
      if (start === stop) continue;
      found.lower += firstNotBelow(this.#byDay, score, start, stop) - start;
      found.higher += stop - firstNotBelow(this.#byDay, score + 1, start, stop);
    }
    return found;
  }

  #ofAgeInJournal(score: number, publishedDay: number, journal: number): GroupFigures {
    const found = { count: 0, sum: 0, higher: 0, lower: 0 };
    if (journal === 0) return found;
    const members = this.#journals.of(journal);
    const { publishedDay: days } = this.#columns;
    let place = firstPublishedFrom(members, days, publishedDay - SIMILAR_AGE_DAYS);
    for (; place < members.length; place++) {
      const number = members[place] ?? 0;
      if ((days[number] ?? 0) > publishedDay + SIMILAR_AGE_DAYS) break;
      if (this.#isKnown(number)) addTo(found, this.#moment.score[number] ?? 0, score);
    }
    return found;
  }

  #journalOf(journal: number): Sorted {
    let sorted = this.#journalScores.get(journal);
    if (sorted === undefined) {
      const known = this.#journals.of(journal).filter((number) => this.#isKnown(number));
      const scores = known.map((number) => this.#moment.score[number] ?? 0).sort();
      sorted = { scores, sum: scores.reduce((sum, score) => sum + score, 0) };
      this.#journalScores.set(journal, sorted);
    }
    return sorted;
  }

  #isKnown(number: number): boolean {
    return (this.#columns.firstSeen[number] ?? 0) <= this.#moment.evenSeconds;
  }
}

/** The generated outputs of each journal, by day of publication. */
export class JournalMembers {
  readonly #start: Uint32Array;
  readonly #members: Uint32Array;

  constructor({ count, journal, journalCount }: Columns) {
    const start = new Uint32Array(journalCount + 2);
    for (let number = 0; number < count; number++) {
      const next = (journal[number] ?? 0) + 1;
      start[next] = (start[next] ?? 0) + 1;
    }
    for (let at = 1; at < start.length; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
    const filled = start.slice();
    this.#members = new Uint32Array(count);
    for (let number = 0; number < count; number++) {
      const at = journal[number] ?? 0;
      const place = filled[at] ?? 0;
      this.#members[place] = number;
      filled[at] = place + 1;
    }
    this.#start = start;
  }

  /** @param journal  its number plus one; 0 gives the outputs without journal */
  of(journal: number): Uint32Array {
    return this.#members.subarray(this.#start[journal] ?? 0, this.#start[journal + 1] ?? 0);
  }
}

interface Sorted {
  readonly scores: Uint32Array;
  readonly sum: number;
}

const NOBODY: Sorted = { scores: new Uint32Array(0), sum: 0 };

/** Counts one more output in a group. */
export function addTo(group: GroupFigures, score: number, than: number): void {
  group.count += 1;
  group.sum += score;
  if (score > than) group.higher += 1;
  if (score < than) group.lower += 1;
}

function figures({ scores, sum }: Sorted, score: number): GroupFigures {
  const count = scores.length;
  const lower = firstNotBelow(scores, score, 0, count);
  return { count, sum, lower, higher: count - firstNotBelow(scores, score + 1, lower, count) };
}

/** Place of the first score that is not below a limit, between two places of an ascending list. */
function firstNotBelow(scores: Uint32Array, limit: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((scores[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstPublishedFrom(members: Uint32Array, days: Uint16Array, day: number): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[members[middle] ?? 0] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function runningSum(values: Uint32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0);
  return sums;
}
