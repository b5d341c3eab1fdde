import { Log } from '../state/log.js';
import type { MetricEvent } from './metric-event.js';
import type { MetricEventStore } from './metric-event-store.js';
import { TimeLine } from './time-line.js';
import { uniqueKeysOf } from './uniqueness.js';

/** One world's posted events, in memory. */
export class MemoryMetricEventStore implements MetricEventStore {
  readonly name = 'metrics';
  /** As they came. */
  readonly #events = new Log<MetricEvent>('events');
  readonly shelves = [this.#events];
  readonly #byId = new Map<string, MetricEvent>();
  /** Which event came when. */
  readonly #turns = new Map<MetricEvent, number>();
  readonly #byWork = new Map<string, TimeLine>();
  readonly #keys = new Set<string>();
  #all = new TimeLine();

  restored(): void {
    for (const index of [this.#byId, this.#turns, this.#byWork, this.#keys]) index.clear();
    this.#all = new TimeLine();
    for (const event of this.#events.all) this.#note(event, uniqueKeysOf(event));
  }

  async add(event: MetricEvent): Promise<boolean> {
    const keys = uniqueKeysOf(event);
    if (this.#byId.has(event.id) || keys.some((key) => this.#keys.has(key))) return false;
    this.#events.add(event);
    this.#note(event, keys);
    return true;
  }

  #note(event: MetricEvent, keys: readonly string[]): void {
    for (const key of keys) this.#keys.add(key);
    this.#byId.set(event.id, event);
    this.#turns.set(event, this.#turns.size);
    this.#all.add(event);
    const ofWork = this.#byWork.get(event.workUri) ?? new TimeLine();
    ofWork.add(event);
    this.#byWork.set(event.workUri, ofWork);
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
