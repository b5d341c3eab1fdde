import { altmetricIdOf } from '../../catalogue/identifiers/altmetric-id.js';
import { anchorDayOf, HORIZON_DAYS } from '../../catalogue/layout.js';
import { Gradual } from '../../catalogue/query/gradual.js';
import type { CatalogueView } from '../../catalogue/view/catalogue-view.js';
import { giveWay } from '../../give-way.js';
import type { CitingWork } from '../citing-work.js';
import type { MetricEvent, MetricEventDraft } from '../metric-event.js';
import { type MetricQuery, toValueTest, worksAsked } from '../metric-query.js';
import { monthOf, startOfMonth } from '../months.js';
import { uniqueKeysOf } from '../uniqueness.js';
import type { UsageCell, UsageView } from '../usage-view.js';
import { DOCUMENTED_CITATION, toCitingWork } from './citing-work-of.js';
import { fromEventId } from './event-id.js';
import { uploaderOf } from './participants.js';
import { toUsageFilter } from './usage-filter.js';
import { UsageTotals } from './usage-totals.js';
import { type UsedWork, UsedWorks } from './used-work.js';
import { WorkUsage } from './work-usage.js';

const DAY_MS = 86_400_000;
const BATCH = 500;
/** Works that are looked at before others go on. */
const WORKS_A_STEP = 500;

/** How the works of a catalogue have been used as of one instant: in all months that are over. */
export class CatalogueUsageView implements UsageView {
  readonly #view: CatalogueView;
  readonly #works: UsedWorks;
  readonly #usage: WorkUsage;
  /** The last month that is over, or that the catalogue knows of. */
  readonly #last: number;
  readonly #totals: Gradual<UsageTotals>;

  /**
   * @param measures  how many of `MEASURES` the world has
   * @param before  of the same world: what it has added up is taken over if it is still the same
   */
  constructor(view: CatalogueView, measures: number, before?: CatalogueUsageView) {
    const horizon = anchorDayOf(view.listParts.catalogue.origin) + HORIZON_DAYS;
    this.#view = view;
    this.#works = new UsedWorks(view);
    this.#usage = new WorkUsage(view, measures);
    this.#last = Math.min(monthOf(view.asOf.day * 1000), monthOf(horizon * DAY_MS)) - 1;
    this.#totals =
      before !== undefined && this.#isLike(before)
        ? before.#totals
        : new Gradual(() => UsageTotals.of(this.#allWorks(), this.#usage, toUsageFilter({}, this.#last)));
  }

  find(id: string): MetricEvent | undefined {
    const place = fromEventId(id, this.#view.shape.key);
    if (place === undefined || place.month > this.#last) return undefined;
    const work = this.#works.findById(place.altmetricId);
    return work && this.#usage.eventsIn(work, place.month).find((event) => event.id === id);
  }

  likesOf(event: MetricEventDraft): readonly MetricEvent[] {
    const month = monthOf(event.at);
    if (month > this.#last || startOfMonth(month) !== event.at) return [];
    const work = this.#works.find(event.workUri);
    if (work === undefined) return [];
    const keys = new Set(uniqueKeysOf(event));
    return this.#usage.eventsIn(work, month).filter((own) => uniqueKeysOf(own).some((key) => keys.has(key)));
  }

  async *list(query: MetricQuery): AsyncIterable<readonly MetricEvent[]> {
    const filter = toUsageFilter(query, this.#last);
    const sent = toUploaderTest(query);
    const asked = this.#asked(query);
    let batch: MetricEvent[] = [];
    let looked = 0;
    for (let month = Math.max(filter.from, this.#firstMonth(asked)); month <= filter.to; month++) {
      for (const work of asked ?? this.#allWorks(month)) {
        if (sent(work)) batch.push(...this.#usage.eventsIn(work, month, filter));
        looked += 1;
        if (batch.length >= BATCH) {
          yield batch;
          batch = [];
        }
        if (looked % WORKS_A_STEP === 0) await giveWay();
      }
    }
    if (batch.length > 0) yield batch;
  }

  async visit(query: MetricQuery, visitor: (cell: UsageCell) => void): Promise<void> {
    const filter = toUsageFilter(query, this.#last);
    const asked = this.#asked(query);
    const isOfAll = asked === undefined && (query.uploaderUris ?? []).length === 0;
    if (isOfAll) {
      await this.#totals.ready();
      this.#totals.value.visit(filter, visitor);
      return;
    }
    const sent = toUploaderTest(query);
    let looked = 0;
    for (const work of asked ?? this.#allWorks()) {
      if (sent(work)) this.#usage.visit(work, filter, visitor);
      looked += 1;
      if (looked % WORKS_A_STEP === 0) await giveWay();
    }
  }

  citationsOf(workUri: string): readonly CitingWork[] {
    const work = this.#works.find(workUri);
    if (work === undefined) return [];
    const citing: CitingWork[] = [];
    for (let month = this.#usage.firstMonthOf(work); month <= this.#last; month++) {
      for (const { number, doi } of this.#usage.citations.of(work, month)) {
        if (number === undefined) citing.push(DOCUMENTED_CITATION.work);
        const output = number === undefined ? undefined : this.#view.findEverById(altmetricIdOf(number));
        if (output !== undefined) citing.push(toCitingWork(output, doi));
      }
    }
    return citing;
  }

  /** Whether there are the same works and months: what is laid over the catalogue is replaced when it changes. */
  #isLike(before: CatalogueUsageView): boolean {
    const [own, other] = [this.#view.listParts, before.#view.listParts];
    return (
      own.hidden === other.hidden &&
      own.explicit.length === other.explicit.length &&
      this.#last === before.#last
    );
  }

  #asked(query: MetricQuery): readonly UsedWork[] | undefined {
    const works = worksAsked(query)?.flatMap((uri) => this.#works.find(uri) ?? []);
    return works?.sort((one, other) => one.rank - other.rank);
  }

  /** Works that were published by the end of a month, in order. */
  *#allWorks(month = this.#last): Iterable<UsedWork> {
    for (const work of this.#works.explicit()) if (work.born <= month) yield work;
    const { columns } = this.#view.listParts.catalogue;
    const end = columns.firstPublishedFrom(startOfMonth(month + 1) / DAY_MS);
    for (let number = 0; number < end; number++) {
      const work = this.#works.generated(number);
      if (work !== undefined) yield work;
    }
  }

  #firstMonth(asked: readonly UsedWork[] | undefined): number {
    const works = asked ?? this.#works.explicit();
    const months = works.map((work) => this.#usage.firstMonthOf(work));
    const { publishedDay } = this.#view.listParts.catalogue.columns;
    const generated = asked === undefined ? [monthOf((publishedDay[0] ?? 0) * DAY_MS)] : [];
    return Math.min(...months, ...generated);
  }
}

function toUploaderTest({ uploaderUris }: MetricQuery): (work: UsedWork) => boolean {
  const passes = toValueTest(uploaderUris);
  return ({ prefix }) => passes(uploaderOf(prefix));
}
