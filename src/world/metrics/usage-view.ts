import type { MaybeAsync } from '../maybe-async.js';
import type { CitingWork } from './citing-work.js';
import type { MetricEvent, MetricEventDraft } from './metric-event.js';
import type { MetricQuery } from './metric-query.js';
import type { EventCell } from './sum-table.js';

/** Some seeded events that count for the same; fewer than none where others told of too many. */
export interface UsageCell extends EventCell {
  readonly events: number;
  /** Sum of their values. */
  readonly value: number;
}

/** The events that a world has without anybody having posted them, as of one instant. */
export interface UsageView {
  /** @param id  in lower case */
  find(id: string): MetricEvent | undefined;
  /** The events that the store would take for the same as another; mostly none. */
  likesOf(event: MetricEventDraft): readonly MetricEvent[];
  /** In batches, ascending by time, those of one instant in an order that doesn't change. */
  list(query: MetricQuery): AsyncIterable<readonly MetricEvent[]>;
  /** Tells of all events of a query, cell by cell, in steps that let others go on. */
  visit(query: MetricQuery, visitor: (cell: UsageCell) => void): Promise<void>;
  /** What cites a work, as its events of citations tell; the first first. */
  citationsOf(workUri: string): readonly CitingWork[];
}

/** Where the usage of a world is looked at. */
export interface Usage {
  look(): MaybeAsync<UsageView>;
}
