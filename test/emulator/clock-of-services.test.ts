import { describe, expect, it } from 'vitest';
import { basic, USER } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import { ALTMETRICS, DETAILS, METRICS, openEmulator, TOKENS } from '../support/test-emulator.js';

const emulator = await openEmulator();
const { fetch } = emulator;
const control = controlClient(emulator);

async function json(path: string) {
  const response = await fetch(path);
  return response.status === 200 ? response.json() : { status: response.status };
}

const key = 'key=full-access-key';
const citations = async (timeframe: string) =>
  (await json(`${DETAILS}/v1/citations/${timeframe}?${key}&num_results=25`)) as {
    results: { altmetric_id: number; history: Record<string, number>; score: number }[];
  };

describe('the clock of a world is followed by', () => {
  it('the windows of the history and the timeframes of citations', async () => {
    await control('POST', '/reset');
    const before = await citations('1w');
    const [busy] = before.results;
    await control('POST', '/clock/advance', { by: '60 days' });
    const after = await json(`${DETAILS}/v1/id/${busy?.altmetric_id}?${key}`);
    expect(after.history['1w']).toBeLessThan(busy?.history['1w'] ?? 0);
    expect(after.score).toBeGreaterThanOrEqual(busy?.score ?? Number.NaN);
    const ids = ({ results }: typeof before) => results.map(({ altmetric_id }) => altmetric_id);
    expect(ids(await citations('1w'))).not.toEqual(ids(before));
  });

  it('the tokens of both issuers, in the services that take them', async () => {
    await control('POST', '/reset');
    const body = JSON.stringify({ email: USER, password: 'test-password-123' });
    const ofAltmetrics = await (
      await fetch(`${ALTMETRICS}/api/get_token`, { headers: { authorization: basic(USER) } })
    ).text();
    const issued = await (await fetch(`${TOKENS}/tokens`, { method: 'POST', body })).json();
    const ofTokens = issued.data[0].token;
    const call = async (token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      const event = await fetch(`${METRICS}/events`, { method: 'POST', body: '{}', headers });
      const uris = await fetch(`${ALTMETRICS}/api/uriset`, { headers });
      return [event.status, uris.status];
    };
    const fresh = [await call(ofAltmetrics), await call(ofTokens)];
    // An hour, and a day: each token is still good in the second in which it expires.
    await control('POST', '/clock/advance', { by: '3601 seconds' });
    expect([await call(ofAltmetrics), await call(ofTokens)]).toEqual([fresh[0], [401, 401]]);
    await control('POST', '/clock/advance', { by: '1 day' });
    expect([await call(ofAltmetrics), await call(ofTokens)]).toEqual([
      [401, 401],
      [401, 401],
    ]);
    expect(fresh.flat()).not.toContain(401);
  });

  it('the collection of events, whichever service is asked', async () => {
    await control('POST', '/reset');
    const events = async () =>
      (await json(`${METRICS}/events?filter=work_uri:info:doi:10.5334/bay`)).data ?? [];
    const before = await events();
    await control('POST', '/clock/advance', { by: '1 day' });
    expect((await events()).length).toBeGreaterThan(before.length);
  });

  it('the quotas of keys, by the hour and by the day', async () => {
    await control('POST', '/reset');
    const statuses = [];
    for (const by of ['0 seconds', '1 hour', '23 hours']) {
      await control('POST', '/clock/advance', { by });
      statuses.push((await fetch(`${DETAILS}/v1/doi/10.1038/news.2011.490?key=spent-key`)).status);
    }
    expect(statuses).toEqual([429, 429, 200]);
  });

  it('the instants of the journal and of mails', async () => {
    await control('POST', '/reset');
    await control('POST', '/clock/advance', { by: '1 hour' });
    await control('POST', '/accounts/pending.user@example.org/approve');
    await fetch(`${TOKENS}/tokens`);
    const at = '2024-03-01T01:00:00.000Z';
    expect((await control('GET', '/mailbox')).body).toMatchObject([{ sent_at: at }]);
    expect((await control('GET', '/requests')).body).toMatchObject([{ at }]);
  });
});
