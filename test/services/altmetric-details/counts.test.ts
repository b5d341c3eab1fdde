import { describe, expect, it } from 'vitest';
import { COUNTS_KEY, FULL_KEY, useDetails } from './details-client.js';

const KEY = `key=${COUNTS_KEY}`;
const NEWS = `/doi/10.1038/news.2011.490?${KEY}`;
const BADGES = 'https://badges.altmetric.com/';

// ResearchHub/researchhub-backend: src/paper/ingestion/mappers/tests/test_altmetric_mapper.py
describe('the counts of an output', () => {
  const details = useDetails();
  const news = async () => (await details.get(NEWS)).json;
  const demonstration = async (slug: string) =>
    (await details.get(`/doi/10.5555/demonstration.${slug}?${KEY}`)).json;

  it('have the keys that were recorded, in their order', async () => {
    expect(Object.keys(await news())).toEqual([
      'title',
      'doi',
      'isbns',
      'altmetric_jid',
      'issns',
      'journal',
      'cohorts',
      'context',
      'authors',
      'type',
      'handles',
      'pubdate',
      'epubdate',
      'dimensions_publication_id',
      'altmetric_id',
      'schema',
      'is_oa',
      'cited_by_fbwalls_count',
      'cited_by_feeds_count',
      'cited_by_msm_count',
      'cited_by_posts_count',
      'cited_by_rdts_count',
      'cited_by_tweeters_count',
      'cited_by_accounts_count',
      'last_updated',
      'score',
      'history',
      'url',
      'added_on',
      'published_on',
      'subjects',
      'scopus_subjects',
      'readers',
      'readers_count',
      'images',
      'details_url',
    ]);
  });

  it('are those that were recorded (cases 40, 42 and 43)', async () => {
    expect(await news()).toMatchObject({
      title: 'Climate change will hit genetic diversity',
      altmetric_jid: '4f6fa50a3cf058f610003160',
      issns: ['0028-0836', '1476-4687'],
      journal: 'Nature',
      cohorts: { pub: 117, doc: 1, sci: 10, com: 5 },
      type: 'news',
      pubdate: 1313884800,
      epubdate: 1313884800,
      dimensions_publication_id: 'pub.1056456446',
      schema: '1.5.4',
      is_oa: false,
      cited_by_fbwalls_count: 5,
      cited_by_feeds_count: 3,
      cited_by_msm_count: 1,
      cited_by_rdts_count: 1,
      cited_by_tweeters_count: 138,
      cited_by_accounts_count: 148,
      cited_by_posts_count: 157,
      last_updated: 1334237127,
      url: 'http://dx.doi.org/10.1038/news.2011.490',
      added_on: 1313946657,
      published_on: 1313884800,
      subjects: ['science'],
      scopus_subjects: ['General'],
      details_url: 'https://www.altmetric.com/details.php?citation_id=241939',
    });
  });

  // Quirk `absent-not-zero`
  it('have no key for a source that is silent (case 37)', async () => {
    const counts = await news();
    const cited = Object.entries(counts).filter(([key]) => key.startsWith('cited_by_'));
    expect(cited.filter(([, count]) => count === 0)).toEqual([]);
    expect(counts).not.toHaveProperty('cited_by_policies_count');
  });

  // Quirk `readers-text`
  it('tell readers as texts, and their sum as a number (case 38)', async () => {
    const { readers, readers_count } = await news();
    expect(JSON.stringify(readers)).toBe('{"citeulike":"0","mendeley":"9","connotea":"0"}');
    expect(readers_count).toBe(9);
  });

  // Quirk `readers-text`; CamLib/AltmetricClient: tests_issues/json_data/38_05.json
  it('tell readers as numbers where there are none', async () => {
    const { readers, readers_count } = await demonstration('nothing');
    expect(JSON.stringify(readers)).toBe('{"citeulike":0,"mendeley":0,"connotea":0}');
    expect(readers_count).toBe(0);
  });

  it('have the history of the score, longest first (case 39)', async () => {
    const { history, score } = await news();
    const keys = ['1y', '6m', '3m', '1m', '1w', '6d', '5d', '4d', '3d', '2d', '1d', 'at'];
    expect(Object.keys(history)).toEqual(keys);
    expect([score, history.at]).toEqual([140.5, 140.5]);
  });

  it('link to badges of three sizes (case 41)', async () => {
    expect((await news()).images).toEqual({
      small: `${BADGES}?size=64&score=141&types=mbrttttf`,
      medium: `${BADGES}?size=100&score=141&types=mbrttttf`,
      large: `${BADGES}?size=180&score=141&types=mbrttttf`,
    });
  });

  // Quirk `empty-lists-kept`
  it('have empty lists where the others of their kind are left out (case 44)', async () => {
    expect(await news()).toMatchObject({ isbns: [], authors: [], handles: [] });
  });

  it('compare the output with four groups (case 45)', async () => {
    const { context } = await news();
    const keys = ['count', 'mean', 'rank', 'pct', 'higher_than'];
    const groups = ['all', 'journal', 'similar_age_3m', 'similar_age_journal_3m'];
    expect(Object.keys(context)).toEqual(groups);
    expect(groups.map((group) => Object.keys(context[group]))).toEqual(groups.map(() => keys));
  });

  // CamLib/AltmetricClient: tests_issues/json_data/39_08.json
  it('are there for an output with score 0 (cases 47 and 49)', async () => {
    const counts = await demonstration('readers-only');
    expect(counts).toMatchObject({
      score: 0,
      readers_count: 29,
      images: { small: `${BADGES}?size=64&score=?&types=????????` },
    });
    expect(counts).not.toHaveProperty('context');
    expect(counts).not.toHaveProperty('cited_by_posts_count');
  });

  // Quirk `context-absent`
  it('compare no output without journal (case 47)', async () => {
    const counts = await demonstration('no-journal');
    expect(counts.score).toBeGreaterThan(0);
    expect(counts).not.toHaveProperty('context');
  });

  // Quirk `cohorts-empty-array`
  it('have an empty array for the cohorts of an output that nobody tweeted (case 48)', async () => {
    expect((await demonstration('never-tweeted')).cohorts).toEqual([]);
  });

  // Quirk `badge-score-rounded-up`
  it.each([
    ['50 and 52', 'one-policy', { cited_by_policies_count: 1 }, '"score":3,', '3', 'dddddddd'],
    ['51', 'one-blog', { cited_by_feeds_count: 1 }, '"score":6.064,', '7', 'bbbbbbbb'],
    ['', 'policy-and-wikipedia', { cited_by_wikipedia_count: 2 }, '"score":6,', '6', 'wwwwwddd'],
    ['', 'two-tweets', { cited_by_tweeters_count: 2 }, '"score":1.35,', '2', 'tttttttt'],
    ['', 'three-tweets', { cited_by_tweeters_count: 3 }, '"score":2.85,', '3', 'tttttttt'],
    ['', 'one-facebook', { cited_by_fbwalls_count: 1 }, '"score":0.25,', '1', 'ffffffff'],
    ['', 'facebook-and-tweet', { cited_by_accounts_count: 2 }, '"score":0.75,', '1', 'ttttffff'],
    ['', 'policy-and-tweet', { cited_by_accounts_count: 2 }, '"score":3.5,', '4', 'ttttdddd'],
  ])('come to the score that was recorded (case %s): %s', async (...recorded) => {
    const [, slug, cited, score, rounded, types] = recorded;
    const { text, json } = await details.get(`/doi/10.5555/demonstration.${slug}?${KEY}`);
    expect(json).toMatchObject(cited);
    expect(text).toContain(score);
    expect(json.images.small).toBe(`${BADGES}?size=64&score=${rounded}&types=${types}`);
  });

  it('of the second example are those that were recorded (case 55)', async () => {
    const { json } = await details.get(`/doi/10.1038/480426a?${KEY}`);
    expect(json).toMatchObject({
      pmid: '22193080',
      ads_id: '2011Natur.480..426V',
      cited_by_tweeters_count: 2418,
      cited_by_accounts_count: 2479,
      score: 1714.702,
      url: 'http://dx.doi.org/10.1038/480426a',
      added_on: 1324491937,
      published_on: 1324512000,
    });
    const dates = [json.added_on, json.last_updated, json.published_on, json.epubdate];
    expect(dates.filter((date) => !Number.isInteger(date))).toEqual([]);
  });

  // Quirk `last-updated-text`
  it('tell the last update of one output as a text (case 53)', async () => {
    const { json } = await details.get(`/doi/10.1146/annurev-clinpsy-032813-153716?${KEY}`);
    expect(json.last_updated).toMatch(/^\d+$/);
  });

  // altmetric/hubot-altmetric: src/altmetric.coffee. Quirk `counts-sections`
  it.each(['/id/241939', '/doi/10.1038/news.2011.490'])(
    'come down to images if asked (case 54): %s',
    async (path) => {
      const { json } = await details.get(`${path}?include_sections=images&${KEY}`);
      expect(Object.keys(json)).toEqual(['altmetric_id', 'images']);
      expect(json.images).toEqual((await news()).images);
    },
  );

  it.each(['/internal-1/id/241939?', `/id/241939,502878?key=${FULL_KEY}&`, `/citations/1w?${KEY}&`])(
    'come whole where there are badges or several outputs: %s',
    async (path) => {
      const asked = await details.get(`${path}include_sections=images`);
      expect(asked.text).toBe((await details.get(path)).text);
    },
  );

  it('that are not found are no JSON (case 57)', async () => {
    const answer = await details.get(`/doi/10.1038/no.such.thing?${KEY}`);
    expect(() => answer.json).toThrow(SyntaxError);
  });

  it('are the same with a parameter that nobody knows (case 59)', async () => {
    const odd = await details.get(`${NEWS}&domain=example.org&include_sections=everything&callback=`);
    expect(odd.text).toBe((await details.get(NEWS)).text);
  });

  it('are written without spaces, and with slashes and letters as they are', async () => {
    const { text } = await details.get(`/citations/at?num_results=100&${KEY}`);
    expect(text).toBe(JSON.stringify(JSON.parse(text)));
    expect(text).toContain('http://dx.doi.org/');
    expect(text).not.toMatch(/\\\/|\\u/);
  });
});
