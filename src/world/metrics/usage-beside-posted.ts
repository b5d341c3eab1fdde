import { giveWay } from '../give-way.js';
import type { CitingWork } from './citing-work.js';
import { CITATIONS } from './measure.js';
import type { MetricEvent, MetricEventDraft } from './metric-event.js';
import type { MetricEventStore } from './metric-event-store.js';
import { type MetricQuery, toEventTest } from './metric-query.js';
import { monthOf } from './months.js';
import { cellOf } from './sum-table.js';
import type { Usage, UsageCell, UsageView } from './usage-view.js';

/** Posted events that are looked at before others go on. */
const EVENTS_A_STEP = 500;

/**
 * Usage as it shows beside posted events: a seeded event that a posted one is like is not there. Such a one can only
 * have been posted before its month was over, or before its work was known: later it is refused. So it is enough to
 * look at what was posted once for each view.
 */
export class UsageBesidePosted implements Usage {
  readonly #usage: Usage;
  readonly #store: MetricEventStore;
  #last: { readonly of: UsageView; readonly view: Promise<UsageView> } | undefined;

  constructor(usage: Usage, store: MetricEventStore) {
    this.#usage = usage;
    this.#store = store;
  }

  async look(): Promise<UsageView> {
    const view = await this.#usage.look();
    if (this.#last?.of !== view) this.#last = { of: view, view: this.#besidePosted(view) };
    return this.#last.view;
  }

  async #besidePosted(view: UsageView): Promise<UsageView> {
    const replaced = new Map<string, MetricEvent>();
    let looked = 0;
    for (const posted of await this.#store.all()) {
      for (const event of view.likesOf(posted)) replaced.set(event.id, event);
      looked += 1;
      if (looked % EVENTS_A_STEP === 0) await giveWay();
    }
    return replaced.size === 0 ? view : new RemainingUsageView(view, replaced);
  }
}

/** A view without some of its events. */
class RemainingUsageView implements UsageView {
  readonly #view: UsageView;
  readonly #replaced: ReadonlyMap<string, MetricEvent>;

  constructor(view: UsageView, replaced: ReadonlyMap<string, MetricEvent>) {
    this.#view = view;
    this.#replaced = replaced;
  }

  find(id: string): MetricEvent | undefined {
    return this.#replaced.has(id) ? undefined : this.#view.find(id);
  }

  likesOf(event: MetricEventDraft): readonly MetricEvent[] {
    return this.#without(this.#view.likesOf(event));
  }

  async *list(query: MetricQuery): AsyncIterable<readonly MetricEvent[]> {
    for await (const batch of this.#view.list(query)) {
      const remaining = this.#without(batch);
      if (remaining.length > 0) yield remaining;
    }
  }

  async visit(query: MetricQuery, visitor: (cell: UsageCell) => void): Promise<void> {
    await this.#view.visit(query, visitor);
    const passes = toEventTest(query);
    for (const event of this.#replaced.values()) {
      if (passes(event)) visitor({ ...cellOf(event, monthOf(event.at)), events: -1, value: -event.value });
    }
  }

  citationsOf(workUri: string): readonly CitingWork[] {
    const replaced = [...this.#replaced.values()].filter(
      (event) => event.workUri === workUri && event.measureUri === CITATIONS,
    );
    // A work cites another once, in the month in which it appears.
    const dois = new Set(replaced.map(({ eventUri }) => eventUri));
    return this.#view.citationsOf(workUri).filter(({ doi }) => !dois.has(doi));
  }

  #without(events: readonly MetricEvent[]): readonly MetricEvent[] {
    return events.filter(({ id }) => !this.#replaced.has(id));
  }
}
