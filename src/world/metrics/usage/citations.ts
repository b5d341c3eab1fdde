import { below, subkey } from '../../catalogue/hash.js';
import { altmetricIdOf } from '../../catalogue/identifiers/altmetric-id.js';
import { identifiersIn } from '../../catalogue/identifiers/generated.js';
import { hasScheme } from '../../catalogue/identifiers/shares.js';
import type { CatalogueShape, OutputSeed } from '../../catalogue/output-seed.js';
import { citationsOf } from '../../catalogue/records/readers.js';
import type { CatalogueView } from '../../catalogue/view/catalogue-view.js';
import { startOfMonth } from '../months.js';
import { DOCUMENTED_CITATION } from './citing-work-of.js';
import type { UsedWork } from './used-work.js';

const DAY_MS = 86_400_000;
const PART = 0x0c17e;
const MOST = 200;

/** One citation of a work. */
export interface Citation {
  /** Its number among those of the month. */
  readonly part: number;
  /** Number of the generated output that cites; undefined for the one that the documentation shows. */
  readonly number: number | undefined;
  /** Of the citing work, without scheme. */
  readonly doi: string;
}

/**
 * Who cites whom. A work's citations of a month come from outputs that appeared in that month, as many as its count
 * of citations grows in the month, as far as there are so many; so each can be told without the others.
 */
export class Citations {
  readonly #view: CatalogueView;
  readonly #columns: CatalogueShape;
  readonly #hidden: ReadonlySet<number>;
  /** Number of the first output of each month, by months since January 1970. */
  readonly #firsts: number[] = [];

  constructor(view: CatalogueView) {
    const { catalogue, hidden } = view.listParts;
    this.#view = view;
    this.#columns = catalogue.columns;
    this.#hidden = hidden;
  }

  /** Those that a work got in a month. */
  of(work: UsedWork, month: number): readonly Citation[] {
    const before = countBy(work.seed, startDayOf(month));
    const after = before >= MOST ? before : countBy(work.seed, startDayOf(month + 1));
    if (after === before) return [];
    return this.#citing(work, month, { before, after }).flatMap((number, part) => {
      const doi = number === undefined ? DOCUMENTED_CITATION.work.doi : this.#doiOf(number);
      return doi === undefined ? [] : [{ part, number, doi }];
    });
  }

  /** Tells how many they are, month by month, which is cheaper than to say who they are. */
  countMonths(
    work: UsedWork,
    { from, to }: { readonly from: number; readonly to: number },
    visitor: (month: number, count: number) => void,
  ): void {
    const most = countBy(work.seed, Number.POSITIVE_INFINITY);
    let before = countBy(work.seed, startDayOf(from));
    for (let month = from; month <= to && before < most; month++) {
      const after = countBy(work.seed, startDayOf(month + 1));
      if (after === before) continue;
      const count = this.#citing(work, month, { before, after }).filter((number) => this.#isThere(number));
      if (count.length > 0) visitor(month, count.length);
      before = after;
    }
  }

  /** Numbers of generated outputs; undefined for the one that the documentation shows. */
  #citing(
    work: UsedWork,
    month: number,
    { before, after }: { readonly before: number; readonly after: number },
  ): readonly (number | undefined)[] {
    const wanted = after - before;
    if (before > 0 || !DOCUMENTED_CITATION.isOf(work)) return this.#draw(work, month, wanted);
    return [undefined, ...this.#draw(work, month, wanted - 1)];
  }

  #isThere(number: number | undefined): boolean {
    return number === undefined || !this.#hidden.has(number) || this.#doiOf(number) !== undefined;
  }

  /** Numbers of outputs of a month that can cite a work, beginning anywhere among them. */
  #draw({ seed }: UsedWork, month: number, wanted: number): readonly number[] {
    const first = this.#firstOf(month);
    const count = this.#firstOf(month + 1) - first;
    const start = below(count, subkey(seed.key, PART), month);
    const drawn: number[] = [];
    for (let step = 0; step < count && drawn.length < wanted; step++) {
      const number = first + ((start + step) % count);
      if (canCite(this.#columns.seedOf(number), seed)) drawn.push(number);
    }
    return drawn;
  }

  /** DOI of a generated output; undefined if it is gone, or has lost it. */
  #doiOf(number: number): string | undefined {
    if (!this.#hidden.has(number)) {
      return identifiersIn('doi', this.#columns.seedOf(number), this.#columns)[0];
    }
    return this.#view.findEverById(altmetricIdOf(number))?.record.identifiers.doi?.[0];
  }

  #firstOf(month: number): number {
    const known = this.#firsts[month];
    if (known !== undefined) return known;
    const first = this.#columns.firstPublishedFrom(startDayOf(month));
    this.#firsts[month] = first;
    return first;
  }
}

/** How often a work has been cited when a day begins. @param day  since 1970-01-01 */
function countBy({ key, field, publishedDay }: OutputSeed, day: number): number {
  const ageDays = day - publishedDay;
  return ageDays <= 0 ? 0 : Math.min(MOST, citationsOf(key, { field, publishedDay, ageDays }));
}

function startDayOf(month: number): number {
  return startOfMonth(month) / DAY_MS;
}

/** Articles and books cite what was there before them. */
function canCite(citing: OutputSeed, { key, publishedDay }: OutputSeed): boolean {
  const { type } = citing;
  const isText = type === 'article' || type === 'book' || type === 'chapter';
  return isText && citing.key !== key && citing.publishedDay > publishedDay && hasScheme('doi', citing);
}
