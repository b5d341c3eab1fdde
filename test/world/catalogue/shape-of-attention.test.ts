import { beforeAll, describe, expect, it } from 'vitest';
import type { AsOf } from '../../../src/world/catalogue/as-of.js';
import { countSources, secondOf } from '../../../src/world/catalogue/attention.js';
import type { Catalogue } from '../../../src/world/catalogue/catalogue.js';
import { FIELDS } from '../../../src/world/catalogue/fields.js';
import {
  type MentionSource,
  SOURCE_INDEX,
  SOURCES,
  sourceFacts,
} from '../../../src/world/catalogue/sources.js';
import { timeOf } from '../../../src/world/catalogue/tally.js';
import { ANCHOR, asOf, makeCatalogue, makeWorld, seconds } from './support/worlds.js';

const OUTPUTS = 5000;
const CLINICAL = ['32', '42'];
const ENGINEERING = ['33', '40', '46'];
const SOCIAL = ['35', '38', '39', '44', '48'];
let catalogue: Catalogue;
let now: AsOf;
/** Mentions of each known output, most first. */
let mentions: number[];

beforeAll(async () => {
  catalogue = await makeCatalogue({ outputs: OUTPUTS });
  now = asOf(ANCHOR);
  mentions = Array.from({ length: OUTPUTS }, (_, number) => postsOf(number)).sort(
    (one, other) => other - one,
  );
});

function countsOf(number: number): ReturnType<typeof countSources> {
  return countSources({ tallies: catalogue.talliesOf(number), listed: [], knownFrom: 0 }, now);
}

function postsOf(number: number): number {
  return countsOf(number).reduce((sum, { posts }) => sum + posts, 0);
}

function partWith(isSo: (posts: number) => boolean): number {
  return mentions.filter(isSo).length / OUTPUTS;
}

/** Part of the outputs of some fields that a source has mentioned. */
function reachOf(source: MentionSource, codes: readonly string[]): number {
  const own = Array.from({ length: OUTPUTS }, (_, number) => number).filter((number) =>
    codes.includes(FIELDS[catalogue.columns.field[number] ?? 0]?.code ?? ''),
  );
  const reached = own.filter((number) =>
    countsOf(number).some((count) => count.source === SOURCE_INDEX[source]),
  );
  return reached.length / own.length;
}

/** When all mentions come, from all sources or from one: seconds since the epoch. */
function timesOf(source?: number): number[] {
  return Array.from({ length: catalogue.columns.count }, (_, number) => number).flatMap((number) =>
    catalogue
      .talliesOf(number)
      .filter((tally) => source === undefined || tally.source === source)
      .flatMap((tally) => Array.from({ length: Math.min(tally.posts, 100) }, (_, n) => secondOf(tally, n))),
  );
}

/** How many days after publication some outputs are mentioned on X. */
function agesOf(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, place) => first + place).flatMap((number) =>
    catalogue
      .talliesOf(number)
      .filter(({ source }) => source === SOURCE_INDEX.twitter)
      .flatMap((tally) => Array.from({ length: tally.posts }, (_, n) => timeOf(tally, n) - tally.born)),
  );
}

describe('the attention of 5,000 outputs', () => {
  it('is little for most: none to three mentions, for a quarter none at all', () => {
    expect(partWith((posts) => posts <= 3)).toBeGreaterThan(0.6);
    expect(partWith((posts) => posts === 0)).toBeCloseTo(0.28, 1);
  });

  it('is in the thousands for a few', () => {
    expect(partWith((posts) => posts > 100)).toBeLessThan(0.05);
    expect(partWith((posts) => posts > 1000)).toBeLessThan(0.008);
    expect(mentions[4]).toBeGreaterThan(2000);
    expect(mentions[0]).toBeLessThan(12_000);
  });

  it('comes mostly from X, then from news', () => {
    const bySource = new Map<number, number>();
    for (const { source, posts } of Array.from({ length: OUTPUTS }, (_, n) => countsOf(n)).flat()) {
      bySource.set(source, (bySource.get(source) ?? 0) + posts);
    }
    const most = [...bySource]
      .sort((one, other) => other[1] - one[1])
      .map(([source]) => sourceFacts(source).name);
    expect(most.slice(0, 2)).toEqual(['twitter', 'news']);
  });

  it.each([
    ['guidelines', CLINICAL, ENGINEERING],
    ['policy', [...CLINICAL, ...SOCIAL], ENGINEERING],
    ['patents', ENGINEERING, SOCIAL],
    ['qna', ENGINEERING, CLINICAL],
    ['syllabi', SOCIAL, CLINICAL],
  ] as const)('comes from %s for fields that care for it', (source, more, fewer) => {
    expect(reachOf(source, more)).toBeGreaterThan(1.2 * reachOf(source, fewer));
  });

  it('comes in bursts: a quarter of it in the first fortnight, and some of it years later', () => {
    const ages = [2000, 2600, 3200].flatMap((first) => agesOf(first, first + 600));
    const partBefore = (days: number) => ages.filter((age) => age < days).length / ages.length;
    expect(partBefore(1)).toBeGreaterThan(0.02);
    expect(partBefore(14)).toBeGreaterThan(0.23);
    expect(partBefore(200)).toBeGreaterThan(0.5);
    expect(partBefore(730)).toBeLessThan(0.95);
  });

  it('follows the week and the day', () => {
    const times = timesOf().map((time) => new Date(time * 1000));
    const onSunday = times.filter((time) => time.getUTCDay() === 0).length;
    const onTuesday = times.filter((time) => time.getUTCDay() === 2).length;
    const atNight = times.filter((time) => time.getUTCHours() < 6).length;
    const inTheAfternoon = times.filter((time) =>
      [12, 13, 14, 15, 16, 17].includes(time.getUTCHours()),
    ).length;
    expect(onTuesday / onSunday).toBeGreaterThan(1.3);
    expect(inTheAfternoon / atNight).toBeGreaterThan(2);
  });
});

describe('a source', () => {
  it.each(SOURCES.map(({ name }) => name))(
    '%s mentions nothing before it is there, nor after it has ended',
    (name) => {
      const { from, until } = sourceFacts(SOURCE_INDEX[name]);
      const times = timesOf(SOURCE_INDEX[name]);
      expect(times.length).toBeGreaterThan(0);
      expect(times.filter((time) => time < seconds(from))).toEqual([]);
      expect(times.filter((time) => until !== undefined && time > seconds(until))).toEqual([]);
    },
  );
});

describe('the outputs mentioned within the last day', () => {
  const DAYS = [
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ];

  // docs/sources.md details 3.4: the documented example citations/1d?page=2, of pages of 25
  it.each(DAYS)('are two pages at least on %s, whatever day of the week it is', async (day) => {
    const world = makeWorld({ seed: '1', outputs: OUTPUTS, anchor: day, now: `${day}T00:00:00Z` });
    const view = await world.catalogue.look();
    expect(view.list({ timeframe: '1d', order: 'gained' }).total).toBeGreaterThanOrEqual(26);
  });

  it.each(DAYS)('are two pages at least on %s for a world that began on the Monday', async (day) => {
    const world = makeWorld({ seed: '1', outputs: OUTPUTS, anchor: '2026-11-16', now: `${day}T12:00:00Z` });
    const view = await world.catalogue.look();
    expect(view.list({ timeframe: '1d', order: 'gained' }).total).toBeGreaterThanOrEqual(26);
  });
});
