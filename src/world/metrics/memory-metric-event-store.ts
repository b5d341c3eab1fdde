import type { MetricEvent } from './metric-event.js';
import type { MetricEventStore } from './metric-event-store.js';
import { TimeLine } from './time-line.js';
import { uniqueKeysOf } from './uniqueness.js';

/** One world's posted events, in memory. */
export class MemoryMetricEventStore implements MetricEventStore {
  readonly #byId = new Map<string, MetricEvent>();
  /** Which event came when, counted from 0. */
  readonly #turns = new Map<MetricEvent, number>();
  readonly #byWork = new Map<string, TimeLine>();
  readonly #keys = new Set<string>();
  readonly #all = new TimeLine();

  async add(event: MetricEvent): Promise<boolean> {
    const keys = uniqueKeysOf(event);
    if (this.#byId.has(event.id) || keys.some((key) => this.#keys.has(key))) return false;
    for (const key of keys) this.#keys.add(key);
    this.#byId.set(event.id, event);
    this.#turns.set(event, this.#turns.size);
    this.#all.add(event);
    const ofWork = this.#byWork.get(event.workUri) ?? new TimeLine();
    ofWork.add(event);
    this.#byWork.set(event.workUri, ofWork);
    return true;
  }

  async find(id: string): Promise<MetricEvent | undefined> {
    return this.#byId.get(id);
  }

  async ofWorks(workUris: readonly string[]): Promise<readonly MetricEvent[]> {
    const lists = [...new Set(workUris)].map((workUri) => this.#byWork.get(workUri)?.list() ?? []);
    const [only] = lists;
    if (only !== undefined && lists.length === 1) return only;
    return lists.flat().sort((one, other) => one.at - other.at || this.#turnOf(one) - this.#turnOf(other));
  }

  async all(): Promise<readonly MetricEvent[]> {
    return this.#all.list();
  }

  #turnOf(event: MetricEvent): number {
    return this.#turns.get(event) ?? 0;
  }
}
