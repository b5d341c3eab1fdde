import type { MetricEvent } from './metric-event.js';

/** Events in order of time, those of one instant as they came. */
export class TimeLine {
  #events: MetricEvent[] = [];
  /** Whether somebody looks at the list: it then stays as it is, and what comes later goes into a copy. */
  #isLent = false;
  /** Sorted when somebody looks: to put a hundred thousand old events in their places one by one takes minutes. */
  #isSorted = true;

  add(event: MetricEvent): void {
    if (this.#isLent) this.#events = this.#events.slice();
    this.#isLent = false;
    const last = this.#events.at(-1);
    if (last !== undefined && last.at > event.at) this.#isSorted = false;
    this.#events.push(event);
  }

  list(): readonly MetricEvent[] {
    if (!this.#isSorted) this.#events.sort((one, other) => one.at - other.at);
    this.#isSorted = true;
    this.#isLent = true;
    return this.#events;
  }
}
