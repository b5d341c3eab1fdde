import { describe, expect, it } from 'vitest';
import { COUNTS_KEY, FULL_KEY, NEWS_KEY, NO_KEY, useDetails } from './details-client.js';

const MISSING =
  "You must supply an API key in a parameter named 'key'. As of 10 November 2025, all users need an API key to access the Altmetric Details Page API. To obtain access, register for an API key at https://www.altmetric.com/solutions/altmetric-api/";
const INVALID = 'The API key you supplied was invalid.';
const COMMERCIAL = 'You must have a commercial license key to use this call.';
const NEWS = '/doi/10.1038/news.2011.490';

describe('the key', () => {
  const details = useDetails();

  // massimoaria/dimensionsR, issue 15 (the sentence); eprintsug/altmetric: f65c7ab (the status)
  it.each([
    ['1', NEWS],
    ['2', `${NEWS}?key=`],
    ['6', '/citations/1w'],
    ['9', '/fetch/id/241939'],
    ['123', '/fetch/doi/10.1/has#hash?key=F'],
  ])('is asked for with one long sentence (case %s)', async (_case, path) => {
    const answer = await details.get(path);
    expect(answer).toMatchObject({ status: 401, type: 'text/plain', text: MISSING });
  });

  it.each([
    ['authorization', `Bearer ${COUNTS_KEY}`],
    ['x-api-key', COUNTS_KEY],
  ])('is not looked for in the header %s (case 18)', async (name, value) => {
    const answer = await details.get(NEWS, { headers: { [name]: value } });
    expect(answer).toMatchObject({ status: 401, text: MISSING });
  });

  // Quirk `wrong-key-401`
  it.each([
    ['3', NEWS],
    ['7', '/citations/1w'],
    ['10', '/fetch/id/241939'],
    ['16', '/doi/10.1038/no.such.thing'],
  ])('is refused with 401 if nobody has it (case %s)', async (_case, path) => {
    const answer = await details.get(`${path}?key=${NO_KEY}`);
    expect(answer).toMatchObject({ status: 401, type: 'text/plain', text: INVALID });
  });

  it.each([
    ['4', NEWS, COUNTS_KEY],
    ['8', '/citations/1w', COUNTS_KEY],
    ['12', '/fetch/id/241939', FULL_KEY],
  ])('opens what it may open (case %s)', async (_case, path, key) => {
    expect(await details.get(`${path}?key=${key}`)).toMatchObject({ status: 200, type: 'application/json' });
  });

  it('gives the same counts whichever it is (case 5)', async () => {
    const free = await details.get(`${NEWS}?key=${COUNTS_KEY}`);
    const full = await details.get(`${NEWS}?key=${FULL_KEY}`);
    expect(full.text).toBe(free.text);
  });

  // ourresearch/impactstory-tng: models/product.py
  it.each([
    ['11', '/fetch/id/241939'],
    ['14', '/id/241939,502878'],
    ['14', '/id/241939%2C502878'],
    ['17', '/fetch/doi/10.1038/no.such.thing'],
  ])('has to be commercial for more than counts (case %s)', async (_case, path) => {
    const answer = await details.get(`${path}?key=${COUNTS_KEY}`);
    expect(answer).toMatchObject({ status: 403, type: 'text/plain', text: COMMERCIAL });
  });

  it('has to be commercial to translate (case 13)', async () => {
    const answer = await details.post(`/translate?key=${COUNTS_KEY}`, { ids: '10.1038/news.2011.490' });
    expect(answer).toMatchObject({ status: 403, text: COMMERCIAL });
  });

  // Quirk `badge-key-ignored`
  it.each(['', `?key=${NO_KEY}`, `?key=${NEWS_KEY}`])(
    'is not needed for a badge, and not looked at (case 15): %s',
    async (query) => {
      const counts = await details.get(`${NEWS}?key=${COUNTS_KEY}`);
      const badge = await details.get(`/internal-556fdf0f${NEWS}${query}`);
      expect(badge).toMatchObject({ status: 200, text: counts.text });
    },
  );

  // Quirk `limited-key-all-posts`; ourresearch/total-impact-core: extras/sample_provider_pages/altmetric_com/metrics
  it('that is limited to some sources shows their figures, and the whole score', async () => {
    const { json } = await details.get(`${NEWS}?key=${NEWS_KEY}`);
    expect(json).toMatchObject({
      cited_by_feeds_count: 3,
      cited_by_msm_count: 1,
      cited_by_accounts_count: 4,
    });
    expect(json).toMatchObject({ cited_by_posts_count: 157, score: 140.5, cohorts: [] });
    expect(json.images.small).toBe('https://badges.altmetric.com/?size=64&score=141&types=mmbbbbbb');
    expect(json).not.toHaveProperty('cited_by_tweeters_count');
  });

  it('is checked before the limit, the limit before the syntax', async () => {
    await details.control('PUT', '/limits', { keyed: { hourly: 0 } });
    expect((await details.get(`/fetch/doi/notadoi?key=${COUNTS_KEY}`)).status).toBe(403);
    expect((await details.get(`/doi/notadoi?key=${COUNTS_KEY}&callback=a.b`)).status).toBe(429);
    expect((await details.get(`/doi/notadoi?key=${NO_KEY}`)).status).toBe(401);
  });

  it('that is wrong is answered with 403 where the emulator is told to', async () => {
    await details.control('PUT', '/access', { invalid_key_status: 403 });
    expect(await details.get(`${NEWS}?key=${NO_KEY}`)).toMatchObject({ status: 403, text: INVALID });
    expect(await details.get(NEWS)).toMatchObject({ status: 401, text: MISSING });
  });

  it('is nowhere in the journal', async () => {
    await details.get(`${NEWS}?key=${COUNTS_KEY}`);
    expect(JSON.stringify((await details.control('GET', '/requests')).body)).not.toContain(COUNTS_KEY);
  });
});

describe('before November 2025', () => {
  const details = useDetails({ access: { period: 'keyless-limited' } });

  it('no key was needed to count (case 19)', async () => {
    expect(await details.get(NEWS)).toMatchObject({ status: 200, type: 'application/json' });
  });

  it('a key was asked for by the sentence on licences (case 20)', async () => {
    expect(await details.get('/fetch/id/241939')).toMatchObject({ status: 403, text: COMMERCIAL });
  });

  // ourresearch/impactstory-tng: models/product.py
  it('so it was for a DOI whose # cut off the key (case 123)', async () => {
    const answer = await details.get('/fetch/doi/10.1/has#hash?key=F');
    expect(answer).toMatchObject({ status: 403, text: COMMERCIAL });
  });

  // wearp/pyAltmetric: tests/test_pyaltmetric.py. Quirk `wrong-key-anywhere`
  it('a wrong key was an error though none was needed (case 7)', async () => {
    expect(await details.get(`/citations/1w?key=${NO_KEY}`)).toMatchObject({ status: 403, text: INVALID });
    expect((await details.get('/citations/1w')).status).toBe(200);
  });
});
