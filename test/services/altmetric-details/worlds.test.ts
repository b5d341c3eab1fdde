import { beforeEach, describe, expect, it } from 'vitest';
import { ORIGIN } from '../../support/test-emulator.js';
import { COUNTS_KEY, clientOf, type DetailsClient, FULL_KEY, useDetails } from './details-client.js';

const KEY = `key=${COUNTS_KEY}`;
const NEWS = `/doi/10.1038/news.2011.490?${KEY}`;

describe('two worlds', () => {
  const details = useDetails();
  let one: DetailsClient;
  let other: DetailsClient;
  beforeEach(async () => {
    await details.control('DELETE', '/worlds/other');
    await details.control('POST', '/worlds', { id: 'other' });
    one = clientOf(details.emulator);
    other = clientOf(details.emulator, '/_world/other');
  });
  const callsLeft = async (client: DetailsClient) =>
    (await client.get(NEWS)).headers.get('x-hourlyratelimit-remaining');

  it('count calls each on their own', async () => {
    await one.get(NEWS);
    await one.get(NEWS);
    expect(await callsLeft(other)).toBe('3599');
    expect(await callsLeft(one)).toBe('3597');
  });

  it('count tweets each on their own', async () => {
    await one.control('POST', `/keys/${FULL_KEY}/spend`, { window: 'tweet_ids' });
    expect((await one.get(`/fetch/id/1870595?key=${FULL_KEY}`)).status).toBe(429);
    expect((await other.get(`/fetch/id/1870595?key=${FULL_KEY}`)).status).toBe(200);
  });

  it('have keys, access rules and limits of their own', async () => {
    await one.control('DELETE', `/keys/${COUNTS_KEY}`);
    await one.control('PUT', '/access', { period: 'keyless-limited' });
    await one.control('PUT', '/limits', { keyed: { hourly: 0 } });
    expect((await one.get(NEWS)).status).toBe(403);
    expect((await one.get('/id/241939')).status).toBe(200);
    expect((await one.get(`/id/241939?key=${FULL_KEY}`)).status).toBe(429);
    expect((await other.get(NEWS)).status).toBe(200);
    expect((await other.get('/id/241939')).status).toBe(401);
  });

  it('have outputs of their own', async () => {
    const before = (await other.get(`/citations/at?num_results=1&${KEY}`)).json.query.total;
    const added = { doi: '10.1234/my.doi', counts: { twitter: 20, news: 3 } };
    expect((await one.control('POST', '/outputs', added)).status).toBe(201);
    const mine = (await one.get(`/doi/10.1234/my.doi?${KEY}`)).json;
    expect(mine).toMatchObject({ cited_by_tweeters_count: 20, cited_by_msm_count: 3 });
    expect((await other.get(`/doi/10.1234/my.doi?${KEY}`)).status).toBe(404);
    expect((await other.get(`/id/${mine.altmetric_id}?${KEY}`)).status).toBe(404);
    expect((await other.get(`/citations/at?num_results=1&${KEY}`)).json.query.total).toBe(before);
  });

  it('have times of their own, and what was said by then', async () => {
    await one.control('PUT', '/clock', { now: '2012-01-01T00:00:00Z', frozen: true });
    const path = `/doi/10.1038/nature.2014.14583?${KEY}`;
    expect((await one.get(path)).status).toBe(404);
    expect((await other.get(path)).status).toBe(200);
    const early = (await one.get(`/citations/at?num_results=1&${KEY}`)).json.query.total;
    expect((await other.get(`/citations/at?num_results=1&${KEY}`)).json.query.total).toBeGreaterThan(early);
  });

  it('are told apart in what a redirected POST is pointed to', async () => {
    await other.control('PUT', '/access', { redirect_posts: true });
    const ids = { ids: '10.1629/2048-7754.79' };
    const location = (await other.post(`/translate?key=${FULL_KEY}`, ids)).headers.get('location');
    expect(location).toMatch(`${ORIGIN}/_world/other/altmetric/details/api-prod-post-cache/v1/translate?`);
    expect((await one.post(`/translate?key=${FULL_KEY}`, ids)).status).toBe(200);
  });
});
