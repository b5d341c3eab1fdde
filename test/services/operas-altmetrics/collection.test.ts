import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeToken, USER } from '../../support/altmetrics-client.js';
import { controlClient } from '../../support/control-client.js';
import { ALTMETRICS, openEmulator, START, type TestEmulator } from '../../support/test-emulator.js';

const METRICS = '/operas/metrics';
const DAY = 86_400;
const ORIGINS = ['twitter', 'wikipedia', 'hypothesis', 'wordpressdotcom'];
const MEASURE: Readonly<Record<number, string>> = {
  1: 'twitter/tweets',
  3: 'wikipedia/references',
  4: 'hypothesis/annotations',
  6: 'wordpress/references',
};
/** A work that has been talked about, and is not in the default scenario. */
const DOI = '10.1038/news.2011.490';

interface Event {
  readonly created_at: string;
  readonly origin: number;
  readonly subject_id: string;
  readonly uri: { readonly id: number; readonly raw: string; readonly last_checked: string | null };
}

let emulator: TestEmulator;
let control: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  control = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

// Lasts as long as the clock is moved.
const authorization = `Bearer ${makeToken({ sub: `acct:${USER}`, exp: Date.parse('2026-01-01') / 1000 })}`;
const headers = { authorization, 'content-type': 'application/json' };

const get = async (path: string) => (await emulator.fetch(path, { headers })).json();
const advance = (seconds: number) => control('POST', '/clock/advance', { seconds });
const register = (doi: string) =>
  emulator.fetch(`${ALTMETRICS}/api/uriset`, { method: 'POST', headers, body: JSON.stringify([{ doi }]) });
const lastChecked = async (doi: string) =>
  ((await get(`${ALTMETRICS}/api/uriset/${doi}`)) as Event['uri']).last_checked;

async function eventsOf(doi: string): Promise<Event[]> {
  const sets = ORIGINS.map((origin) => get(`${ALTMETRICS}/api/eventset?origin=${origin}&uri=${doi}`));
  return ((await Promise.all(sets)) as Event[][]).flat();
}

async function metricsOf(doi: string): Promise<Record<string, unknown>[]> {
  const filter = encodeURIComponent(`work_uri:info:doi:${doi},uploader_uri:acct:altmetrics@example.org`);
  return ((await get(`${METRICS}/events?filter=${filter}`)) as { data: Record<string, unknown>[] }).data;
}

// hirmeos/altmetrics: src/core/celery.py:44-61
describe('a registered DOI', () => {
  it('has events from the next noon on', async () => {
    await register(DOI);
    await advance(DAY / 2 - 1);
    expect(await eventsOf(DOI)).toEqual([]);
    expect(await lastChecked(DOI)).toBeNull();
    await advance(1);
    const events = await eventsOf(DOI);
    expect(new Set(events.map(({ origin }) => origin))).toEqual(new Set([1, 4, 6]));
    expect(events.map(({ uri }) => uri.raw)).toEqual(Array(events.length).fill(DOI));
    expect(await lastChecked(DOI)).toBe('2024-03-01T12:00:00+00:00');
  });

  it('has them whether or not the other services know it', async () => {
    await register('10.5555/nobody.knows');
    await advance(DAY);
    expect((await eventsOf('10.5555/nobody.knows')).length).toBeGreaterThan(0);
  });

  it('is checked day after day', async () => {
    await register(DOI);
    await advance(30 * DAY);
    expect(await lastChecked(DOI)).toBe('2024-03-30T12:00:00+00:00');
  });

  it('keeps what the scenario says of it', async () => {
    const before = await eventsOf('10.5334/bay');
    await advance(DAY);
    const after = await eventsOf('10.5334/bay');
    const urls = after.map(({ subject_id }) => subject_id);
    expect(urls).toEqual(expect.arrayContaining(before.map(({ subject_id }) => subject_id)));
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('has the same events in two worlds that start alike, whoever looks when', async () => {
    await register(DOI);
    await advance(10 * DAY);
    const atOnce = await eventsOf(DOI);
    await emulator.emulator.reset();
    await register(DOI);
    for (let day = 0; day < 10; day++) {
      await advance(DAY);
      await eventsOf(DOI);
    }
    expect(await eventsOf(DOI)).toEqual(atOnce);
  });

  it('has events at once when somebody asks for it', async () => {
    await register(DOI);
    const { status, body } = await control('POST', '/collect');
    expect(status).toBe(200);
    // Three of the scenario, and this one.
    expect(body).toMatchObject({ now: START, checked: 4 });
    expect(body.collected).toBeGreaterThan(100);
    expect(body.sent).toBeGreaterThan(body.collected);
    expect(await lastChecked(DOI)).toBe('2024-03-01T00:00:00+00:00');
    expect((await control('POST', '/collect')).body).toMatchObject({ collected: 0, sent: 0 });
  });
});

// hirmeos/altmetrics: src/processor/logic.py:229-271
describe('the events of a registered DOI', () => {
  it('are in the Metrics API from 18:00 on, one for each', async () => {
    await register(DOI);
    await advance((DAY * 3) / 4 - 1);
    expect(await metricsOf(DOI)).toEqual([]);
    await advance(1);
    const expected = (await eventsOf(DOI)).map(({ created_at, origin, subject_id }) => ({
      work_uri: `info:doi:${DOI}`,
      measure_uri: `https://metrics.operas-eu.org/${MEASURE[origin]}/v1`,
      timestamp: created_at.replace('+00:00', '+0000'),
      value: 1,
      event_uri: subject_id,
      country_uri: null,
      uploader_uri: 'acct:altmetrics@example.org',
    }));
    const shown = (await metricsOf(DOI)).map(({ event_id, ...event }) => event);
    const inOrder = (events: object[]) => events.map((event) => JSON.stringify(event)).sort();
    expect(inOrder(shown)).toEqual(inOrder(expected));
    await advance(10 * DAY);
    expect((await metricsOf(DOI)).length).toBe((await eventsOf(DOI)).length);
  });
});
