import { type GivenInScenario, loadScenario } from '../../../src/scenarios/index.js';
import { Passwords } from '../../../src/world/accounts/passwords.js';
import { Catalogues } from '../../../src/world/catalogue/catalogues.js';
import { createWorld } from '../../../src/world/create-world.js';
import type { EventSum, SumPart } from '../../../src/world/metrics/event-sum.js';
import type { MetricEvent } from '../../../src/world/metrics/metric-event.js';
import type { MetricEvents } from '../../../src/world/metrics/metric-events.js';
import type { MetricQuery } from '../../../src/world/metrics/metric-query.js';
import { TokenSigner } from '../../../src/world/tokens/signer.js';
import type { World } from '../../../src/world/world.js';

export const NOW = '2026-11-21T12:00:00Z';

/** A world whose clock stands still. */
export async function openWorld(
  scenario: GivenInScenario = {},
  catalogues = new Catalogues(),
): Promise<World> {
  const start = await loadScenario({
    summary: 'test',
    given: { clock: { now: NOW, frozen: true }, ...scenario },
  });
  const surroundings = {
    host: { nowMs: () => 0, secureBytes: (count: number) => new Uint8Array(count) },
    signer: new TokenSigner('test'),
    passwords: new Passwords(new Uint8Array(24)),
    catalogues,
  };
  return createWorld('test', start, surroundings, 1);
}

export async function listAll(metrics: MetricEvents, query: MetricQuery = {}): Promise<MetricEvent[]> {
  const events: MetricEvent[] = [];
  for await (const batch of metrics.list(query)) events.push(...batch);
  return events;
}

/** What a query is to let through, field by field. */
export function matches(event: MetricEvent, query: MetricQuery): boolean {
  const { workUris, measureUris, countryUris, uploaderUris, fromMs, toMs } = query;
  return (
    (workUris === undefined || workUris.includes(event.workUri)) &&
    (measureUris === undefined || measureUris.includes(event.measureUri)) &&
    (countryUris === undefined || countryUris.includes(event.countryUri ?? 'none')) &&
    (uploaderUris === undefined || uploaderUris.includes(event.uploaderUri)) &&
    (fromMs === undefined || event.at >= fromMs) &&
    (toMs === undefined || event.at <= toMs)
  );
}

/** Sums as one would add them up by hand. */
export function addUp(events: readonly MetricEvent[], by: readonly SumPart[]): readonly EventSum[] {
  const sums = new Map<string, EventSum>();
  for (const event of events) {
    const day = new Date(event.at).toISOString();
    const parts: Record<SumPart, Partial<EventSum>> = {
      measure: { measureUri: event.measureUri },
      country: { countryUri: event.countryUri },
      year: { year: day.slice(0, 4) },
      month: { month: day.slice(5, 7) },
    };
    const group = Object.assign({}, ...by.map((part) => parts[part]));
    // `~` comes after all that a URI begins with: no country is last.
    const key = by.map((part) => Object.values(parts[part])[0] ?? '~').join('\n');
    sums.set(key, { ...group, value: (sums.get(key)?.value ?? 0) + event.value });
  }
  const keys = [...sums.keys()].sort((one, other) => (one < other ? -1 : 1));
  return keys.flatMap((key) => sums.get(key) ?? []);
}
