import { describe, expect, it } from 'vitest';
import { COUNTS_KEY, FULL_KEY, NO_KEY, useDetails } from './details-client.js';

const KEY = `key=${COUNTS_KEY}`;
const NEWS = `/doi/10.1038/news.2011.490?${KEY}`;
const TWEETED = '/fetch/id/1870595';
const TWEETS = 55;
const LISTED = [
  'x-hourlyratelimit-limit',
  'x-hourlyratelimit-remaining',
  'x-dailyratelimit-limit',
  'x-dailyratelimit-remaining',
] as const;

const limitsOf = ({ headers }: { headers: Headers }) => LISTED.map((name) => headers.get(name));
const tweetsLeft = ({ headers }: { headers: Headers }) => headers.get('x-tweetidratelimit-remaining');

describe('the calls that a key has left', () => {
  const details = useDetails();

  // ourresearch/impactstory-tng: models/product.py
  it.each([
    ['134 and 141', `/doi/10.1038/news.2011.490?${KEY}`, 200],
    ['135', `/doi/10.1038/no.such.thing?${KEY}`, 404],
    ['135', `/citations/1w?page=9999&${KEY}`, 404],
    ['', `/doi/notadoi?${KEY}`, 400],
    ['', `/doi/10.1038/480426a?callback=a.b&${KEY}`, 400],
    ['', `/foo/1?${KEY}`, 404],
    ['', `/doi/10.1038/480426a?callback=cb&${KEY}`, 200],
  ])('are told with every answer (case %s): %s', async (_case, path, status) => {
    const answer = await details.get(path);
    expect([answer.status, ...limitsOf(answer)]).toEqual([status, '3600', '3599', '86400', '86399']);
  });

  it.each([`/doi/10.1038/480426a?key=${NO_KEY}`, '/doi/10.1038/480426a', `/fetch/id/241939?${KEY}`])(
    'are not told to who is turned away: %s',
    async (path) => {
      expect(limitsOf(await details.get(path))).toEqual([null, null, null, null]);
      expect(limitsOf(await details.get(NEWS))).toEqual(['3600', '3599', '86400', '86399']);
    },
  );

  it('fall by one a call, whatever is called (case 136)', async () => {
    await details.get(NEWS);
    await details.get(`/citations/1w?${KEY}`);
    await details.post(`/citations/1y?${KEY}`, { citation_ids: '241939' });
    expect(limitsOf(await details.get(NEWS, { method: 'HEAD' }))).toEqual(['3600', '3596', '86400', '86396']);
  });

  // Quirk `no-retry-after`
  it('are none when the hour is used up, and as many as ever in the next (cases 137, 139 and 148)', async () => {
    await details.control('PUT', '/limits', { keyed: { hourly: 1 } });
    await details.get(NEWS);
    const refused = await details.get(NEWS);
    expect(refused).toMatchObject({ status: 429, type: 'text/plain', text: 'Too many requests' });
    expect(limitsOf(refused)).toEqual(['1', '0', '86400', '86399']);
    expect(refused.headers.has('retry-after')).toBe(false);
    await details.control('POST', '/clock/advance', { seconds: 1800 });
    expect(limitsOf(await details.get(NEWS))).toEqual(['1', '0', '86400', '86398']);
  });

  it('are none when the day is used up, until the next (case 138)', async () => {
    await details.control('PUT', '/limits', { keyed: { daily: 1 } });
    await details.get(NEWS);
    const refused = await details.get(NEWS);
    expect(refused.status).toBe(429);
    expect(limitsOf(refused)).toEqual(['3600', '3599', '1', '0']);
    await details.control('POST', '/clock/advance', { seconds: 3600 });
    expect((await details.get(NEWS)).status).toBe(429);
    await details.control('POST', '/clock/advance', { seconds: 14 * 3600 });
    expect(limitsOf(await details.get(NEWS))).toEqual(['3600', '3599', '1', '0']);
  });

  it('are spent by the control API', async () => {
    await details.control('POST', `/keys/${COUNTS_KEY}/spend`, { window: 'hourly' });
    expect((await details.get(NEWS)).status).toBe(429);
    expect((await details.get(`/id/241939?key=${FULL_KEY}`)).status).toBe(200);
  });

  it('are not touched by badges, images and pages (case 149)', async () => {
    const answers = [
      await details.get(`/internal-556fdf0f/id/241939?${KEY}`),
      await details.open(`/?size=64&score=1&types=tttttttt&${KEY}`),
      await details.get(`/donut/241939_64.png?${KEY}`),
      await details.open(`/details.php?citation_id=241939&${KEY}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.flatMap(limitsOf).filter((limit) => limit !== null)).toEqual([]);
    expect(limitsOf(await details.get(NEWS))).toEqual(['3600', '3599', '86400', '86399']);
  });
});

describe('the calls that somebody without a key has left', () => {
  const details = useDetails({ access: { period: 'keyless-limited' } });

  it('are 720 an hour and 1200 a day (case 140)', async () => {
    const answer = await details.get('/doi/10.1038/no.such.thing');
    expect([answer.status, ...limitsOf(answer)]).toEqual([404, '720', '719', '1200', '1199']);
  });
});

describe('the tweets that a key has left', () => {
  const details = useDetails();
  const fetchTweets = (query = '') => details.get(`${TWEETED}?key=${FULL_KEY}${query}`);

  it('are fewer by those of an answer, once (cases 142 and 143)', async () => {
    const first = await fetchTweets();
    expect(first.json.posts.twitter).toHaveLength(TWEETS);
    expect(first.headers.get('x-tweetidratelimit-limit')).toBe('1500000');
    expect(tweetsLeft(first)).toBe(String(1_500_000 - TWEETS));
    expect(tweetsLeft(await fetchTweets())).toBe(String(1_500_000 - TWEETS));
  });

  it('are fewer by the tweets that are new (case 144)', async () => {
    const originals = await fetchTweets('&post_types=original_tweets');
    const seen = originals.json.posts.twitter.length;
    expect(tweetsLeft(originals)).toBe(String(1_500_000 - seen));
    expect(seen).toBeLessThan(TWEETS);
    expect(tweetsLeft(await fetchTweets())).toBe(String(1_500_000 - TWEETS));
  });

  it('are as many as ever after thirty days', async () => {
    await fetchTweets();
    await details.control('POST', '/clock/advance', { seconds: 31 * 86_400 });
    expect(tweetsLeft(await fetchTweets())).toBe(String(1_500_000 - TWEETS));
  });

  it('end fetches with tweets, not those without (cases 145, 146 and 148)', async () => {
    await details.control('POST', `/keys/${FULL_KEY}/spend`, { window: 'tweet_ids' });
    const refused = await fetchTweets();
    expect(refused).toMatchObject({
      status: 429,
      type: 'text/plain',
      text: 'Tweet ID rate limit exceeded, please see X-TweetIdRateLimit headers and try again later',
    });
    expect(tweetsLeft(refused)).toBe('0');
    expect(refused.headers.has('retry-after')).toBe(false);
    // Nor does a call count that was turned away.
    expect(refused.headers.get('x-hourlyratelimit-remaining')).toBe('3600');
    const without = await fetchTweets('&exclude_sources=twitter');
    expect([without.status, tweetsLeft(without)]).toEqual([200, null]);
  });

  it.each([
    `/id/1870595?key=${FULL_KEY}`,
    `/citations/1w?key=${FULL_KEY}`,
    `${TWEETED}?include_sections=counts&key=${FULL_KEY}`,
  ])('are not told where there are no tweets (case 147): %s', async (path) => {
    const { headers } = await details.get(path);
    expect([...headers.keys()].filter((name) => name.startsWith('x-tweetid'))).toEqual([]);
  });
});
