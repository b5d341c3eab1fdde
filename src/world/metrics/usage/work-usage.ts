import type { CatalogueView } from '../../catalogue/view/catalogue-view.js';
import { KeptMap } from '../../catalogue/view/kept-map.js';
import { METRIC_COUNTRIES } from '../countries.js';
import { MEASURES } from '../measures.js';
import type { MetricEvent } from '../metric-event.js';
import { startOfMonth } from '../months.js';
import { NO_COUNTRY } from '../sum-table.js';
import type { UsageCell } from '../usage-view.js';
import { measurePlaceOf } from './channels.js';
import { Citations } from './citations.js';
import { toEventId } from './event-id.js';
import { uploaderOf } from './participants.js';
import { countIn, planUsage, type UsagePlan } from './plan.js';
import type { UsageFilter } from './usage-filter.js';
import type { UsedWork } from './used-work.js';

const PLANS_KEPT = 20_000;
const CITATIONS = measurePlaceOf('crossref/citations');

/** The events of each work of a catalogue. */
export class WorkUsage {
  readonly citations: Citations;
  readonly #key: number;
  readonly #measures: number;
  readonly #plans = new KeptMap<number, UsagePlan>(PLANS_KEPT);

  /** @param measures  how many of `MEASURES` there are */
  constructor(view: CatalogueView, measures: number) {
    this.citations = new Citations(view);
    this.#key = view.shape.key;
    this.#measures = measures;
  }

  /** Events of a month, by measure and country; citations last. */
  eventsIn(work: UsedWork, month: number, filter?: UsageFilter): readonly MetricEvent[] {
    const { streams, from } = this.#planOf(work);
    if (month < from) return [];
    const events: MetricEvent[] = [];
    for (const stream of streams) {
      const { measure, country } = stream;
      if (filter?.measures[measure] === 0 || filter?.countries[country] === 0) continue;
      const value = countIn(stream, month, work.born);
      if (value > 0) events.push(this.#toEvent(work, { measure, month, country, value }));
    }
    if (this.#hasCitations(filter)) events.push(...this.#citationsIn(work, month));
    return events;
  }

  /** Tells of all events of a work. */
  visit(work: UsedWork, filter: UsageFilter, visitor: (cell: UsageCell) => void): void {
    const { streams, from } = this.#planOf(work);
    const first = Math.max(from, filter.from);
    for (const stream of streams) {
      const { measure, country } = stream;
      if (filter.measures[measure] === 0 || filter.countries[country] === 0) continue;
      for (let month = first; month <= filter.to; month++) {
        const value = countIn(stream, month, work.born);
        if (value > 0) visitor({ measure, country, month, events: 1, value });
      }
    }
    if (!this.#hasCitations(filter)) return;
    this.citations.countMonths(work, { from: first, to: filter.to }, (month, events) =>
      visitor({ measure: CITATIONS, country: NO_COUNTRY, month, events, value: events }),
    );
  }

  /** The first month in which a work can have events. */
  firstMonthOf(work: UsedWork): number {
    return this.#planOf(work).from;
  }

  #planOf(work: UsedWork): UsagePlan {
    return this.#plans.get(work.rank, () => planUsage(work, this.#measures));
  }

  #hasCitations(filter: UsageFilter | undefined): boolean {
    const isAsked = filter === undefined || filter.measures[CITATIONS] === 1;
    return CITATIONS < this.#measures && isAsked && filter?.countries[NO_COUNTRY] !== 0;
  }

  #citationsIn(work: UsedWork, month: number): readonly MetricEvent[] {
    return this.citations.of(work, month).map(({ part, doi }) => ({
      ...this.#toEvent(work, { measure: CITATIONS, month, country: part, value: 1 }),
      countryUri: undefined,
      eventUri: doi,
    }));
  }

  #toEvent(
    { seed, prefix, uri }: UsedWork,
    { measure, month, country, value }: { measure: number; month: number; country: number; value: number },
  ): MetricEvent {
    const { altmetricId } = seed;
    return {
      id: toEventId({ altmetricId, measure, month, part: country }, this.#key),
      workUri: uri(),
      measureUri: MEASURES[measure]?.uri ?? '',
      at: startOfMonth(month),
      value,
      eventUri: undefined,
      countryUri: METRIC_COUNTRIES[country]?.uri,
      uploaderUri: uploaderOf(prefix),
    };
  }
}
