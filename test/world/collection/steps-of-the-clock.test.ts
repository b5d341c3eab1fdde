import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/world/world.js';
import {
  advance,
  DAY,
  findTalkedAbout,
  lookAt,
  openWorld,
  register,
  surroundings,
} from './collecting-world.js';

const RUNS = { numRuns: 12, seed: 1 };
const shared = surroundings();
/** Outputs that are talked about these days, a work that was talked about long ago, and what nobody knows. */
const DOIS = [
  ...(await findTalkedAbout(await openWorld(shared), 4)),
  '10.1038/news.2011.490',
  '10.5555/a',
  '10.5555/A',
];

/** Stands for what collects at once, between registrations. */
const COLLECT = 'collect';
/** When something is registered, and which: seconds after the start. */
const registrations = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 40 * DAY }), doi: fc.constantFrom(...DOIS, COLLECT) }),
  { maxLength: 4 },
);
/** Instants at which somebody looks. */
const looks = fc.array(fc.integer({ min: 0, max: 60 * DAY }), { maxLength: 100 });

/** Walks a world through sixty days: whatever is to happen at an instant happens then. */
async function walk(
  planned: readonly { after: number; doi: string }[],
  looksAfter: readonly number[],
  scenario = {},
) {
  const world = await openWorld(shared, scenario);
  const seen = new Set<string>();
  const plan = planned.filter(({ doi }) => doi === COLLECT || (!seen.has(doi) && seen.add(doi)));
  const stops = [...plan, ...looksAfter.map((after) => ({ after, doi: undefined })), { after: 60 * DAY }];
  let now = 0;
  for (const stop of stops.sort((one, other) => one.after - other.after)) {
    world.clock.advance(stop.after - now);
    now = stop.after;
    await ('doi' in stop && stop.doi !== undefined ? act(world, stop.doi) : world.collection.catchUp());
  }
  return lookAt(world);
}

async function act(world: World, doi: string): Promise<unknown> {
  return doi === COLLECT ? world.collection.collectNow() : register(world, doi);
}

describe('a clock that passes sixty days', () => {
  it('brings the same in one step or in many, whenever outputs are registered', async () => {
    await fc.assert(
      fc.asyncProperty(registrations, looks, async (planned, looksAfter) => {
        expect(await walk(planned, looksAfter)).toEqual(await walk(planned, []));
      }),
      RUNS,
    );
  });

  it('brings the same in one step or in many to outputs that were checked or mentioned before', async () => {
    const outputs = [
      { doi: '10.5555/late', registered_by: [], last_checked: '2024-03-20T15:37:00Z' },
      {
        doi: '10.5555/known',
        registered_by: [],
        mentions: [
          { origin: 'facebook', url: 'https://facebook.example/1', created_at: '2024-01-01T00:00:00Z' },
          {
            origin: 'twitter',
            url: 'https://twitter.com/i/web/status/1',
            created_at: '2024-01-01T00:00:00Z',
          },
        ],
      },
    ];
    await fc.assert(
      fc.asyncProperty(looks, async (looksAfter) => {
        expect(await walk([], looksAfter, { outputs })).toEqual(await walk([], [], { outputs }));
      }),
      RUNS,
    );
  });

  it('brings each mention once, to eventset and to the Metrics API alike', async () => {
    await fc.assert(
      fc.asyncProperty(registrations, looks, async (planned, looksAfter) => {
        const { mentions, outputs, events } = await walk(planned, looksAfter);
        const doiOf = new Map(outputs.map(({ id, doi }) => [id, doi]));
        const shown = mentions.map(({ outputId, url, createdAt }) =>
          JSON.stringify([`info:doi:${doiOf.get(outputId)?.toLowerCase()}`, url, createdAt.getTime()]),
        );
        const sent = events.map(({ workUri, eventUri, at }) => JSON.stringify([workUri, eventUri, at]));
        // Two spellings of a DOI are two outputs, of one work.
        expect([...new Set(shown)].sort()).toEqual(sent.sort());
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        expect(new Set(mentions.map(({ outputId, url }) => `${outputId} ${url}`)).size).toBe(mentions.length);
      }),
      RUNS,
    );
  });

  it('brings nothing that was posted after the check that found it', async () => {
    const world = await openWorld(shared);
    await register(world, ...DOIS);
    await advance(world, 20 * DAY);
    const { mentions: before } = await lookAt(world);
    await advance(world, DAY);
    const noon = Date.parse('2024-03-21T12:00:00Z');
    const fresh = (await lookAt(world)).mentions
      .slice(before.length)
      .map(({ createdAt }) => createdAt.getTime());
    expect(fresh.length).toBeGreaterThan(0);
    expect(Math.max(...fresh)).toBeLessThanOrEqual(noon);
    expect(Math.min(...fresh)).toBeGreaterThan(noon - DAY * 1000);
  });
});

describe('two worlds', () => {
  it('collect each for itself', async () => {
    const [one, other] = [await openWorld(shared), await openWorld(shared)];
    await register(one, '10.5555/a');
    await advance(one, DAY);
    await advance(other, DAY);
    expect((await lookAt(one)).mentions).not.toEqual([]);
    expect(await lookAt(other)).toEqual({ mentions: [], outputs: [], events: [] });
  });
});
