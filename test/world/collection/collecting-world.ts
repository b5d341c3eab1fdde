import { type GivenInScenario, loadScenario } from '../../../src/scenarios/index.js';
import { Passwords } from '../../../src/world/accounts/passwords.js';
import { Catalogues } from '../../../src/world/catalogue/catalogues.js';
import { toEven } from '../../../src/world/catalogue/rhythm.js';
import { SOURCE_INDEX } from '../../../src/world/catalogue/sources.js';
import { postsAt } from '../../../src/world/catalogue/tally.js';
import { createWorld, type Surroundings } from '../../../src/world/create-world.js';
import type { MetricEvent } from '../../../src/world/metrics/metric-event.js';
import { TokenSigner } from '../../../src/world/tokens/signer.js';
import type { World } from '../../../src/world/world.js';
import { START } from '../../support/test-emulator.js';

export const DAY = 86_400;

/** What several worlds share: a catalogue is made once. */
export function surroundings(): Surroundings {
  return {
    host: { nowMs: () => 0, secureBytes: (count) => new Uint8Array(count) },
    signer: new TokenSigner('test'),
    passwords: new Passwords(new Uint8Array(24)),
    catalogues: new Catalogues(),
  };
}

/** A world in which nobody has used anything, with a clock that stands still at {@link START}. */
export async function openWorld(shared: Surroundings, scenario: GivenInScenario = {}): Promise<World> {
  const start = await loadScenario({
    summary: 'test',
    given: {
      clock: { now: START, frozen: true },
      metrics: { usage: 'none' },
      ...scenario,
    },
  });
  return createWorld('test', start, shared, 1);
}

/** As a service does it: nothing is looked at, or changed, before the collection caught up. */
export async function register(world: World, ...dois: string[]): Promise<void> {
  await world.collection.catchUp();
  for (const doi of dois) await world.urisets.add({ doi, urls: [], lastCheckedAt: undefined });
}

export async function advance(world: World, ...steps: number[]): Promise<void> {
  for (const seconds of steps) {
    world.clock.advance(seconds);
    await world.collection.catchUp();
  }
}

export async function metricEventsOf(world: World): Promise<MetricEvent[]> {
  const events: MetricEvent[] = [];
  for await (const batch of world.metrics.list({})) events.push(...batch);
  return events;
}

/** All that the collection brought. */
export async function lookAt(world: World) {
  await world.collection.catchUp();
  return {
    mentions: await world.mentions.listAfter(0),
    outputs: await world.urisets.list(),
    events: await metricEventsOf(world),
  };
}

/** DOIs of generated outputs that are tweeted about in the forty days after the start. */
export async function findTalkedAbout(world: World, count: number): Promise<string[]> {
  const { shape, listParts } = await world.catalogue.look();
  const day = Math.floor(world.clock.nowMs() / 1000 / DAY);
  const [from, to] = [toEven(day), toEven(day + 40)];
  const dois: string[] = [];
  for (let number = shape.firstPublishedFrom(day - 200); dois.length < count; number++) {
    const { attention, record } = listParts.outputOf(number);
    const tweets = attention.tallies.filter(({ source }) => source === SOURCE_INDEX.twitter);
    const isTalkedAbout = tweets.some((tally) => postsAt(tally, to) - postsAt(tally, from) > 10);
    const doi = record.identifiers.doi?.[0];
    if (isTalkedAbout && doi !== undefined) dois.push(doi);
  }
  return dois;
}
