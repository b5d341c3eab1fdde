import type { WorldCatalogue } from '../catalogue/world-catalogue.js';
import type { IdSequence } from '../ids.js';
import type { Randomness, RandomStream } from '../random.js';
import type { CitingWork } from './citing-work.js';
import { measuresOf } from './measures.js';
import { MemoryMetricEventStore } from './memory-metric-event-store.js';
import { MetricEvents } from './metric-events.js';
import type { MetricEventStart, MetricsStart } from './metrics-start.js';
import { CatalogueUsage } from './usage/catalogue-usage.js';
import { findCitingWork } from './usage/citing-work-of.js';
import { toUuid } from './uuid.js';

/** What the events of a world hang on. */
export interface MetricsSurroundings {
  readonly random: Randomness;
  readonly ids: IdSequence;
  /** Whose works have been used, if the start doesn't say otherwise. */
  readonly catalogue: WorldCatalogue;
}

/**
 * Makes the events of a world, with those that it starts with.
 *
 * @throws Error for an event that can't be stored, or is there twice
 */
export async function createMetrics(
  { vocabulary = 'production', hasUsage = true, events = [] }: MetricsStart,
  { random, ids, catalogue }: MetricsSurroundings,
): Promise<MetricEvents> {
  const nextStream = () => random.stream('metric-event', ids.next('metric-event'));
  const store = new MemoryMetricEventStore();
  const findCiting = (dois: readonly string[]) => findCitingWorks(catalogue, dois);
  const usage = hasUsage ? new CatalogueUsage(catalogue, measuresOf(vocabulary).length) : undefined;
  const metrics = new MetricEvents({ store, vocabulary, usage, nextStream, findCiting });
  for (const start of events) {
    const event = toEvent(start, nextStream);
    if (!metrics.canStore(event) || !(await store.add(event))) {
      throw new Error(`The world's start has an event that can't be stored: ${JSON.stringify(start)}`);
    }
  }
  return metrics;
}

async function findCitingWorks(
  catalogue: WorldCatalogue,
  dois: readonly string[],
): Promise<readonly CitingWork[]> {
  if (dois.length === 0) return [];
  const view = await catalogue.look();
  return dois.flatMap((doi) => findCitingWork(view, doi) ?? []);
}

function toEvent({ id, workUri, at, ...rest }: MetricEventStart, nextStream: () => RandomStream) {
  return {
    ...rest,
    id: id?.toLowerCase() ?? toUuid(nextStream()),
    workUri: workUri.toLowerCase(),
    at: Date.parse(at),
  };
}
