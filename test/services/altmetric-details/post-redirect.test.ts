import { afterEach, describe, expect, it } from 'vitest';
import { DETAILS, ORIGIN } from '../../support/test-emulator.js';
import { COUNTS_KEY, FULL_KEY, KEYS, toAnswer, useDetails } from './details-client.js';
import { closeServers, startServer } from './server.js';

const IDS = { ids: '10.1629/2048-7754.79' };

// altmetric/altmetric-mcp: lib/api-client.js. Quirk `post-redirect`
describe('a POST, where production sends it elsewhere first', () => {
  const details = useDetails({ access: { redirect_posts: true } });

  it.each([
    [`/translate?key=${FULL_KEY}`, IDS],
    [`/citations/1y?key=${FULL_KEY}`, { citation_ids: '241939' }],
    ['/translate', IDS],
  ])('is answered with 307, whoever asks: %s', async (path, body) => {
    const answer = await details.post(path, body);
    expect(answer).toMatchObject({ status: 307, text: '' });
    expect(answer.headers.get('location')).toBe(`${ORIGIN}${DETAILS}/api-prod-post-cache/v1${path}`);
  });

  it('is answered where it was sent, and counts once', async () => {
    const { headers } = await details.post(`/translate?key=${FULL_KEY}`, IDS);
    const again = { method: 'POST', body: new URLSearchParams(IDS) };
    const { fetch } = details.emulator.emulator;
    const answer = await toAnswer(await fetch(headers.get('location') ?? '', again));
    expect(answer).toMatchObject({ status: 200, text: '{"10.1629/2048-7754.79":1619179}' });
    expect(answer.headers.get('x-hourlyratelimit-remaining')).toBe('3599');
  });

  it('is asked for its key there', async () => {
    const { fetch } = details.emulator.emulator;
    const url = `${ORIGIN}${DETAILS}/api-prod-post-cache/v1/translate?key=${COUNTS_KEY}`;
    expect((await fetch(url, { method: 'POST', body: 'ids=1' })).status).toBe(403);
  });

  it('may be asked for there by a page of another origin', async () => {
    const { fetch } = details.emulator.emulator;
    const url = `${ORIGIN}${DETAILS}/api-prod-post-cache/v1/translate`;
    expect((await fetch(url, { method: 'OPTIONS' })).status).toBe(204);
  });

  it('is the only thing that is there', async () => {
    const answer = await details.open(`/api-prod-post-cache/v1/id/241939?key=${FULL_KEY}`);
    expect(answer).toMatchObject({ status: 404, text: 'Not Found' });
    expect((await details.get(`/id/241939?key=${FULL_KEY}`)).status).toBe(200);
  });

  it('is answered at once again when the switch is off', async () => {
    await details.control('PUT', '/access', { redirect_posts: false });
    expect((await details.post(`/translate?key=${FULL_KEY}`, IDS)).status).toBe(200);
  });
});

describe('a client that follows redirects', () => {
  afterEach(closeServers);

  it('sends its body again, to the same server, and gets its answer', async () => {
    const url = await startServer({ keys: KEYS });
    await fetch(`${url}/_emulator/access`, { method: 'PUT', body: '{"redirect_posts":true}' });
    const answer = await fetch(`${url}/_world/default${DETAILS}/v1/translate?key=${FULL_KEY}`, {
      method: 'POST',
      body: new URLSearchParams(IDS),
    });
    expect([answer.status, answer.redirected, new URL(answer.url).origin]).toEqual([200, true, url]);
    expect(await answer.text()).toBe('{"10.1629/2048-7754.79":1619179}');
  });
});
