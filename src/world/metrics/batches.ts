import { giveWay } from '../give-way.js';
import type { MetricEvent } from './metric-event.js';

type Batch = readonly MetricEvent[];

const BATCH = 500;

/** Cuts a list into batches; between two of them others go on. */
export async function* inBatches(events: Batch): AsyncIterable<Batch> {
  for (let from = 0; from < events.length; from += BATCH) {
    if (from > 0) await giveWay();
    yield events.slice(from, from + BATCH);
  }
}

/** Puts events in between others, both in order of time; of one instant, the others come first. */
export async function* mergeByTime(batches: AsyncIterable<Batch>, events: Batch): AsyncIterable<Batch> {
  let next = 0;
  for await (const batch of batches) {
    const lastAt = batch.at(-1)?.at ?? 0;
    const from = next;
    while ((events[next]?.at ?? lastAt) < lastAt) next += 1;
    if (next === from) yield batch;
    else yield* inBatches(merge(batch, events.slice(from, next)));
  }
  yield* inBatches(events.slice(next));
}

function merge(batch: Batch, events: Batch): Batch {
  const merged: MetricEvent[] = [];
  let next = 0;
  for (const event of batch) {
    for (let other = events[next]; other !== undefined && other.at < event.at; other = events[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(event);
  }
  return merged;
}
