import { beforeAll, describe, expect, it } from 'vitest';
import { METRIC_COUNTRIES } from '../../../src/world/metrics/countries.js';
import type { MetricEvents } from '../../../src/world/metrics/metric-events.js';
import { FIRST_EVENT_ID, FIXTURE_F_M } from './fixture-f-m.js';
import { listAll, openWorld } from './open-metrics.js';

const SECOND_WORK = { workUris: ['info:doi:10.11647/obp.0002'] };
const measure = (path: string) => `https://metrics.operas-eu.org/${path}/v1`;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
let metrics: MetricEvents;

beforeAll(async () => {
  ({ metrics } = await openWorld({ metrics: FIXTURE_F_M }));
});

// hirmeos/metrics-api: src/tests/test_events.py, on src/tests/fixtures/events.sql
describe('the events of a world that has its own', () => {
  it('are the thirty that it starts with', async () => {
    expect(await metrics.count({})).toBe(30);
    expect(await listAll(metrics)).toHaveLength(30);
  });

  it('are found by their ids, in any case', async () => {
    const event = { workUri: 'info:doi:10.11647/obp.0001', countryUri: 'urn:iso:std:3166:-2:ES' };
    expect(await metrics.find(FIRST_EVENT_ID.toUpperCase())).toMatchObject({ ...event, value: 1 });
  });

  it('add up by measure', async () => {
    const sums = await metrics.sum(SECOND_WORK, ['measure']);
    expect(sums.map(({ measureUri, value }) => [measureUri, value])).toEqual([
      [measure('google-books/views'), 3],
      [measure('oapen/downloads'), 3],
      [measure('obp-html/sessions'), 3],
      [measure('world-reader/users'), 6],
    ]);
  });

  it('add up by country, those without one last', async () => {
    const sums = await metrics.sum(SECOND_WORK, ['country', 'measure']);
    const codes = [...new Set(sums.map(({ countryUri }) => countryUri?.slice(-2)))];
    expect(codes).toEqual(['AU', 'CU', 'GB', 'NZ', 'PR', 'US', undefined]);
    expect(sums.filter(({ countryUri }) => countryUri === undefined)).toHaveLength(2);
  });

  it('add up by year, and by the number of the month', async () => {
    const query = { ...SECOND_WORK, measureUris: [measure('world-reader/users')] };
    expect((await metrics.sum(query, ['year'])).map(({ year, value }) => [year, value])).toEqual([
      ['2018', 2],
      ['2019', 4],
    ]);
    const months = await metrics.sum({ ...query, fromMs: at('2019-01-01') }, ['measure', 'month']);
    expect(months.map(({ month }) => month)).toEqual(['01', '02']);
  });

  it.each([
    ['2019-01-01', undefined, 10],
    ['2019-01-01', '2019-01-30', 5],
    ['2018-12-01', '2018-12-01', 5],
    ['2019-02-01', '2018-12-01', 0],
  ])('are let through from %s to %s, both inclusive', async (from, to, count) => {
    const toMs = to === undefined ? undefined : at(to);
    expect(await metrics.count({ ...SECOND_WORK, fromMs: at(from), toMs })).toBe(count);
  });

  it('are never cited by works that nobody knows', async () => {
    expect(await metrics.citationsOf(SECOND_WORK.workUris)).toEqual([]);
  });
});

describe('an event that is sent', () => {
  const draft = {
    workUri: 'info:doi:10.5334/BBC',
    measureUri: measure('oapen/downloads'),
    at: at('2017-04-01'),
    value: 2,
    countryUri: 'urn:iso:std:3166:-2:BR',
    uploaderUri: 'acct:test.user@gmail.com',
  };

  // hirmeos/metrics_portal: the onboarding page; the default world has usage of the work, too
  it('is stored once, under its work in lower case', async () => {
    const { metrics } = await openWorld({ catalogue: { outputs: 20 } });
    const first = await metrics.post(draft);
    const second = await metrics.post({ ...draft, value: 99 });
    expect([first.outcome, second.outcome]).toEqual(['stored', 'duplicate']);
    expect(second.event.value).toBe(99);
    expect(await metrics.find(first.event.id)).toEqual({ ...first.event, workUri: 'info:doi:10.5334/bbc' });
    expect(await metrics.find(second.event.id)).toBeUndefined();
  });

  it('is not stored where the world is seeded with one like it', async () => {
    const { metrics } = await openWorld({ catalogue: { outputs: 20 } });
    const [seeded = draft] = await listAll(metrics, { workUris: ['info:doi:10.5334/bbc'] });
    expect((await metrics.post({ ...seeded, value: 5 })).outcome).toBe('duplicate');
  });

  it.each([
    ['an unknown measure', { measureUri: 'https://metrics.operas-eu.org//oapen/downloads/v1' }],
    ['a measure that the public seed lacks', { measureUri: measure('twitter/tweets') }],
    ['an unknown country', { countryUri: 'urn:iso:std:3166:-2:QQ' }],
    ['a value beyond 32 bits', { value: 2 ** 31 }],
    ['a character that no database takes', { eventUri: 'https://a.example/\u0000' }],
  ])('is not stored with %s', async (_what, change) => {
    const { metrics } = await openWorld({ metrics: FIXTURE_F_M });
    const { event, outcome } = await metrics.post({ ...draft, ...change });
    expect(outcome).toBe('unstorable');
    expect(await metrics.find(event.id)).toBeUndefined();
    expect(await metrics.count({})).toBe(30);
  });

  it('is told like any other when it is a citation by a known work', async () => {
    const { metrics } = await openWorld({ catalogue: { outputs: 20 } });
    const doi = '10.5194/gmd-15-6399-2022';
    const citation = { ...draft, measureUri: measure('crossref/citations'), eventUri: doi };
    await metrics.post({ ...citation, workUri: 'urn:isbn:9781906924003', value: 1 });
    const [citing] = await metrics.citationsOf(['URN:ISBN:9781906924003']);
    expect(citing).toMatchObject({ doi, volume: '15', page: '6399-6427', year: 2022 });
  });
});

describe('a citation that is sent to a world without usage', () => {
  it.each([
    ['10.1242/dev.164269', ['10.1242/dev.164269']],
    ['10.9999/nobody-knows-it', []],
  ])('is told if the catalogue knows the citing work: %s', async (eventUri, dois) => {
    const { metrics } = await openWorld({ catalogue: { outputs: 20 }, metrics: { usage: 'none' } });
    const citation = { measureUri: measure('crossref/citations'), at: at('2020-01-02'), value: 1, eventUri };
    await metrics.post({ ...citation, workUri: 'info:doi:10.5334/bay', uploaderUri: 'acct:a@example.org' });
    const citing = await metrics.citationsOf(['info:doi:10.5334/bay']);
    expect(citing.map(({ doi }) => doi)).toEqual(dois);
  });
});

describe('the vocabulary', () => {
  it.each([
    ['public-seed', 18],
    ['production', 49],
  ] as const)('of a world with %s has so many measures', async (measures, count) => {
    const { metrics } = await openWorld({ metrics: { measures, usage: 'none' } });
    const uris = metrics.measures().map(({ uri }) => uri);
    expect([uris.length, new Set(uris).size]).toEqual([count, count]);
  });

  // hirmeos/metrics_db: sql/30-countries.sql
  it('has 250 countries, each in its continent', () => {
    const continentOf = Object.fromEntries(
      METRIC_COUNTRIES.map(({ code, continentCode }) => [code, continentCode]),
    );
    expect(METRIC_COUNTRIES).toHaveLength(250);
    expect(continentOf).toMatchObject({
      GB: 'EU',
      CU: 'NA',
      PR: 'NA',
      NA: 'AF',
      XK: 'EU',
      AQ: 'AN',
      NZ: 'OC',
    });
    const forms = METRIC_COUNTRIES.filter(
      ({ uri, name }) => /^urn:iso:std:3166:-2:[A-Z]{2}$/.test(uri) && name,
    );
    expect(forms).toHaveLength(250);
  });

  it('names those who take part', () => {
    expect(metrics.publishers()).toEqual(expect.arrayContaining(['Open Book Publishers', 'Ubiquity Press']));
  });
});
