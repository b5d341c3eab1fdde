import { describe, expect, it, vi } from 'vitest';
import { listMentions } from '../../../src/world/catalogue/list-mentions.js';
import { listTweets } from '../../../src/world/catalogue/list-tweets.js';
import { SOURCE_INDEX } from '../../../src/world/catalogue/sources.js';
import { ROWS_A_CHECK } from '../../../src/world/collection/find-mentions.js';
import {
  advance,
  DAY,
  findTalkedAbout,
  lookAt,
  metricEventsOf,
  openWorld,
  register,
  surroundings,
} from './collecting-world.js';

const HOUR = 3600;
const shared = surroundings();

/** A world with one output, and what is to be known of it. */
async function openWithOutput(facts: object) {
  const doi = '10.5555/watched';
  const world = await openWorld(shared, {
    catalogue: { add: [{ doi, title: 'Watched', published_on: '2024-02-20', ...facts }] },
  });
  await register(world, doi);
  return world;
}

const checkedAt = async (world: Awaited<ReturnType<typeof openWorld>>) =>
  (await world.urisets.list()).map(({ lastCheckedAt }) => lastCheckedAt?.toISOString());

// hirmeos/altmetrics: src/core/celery.py:44-61, src/processor/tasks.py `pull_metrics`
describe('a registered output', () => {
  it('is checked at noon, and not before', async () => {
    const world = await openWorld(shared);
    await register(world, '10.5555/a');
    await advance(world, 12 * HOUR - 1);
    expect(await lookAt(world)).toMatchObject({ mentions: [], outputs: [{ lastCheckedAt: undefined }] });
    await advance(world, 1);
    expect(await checkedAt(world)).toEqual(['2024-03-01T12:00:00.000Z']);
    expect((await lookAt(world)).mentions).not.toEqual([]);
  });

  it('waits for the next noon if it is registered after one', async () => {
    const world = await openWorld(shared);
    await advance(world, 13 * HOUR);
    await register(world, '10.5555/a');
    await advance(world, 10 * HOUR);
    expect(await checkedAt(world)).toEqual([undefined]);
    await advance(world, 13 * HOUR);
    expect(await checkedAt(world)).toEqual(['2024-03-02T12:00:00.000Z']);
  });

  it.each([
    ['2024-02-29T12:00:00.000Z', '2024-03-01T12:00:00.000Z'],
    ['2024-02-29T12:00:00.001Z', '2024-02-29T12:00:00.001Z'],
    ['2030-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z'],
  ])('that was checked at %s was last checked at %s a noon later', async (before, after) => {
    const world = await openWorld(shared);
    await world.urisets.add({ doi: '10.5555/a', urls: [], lastCheckedAt: new Date(before) });
    await advance(world, 13 * HOUR);
    expect(await checkedAt(world)).toEqual([after]);
  });

  it('gets nothing by itself in a world without a schedule', async () => {
    const world = await openWorld(shared, { collection: { schedule: 'never' } });
    await register(world, '10.5555/a');
    await advance(world, 30 * DAY);
    expect((await lookAt(world)).mentions).toEqual([]);
    expect(await world.collection.collectNow()).toMatchObject({ checked: 1 });
    expect((await lookAt(world)).mentions).not.toEqual([]);
  });

  it('keeps what it has, and gets no more, when the clock is moved back', async () => {
    const world = await openWorld(shared);
    await register(world, ...(await findTalkedAbout(world, 2)));
    await advance(world, 20 * DAY);
    const before = await lookAt(world);
    world.clock.set(new Date('2024-03-02T00:00:00Z'), true);
    await advance(world, 0, 5 * DAY);
    expect(await lookAt(world)).toEqual(before);
    await advance(world, 20 * DAY);
    const urls = (await lookAt(world)).mentions.map(({ url }) => url);
    expect(urls.slice(0, before.mentions.length)).toEqual(before.mentions.map(({ url }) => url));
  });

  it('that is registered after the clock was moved back is checked at the next noon', async () => {
    const world = await openWorld(shared);
    await advance(world, 20 * DAY);
    world.clock.set(new Date('2024-03-02T00:00:00Z'), true);
    await register(world, '10.5555/a');
    await advance(world, DAY);
    expect(await checkedAt(world)).toEqual(['2024-03-02T12:00:00.000Z']);
  });

  it('gets nothing if the catalogue was told to forget it', async () => {
    const doi = '10.1038/news.2011.490';
    const world = await openWorld(shared, { catalogue: { remove: [doi] } });
    await register(world, doi);
    await advance(world, DAY);
    expect((await lookAt(world)).mentions).toEqual([]);
    expect(await checkedAt(world)).toEqual(['2024-03-01T12:00:00.000Z']);
  });
});

describe('what is collected', () => {
  it('are the tweets and the pages that the other services show', async () => {
    const world = await openWorld(shared);
    const doi = '10.1038/news.2011.490';
    await register(world, doi);
    await advance(world, DAY);
    const view = await world.catalogue.look();
    const output = view.find('doi', doi);
    if (output === undefined) throw new Error('there is no such output');
    const tweets = listTweets(output, view.asOf, view.population).map(
      ({ tweetId }) => `https://twitter.com/i/web/status/${tweetId}`,
    );
    const pages = listMentions(
      output,
      { source: SOURCE_INDEX.wikipedia, asOf: view.asOf },
      view.population,
    ).map(({ profile }) => profile.url);
    const urls = async (origin: 'twitter' | 'wikipedia') =>
      (await world.mentions.list(origin)).map(({ url }) => url);
    expect((await urls('twitter')).sort()).toEqual(tweets.sort());
    expect((await urls('wikipedia')).sort()).toEqual([...new Set(pages)].sort());
  });

  it('are mentions that somebody puts in, once they are posted', async () => {
    const world = await openWithOutput({
      mentions: [
        { source: 'blogs', url: 'https://someone.wordpress.com/a', posted_on: '2024-03-01T11:00:00Z' },
        { source: 'blogs', url: 'https://someone.wordpress.com/b', posted_on: '2024-03-01T12:00:01Z' },
        { source: 'wikipedia', url: 'https://en.wikipedia.org/wiki/A', posted_on: '2024-03-01T12:00:00Z' },
      ],
    });
    const urls = async () =>
      (await world.mentions.listAfter(0))
        .filter(({ origin }) => origin !== 'hypothesis')
        .map(({ origin, url }) => [origin, url]);
    await advance(world, 12 * HOUR);
    const first = [
      ['wordpressdotcom', 'https://someone.wordpress.com/a'],
      ['wikipedia', 'https://en.wikipedia.org/wiki/A'],
    ];
    expect(await urls()).toEqual(first);
    await advance(world, DAY);
    expect(await urls()).toEqual([...first, ['wordpressdotcom', 'https://someone.wordpress.com/b']]);
  });

  it('are five thousand mentions from an origin at a check, the oldest first, until all are there', async () => {
    const world = await openWithOutput({ counts: { twitter: 12_345 } });
    const count = async () => (await world.mentions.list('twitter')).length;
    const counts: number[] = [];
    await advance(world, 12 * HOUR);
    counts.push(await count());
    await advance(world, DAY);
    counts.push(await count());
    await advance(world, 900 * DAY);
    counts.push(await count());
    expect(counts).toEqual([ROWS_A_CHECK, 2 * ROWS_A_CHECK, 12_345]);
    const times = (await world.mentions.list('twitter')).map(({ createdAt }) => createdAt.getTime());
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  it('is the same of very many mentions, in one step or in many', async () => {
    const walk = async (...steps: number[]) => {
      const world = await openWithOutput({ counts: { twitter: 40_000 } });
      await advance(world, ...steps);
      return lookAt(world);
    };
    expect(await walk(4 * DAY, 3 * HOUR, 3 * DAY, 13 * HOUR)).toEqual(await walk(7 * DAY + 16 * HOUR));
  });

  it('is noticed to be deleted in a few cases, at a recheck after that, and stays', async () => {
    const world = await openWithOutput({ counts: { twitter: 2000 } });
    const deleted = async () => (await world.mentions.list('twitter')).filter((one) => one.deleted).length;
    await advance(world, 12 * HOUR);
    const early = await deleted();
    await advance(world, 900 * DAY);
    expect(early).toBe(0);
    expect(await deleted()).toBeGreaterThan(40);
    expect(await deleted()).toBeLessThan(140);
    expect(await world.mentions.list('twitter')).toHaveLength(2000);
  });
});

// hirmeos/altmetrics: src/processor/logic.py:229-271
describe('what goes on to the Metrics API', () => {
  it('goes there at 18:00', async () => {
    const world = await openWorld(shared);
    await register(world, '10.5555/A');
    await advance(world, 18 * HOUR - 1);
    expect(await metricEventsOf(world)).toEqual([]);
    await advance(world, 1);
    const [mention] = await world.mentions.list('hypothesis');
    expect((await metricEventsOf(world)).find(({ eventUri }) => eventUri === mention?.url)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      workUri: 'info:doi:10.5555/a',
      measureUri: 'https://metrics.operas-eu.org/hypothesis/annotations/v1',
      at: mention?.createdAt.getTime(),
      value: 1,
      eventUri: mention?.url,
      uploaderUri: 'acct:altmetrics@example.org',
    });
  });

  it.each([
    ['twitter', 'twitter/tweets'],
    ['hypothesis', 'hypothesis/annotations'],
    ['wikipedia', 'wikipedia/references'],
    ['wordpressdotcom', 'wordpress/references'],
  ] as const)('counts a mention from %s as one of %s', async (origin, path) => {
    const mentions = [{ origin, url: 'https://example.org/it', created_at: '2023-01-01T00:00:00Z' }];
    const world = await openWorld(shared, {
      outputs: [{ doi: '10.5555/a', registered_by: [], mentions, last_checked: '2025-01-01T00:00:00Z' }],
    });
    await advance(world, DAY);
    expect((await metricEventsOf(world)).map(({ measureUri }) => measureUri)).toEqual([
      `https://metrics.operas-eu.org/${path}/v1`,
    ]);
  });

  it('is nothing that the world has no measure for', async () => {
    const world = await openWorld(shared, { metrics: { usage: 'none', measures: 'public-seed' } });
    await register(world, '10.5555/a');
    await advance(world, DAY);
    expect(await metricEventsOf(world)).toEqual([]);
  });
});

describe('collecting now', () => {
  it('checks every output, due or not, and sends at once', async () => {
    const world = await openWorld(shared);
    await register(world, '10.5555/a', '10.5555/b');
    await advance(world, 15 * HOUR);
    await register(world, '10.5555/c');
    const report = await world.collection.collectNow();
    expect(report).toMatchObject({ at: new Date('2024-03-01T15:00:00Z'), checked: 3 });
    expect(report.collected).toBeGreaterThan(0);
    const { mentions } = await lookAt(world);
    expect(report.sent).toBe(mentions.length);
    expect(await checkedAt(world)).toEqual(Array(3).fill('2024-03-01T15:00:00.000Z'));
    expect(await world.collection.collectNow()).toMatchObject({ checked: 3, collected: 0, sent: 0 });
  });

  it('finds again what could not be kept', async () => {
    const [world, whole] = [await openWorld(shared), await openWorld(shared)];
    for (const one of [world, whole]) {
      await register(one, '10.1038/news.2011.490');
      one.clock.advance(DAY);
    }
    const add = vi.spyOn(world.mentions, 'add');
    add.mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(world.collection.catchUp()).rejects.toThrow('The disk is full.');
    expect(await lookAt(world)).toEqual(await lookAt(whole));
    expect((await lookAt(world)).mentions.length).toBeGreaterThan(100);
  });

  it('does everything once, however many ask for it at the same time', async () => {
    const world = await openWorld(shared);
    await register(world, '10.5555/a');
    world.clock.advance(DAY);
    await Promise.all([
      world.collection.catchUp(),
      world.collection.collectNow(),
      world.collection.catchUp(),
      world.collection.collectNow(),
    ]);
    const { mentions, events } = await lookAt(world);
    expect(events).toHaveLength(mentions.length);
  });
});
