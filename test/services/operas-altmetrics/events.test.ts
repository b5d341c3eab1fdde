import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, clientOf, SECOND_USER } from '../../support/altmetrics-client.js';
import { openEmulator } from '../../support/test-emulator.js';

interface Event {
  readonly created_at: string;
  readonly origin: number;
  readonly subject_id: string;
  readonly uri: { readonly id: number; readonly raw: string };
}

let client: ApiClient;
beforeAll(async () => {
  // An account that has registered nothing.
  client = clientOf(await openEmulator(), SECOND_USER);
});

const events = async (query: string) =>
  (await (await client.get(`/api/eventset?${query}`)).json()) as Event[];

describe('GET /api/eventset', () => {
  it('84: lists the events of an origin, compact and sorted, with a newline', async () => {
    const response = await client.get('/api/eventset?origin=wikipedia');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe(
      '[{"created_at":"2019-11-20T16:45:12+00:00","origin":3,' +
        '"subject_id":"https://en.wikipedia.org/wiki/Open_access_monograph",' +
        '"uri":{"id":1,"last_checked":"2021-01-08T12:00:00.123000+00:00","raw":"10.5334/bay",' +
        '"urls":["https://www.ubiquitypress.com/site/books/10.5334/bay"]}}]\n',
    );
  });

  it('85: takes the origin in any case', async () => {
    expect(await events('origin=TWITTER')).toEqual(await events('origin=twitter'));
  });

  it.each(['citation', 'facebook'])('86: has nothing from %s', async (origin) => {
    expect(await (await client.get(`/api/eventset?origin=${origin}`)).text()).toBe('[]\n');
  });

  it.each(['', 'origin=', 'origin=foo', 'origin=1', 'origin=toString'])(
    '87: fails with 500 on "%s" (quirk invalid-value-500)',
    async (query) => {
      const response = await client.get(`/api/eventset?${query}`);
      expect(response.status).toBe(500);
      expect(await response.text()).toHaveLength(290);
    },
  );

  it('88: ignores an output that it does not know', async () => {
    expect(await events('origin=hypothesis&uri=10.5334/unknown')).toEqual(await events('origin=hypothesis'));
    expect(await events('origin=hypothesis')).toHaveLength(2);
  });

  it('filters by an output that it knows', async () => {
    const found = await events('origin=twitter&uri=10.5334/bcb');
    expect(found.map(({ uri }) => uri.raw)).toEqual(['10.5334/bcb']);
  });

  it('89: shows the events of everybody, deleted ones too (quirk eventset-shows-everything)', async () => {
    const found = await events('origin=twitter');
    expect(await client.dois()).toEqual([]);
    expect(found.map(({ subject_id }) => subject_id.slice(-1))).toEqual(['1', '2', '3']);
  });

  it('90: refuses POST', async () => {
    const response = await client.post('/api/eventset', []);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('HEAD, OPTIONS, GET');
  });

  it.each(['/api/nope', '/api', '/api/eventset/x'])('91: has no %s', async (path) => {
    const response = await client.get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toHaveLength(232);
  });
});
