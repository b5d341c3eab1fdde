import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Catalogues } from '../../../src/world/catalogue/catalogues.js';
import { citationsAt } from '../../../src/world/catalogue/query/orders.js';
import { SUM_PARTS } from '../../../src/world/metrics/event-sum.js';
import type { MetricEvent } from '../../../src/world/metrics/metric-event.js';
import { uniqueKeysOf } from '../../../src/world/metrics/uniqueness.js';
import type { World } from '../../../src/world/world.js';
import { addUp, listAll, matches, NOW, openWorld } from './open-metrics.js';

const RUNS = { numRuns: 40, seed: 1 };
const CATALOGUE = { outputs: 80, anchor: '2026-11-21' };
const CITATIONS = 'https://metrics.operas-eu.org/crossref/citations/v1';
/** Made once: worlds of one seed share it. */
const catalogues = new Catalogues();
let world: World;
let events: readonly MetricEvent[];

const openAt = (now: string) => openWorld({ catalogue: CATALOGUE, clock: { now, frozen: true } }, catalogues);

beforeAll(async () => {
  world = await openAt(NOW);
  const [seeded] = await listAll(world.metrics);
  if (seeded === undefined) throw new Error('There is no usage');
  // Some are posted in between, one at the instant of a seeded one.
  for (const change of [
    { at: seeded.at + 5 },
    { at: seeded.at - 7e11 },
    { workUri: 'urn:x' },
    { at: 4e12 },
  ]) {
    const { outcome } = await world.metrics.post({ ...seeded, eventUri: 'https://a.example/', ...change });
    expect(outcome).toBe('stored');
  }
  events = await listAll(world.metrics);
});

const anyOf = (pick: (event: MetricEvent) => string | undefined) =>
  fc.option(
    fc.array(
      fc.nat().map((n) => events.slice(n % events.length, (n % events.length) + 1).map(pick)[0] ?? '-'),
      { minLength: 1, maxLength: 4 },
    ),
    { nil: undefined, freq: 2 },
  );
const anyInstant = fc.option(
  fc.oneof(
    fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2027-01-01') }),
    fc.nat().map((n) => events[n % events.length]?.at ?? 0),
  ),
  { nil: undefined },
);
const anyQuery = fc.record({
  workUris: anyOf(({ workUri }) => workUri),
  measureUris: anyOf(({ measureUri }) => measureUri),
  countryUris: anyOf(({ countryUri }) => countryUri),
  uploaderUris: anyOf(({ uploaderUri }) => uploaderUri),
  fromMs: anyInstant,
  toMs: anyInstant,
});

describe('the events of a catalogue', () => {
  it('are those that a query lets through, in one order, and as many as are counted', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const expected = events.filter((event) => matches(event, query));
        expect(await listAll(world.metrics, query)).toEqual(expected);
        expect(await world.metrics.count(query)).toBe(expected.length);
      }),
      RUNS,
    );
  });

  it('add up as they would by hand', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, fc.shuffledSubarray([...SUM_PARTS]), async (query, by) => {
        const expected = events.filter((event) => matches(event, query));
        expect(await world.metrics.sum(query, by)).toEqual(addUp(expected, by));
      }),
      RUNS,
    );
  });

  it('are ascending in time, each with an id, and no two alike', () => {
    const times = events.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const keys = events.flatMap(uniqueKeysOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are found by their ids, and by nothing else', async () => {
    const found = await Promise.all(events.map(({ id }) => world.metrics.find(id)));
    expect(found).toEqual(events);
    await fc.assert(
      fc.asyncProperty(fc.uuid({ version: 4 }), fc.nat(), async (other, n) => {
        expect(await world.metrics.find(other)).toBeUndefined();
        const id = events[n % events.length]?.id ?? '';
        const last = (Number.parseInt(id.slice(-1), 16) ^ 1).toString(16);
        expect(await world.metrics.find(id.slice(0, -1) + last)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('have values, measures and countries that the world knows', () => {
    const uris = new Set(world.metrics.measures().map(({ uri }) => uri));
    expect(events.filter(({ value, measureUri }) => value < 1 || !uris.has(measureUri))).toEqual([]);
    expect(new Set(events.map(({ countryUri }) => countryUri)).size).toBeGreaterThan(10);
  });

  it('are the same in another world of the same seed', async () => {
    const [one, other] = await Promise.all([openAt(NOW), openWorld({ catalogue: CATALOGUE })]);
    expect(await listAll(one.metrics)).toEqual(await listAll(other.metrics));
  });

  it('only become more as time goes on, month by month', async () => {
    const later = await openAt('2026-11-30T23:59:59Z');
    const before = await listAll(later.metrics);
    later.clock.advance(1);
    const after = await listAll(later.metrics);
    const start = Date.parse('2026-11-01T00:00:00Z');
    expect(after.filter(({ at }) => at < start)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(await later.metrics.sum({}, ['year'])).toEqual(addUp(after, ['year']));
  });

  it('end where the catalogue ends', async () => {
    const end = await openAt('2029-01-01T00:00:00Z');
    const count = await end.metrics.count({});
    end.clock.advance(900 * 365 * 86_400);
    expect(await end.metrics.count({})).toBe(count);
  });

  it('have no others in a world with the public seed of measures', async () => {
    const { metrics } = await openWorld(
      { catalogue: CATALOGUE, metrics: { measures: 'public-seed' } },
      catalogues,
    );
    const uris = new Set(metrics.measures().map(({ uri }) => uri));
    const seeded = await listAll(metrics);
    expect(seeded.length).toBeGreaterThan(100);
    expect(seeded.filter(({ measureUri }) => !uris.has(measureUri))).toEqual([]);
  });

  it('follow what the world lays over its catalogue', async () => {
    const doi = '10.1234/added';
    const add = [{ doi, type: 'book' as const, title: 'Added', published_on: '2020-02-03' }];
    const remove = [{ doi: '10.5334/bay' }];
    const { metrics } = await openWorld({ catalogue: { ...CATALOGUE, add, remove } }, catalogues);
    const added = await listAll(metrics, { workUris: [`info:doi:${doi}`] });
    expect(added[0]?.at).toBeGreaterThanOrEqual(Date.parse('2020-02-01'));
    expect(await metrics.count({ workUris: ['info:doi:10.5334/bay'] })).toBe(0);
    expect(await metrics.sum({}, ['measure'])).toEqual(addUp(await listAll(metrics), ['measure']));
  });
});

// hirmeos/metrics_db: sql/10-schema.sql:59-68
describe('a seeded event that somebody has posted one like before its month was over', () => {
  const EARLIER = '2026-03-15T00:00:00Z';
  const LATER = '2026-11-15T00:00:00Z';

  /** A world where some events were posted before there were the seeded ones that they are like. */
  async function openAfterPosts(isMeant: (event: MetricEvent) => boolean, country?: string) {
    const later = await listAll((await openAt(LATER)).metrics);
    const seeded = later.find((event) => event.at >= Date.parse('2026-05-01') && isMeant(event));
    if (seeded === undefined) throw new Error('There is no such event');
    const { metrics, clock } = await openAt(EARLIER);
    const { event, outcome } = await metrics.post({
      ...seeded,
      countryUri: country ?? seeded.countryUri,
      value: 777,
    });
    expect(outcome).toBe('stored');
    // Looked at before and after.
    expect(await metrics.count({ workUris: [seeded.workUri] })).toBeGreaterThan(0);
    clock.set(new Date(LATER), true);
    return { metrics, seeded, posted: event, later };
  }

  it.each([
    ['of a country', ({ countryUri }: MetricEvent) => countryUri !== undefined],
    ['of nowhere', ({ countryUri, eventUri }: MetricEvent) => (countryUri ?? eventUri) === undefined],
    ['of a citation', ({ eventUri }: MetricEvent) => eventUri !== undefined],
  ])('is not there: %s', async (_what, isMeant) => {
    const { metrics, seeded, posted, later } = await openAfterPosts(isMeant);
    const all = await listAll(metrics);
    const keys = all.flatMap(uniqueKeysOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(all.length).toBe(later.length);
    expect(await metrics.count({})).toBe(all.length);
    expect([await metrics.find(seeded.id), await metrics.find(posted.id)]).toEqual([undefined, posted]);
    expect((await metrics.post(seeded)).outcome).toBe('duplicate');
    const workUris = [seeded.workUri];
    for (const query of [{}, { workUris }, { workUris, toMs: seeded.at - 1 }]) {
      const expected = all.filter((event) => matches(event, query));
      expect(await metrics.count(query)).toBe(expected.length);
      expect(await metrics.sum(query, SUM_PARTS)).toEqual(addUp(expected, SUM_PARTS));
    }
  });

  it('leaves no sum of its own behind, and is cited once', async () => {
    const france = 'urn:iso:std:3166:-2:FR';
    const { metrics, seeded } = await openAfterPosts(({ eventUri }) => eventUri !== undefined, france);
    const query = { workUris: [seeded.workUri], measureUris: [CITATIONS] };
    const cites = await listAll(metrics, query);
    expect(await metrics.sum(query, SUM_PARTS)).toEqual(addUp(cites, SUM_PARTS));
    const dois = (await metrics.citationsOf(query.workUris)).map(({ doi }) => doi);
    expect(dois.toSorted()).toEqual(cites.map(({ eventUri }) => eventUri).toSorted());
  });
});

describe('citations', () => {
  it('are the works that events of citations name, and no more than other services count', async () => {
    const cited = [
      ...new Set(events.filter((event) => event.measureUri === CITATIONS).map((one) => one.workUri)),
    ];
    const view = await world.catalogue.look();
    expect(cited.length).toBeGreaterThan(10);
    for (const workUri of cited) {
      const query = { workUris: [workUri], measureUris: [CITATIONS] };
      const named = (await listAll(world.metrics, query)).map(({ eventUri }) => eventUri);
      const citing = await world.metrics.citationsOf([workUri]);
      expect(citing.map(({ doi }) => doi)).toEqual(named);
      const output = view.find('doi', workUri.slice('info:doi:'.length));
      expect(named.length).toBeLessThanOrEqual(output === undefined ? 0 : citationsAt(output, view.asOf));
    }
  });

  // hirmeos/metrics_portal: docs/metrics-docs/metrics-api.md
  it('show the example of the documentation first', async () => {
    const [first] = await world.metrics.citationsOf(['info:doi:10.1242/dev.164269']);
    expect(first).toMatchObject({
      year: 2018,
      source: 'Development',
      doi: '10.1242/dev.164269',
      editors: [],
    });
  });
});
