import type { Room } from '../state/room.js';
import type { MetricEvent } from './metric-event.js';

/**
 * Keeps the events that were posted to a world. Lists are ordered by time, those of one instant as they came, and
 * don't change when an event is added later.
 */
export interface MetricEventStore extends Room {
  /**
   * Keeps an event unless there is an equal one. Of events with one work, measure and instant, those that have an
   * event URI differ in it, those that have a country differ in it (so that one with both differs in both), and at
   * most one has neither.
   *
   * @returns false where nothing was kept
   * @source hirmeos/metrics_db: sql/10-schema.sql:59-68
   */
  add(event: MetricEvent): Promise<boolean>;
  /** @param id  in lower case */
  find(id: string): Promise<MetricEvent | undefined>;
  /** Those of any of the works. */
  ofWorks(workUris: readonly string[]): Promise<readonly MetricEvent[]>;
  all(): Promise<readonly MetricEvent[]>;
}
