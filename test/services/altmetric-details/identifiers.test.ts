import { describe, expect, it } from 'vitest';
import { COUNTS_KEY, useDetails } from './details-client.js';

const KEY = `key=${COUNTS_KEY}`;

describe('an identifier', () => {
  const details = useDetails();
  const idOf = async (path: string) => (await details.get(`${path}?${KEY}`)).json.altmetric_id;

  it('of any kind finds the same answer (case 21)', async () => {
    const byDoi = await details.get(`/doi/10.1038/news.2011.490?${KEY}`);
    const byId = await details.get(`/id/241939?${KEY}`);
    expect(byId.json.altmetric_id).toBe(241939);
    expect(byId.text).toBe(byDoi.text);
  });

  it.each([
    ['22', '/pmid/21148220', { pmid: '21148220' }],
    ['22', '/pmid/0021148220', { pmid: '21148220' }],
    ['23', '/arxiv/1108.2455', { arxiv_id: '1108.2455' }],
    ['23', '/arxiv/math.GT/0309136', { arxiv_id: 'math.GT/0309136' }],
    ['32', '/dimensions_publication_id/pub.1056456446', { altmetric_id: 241939 }],
    ['33', '/nct_id/NCT00000001', { type: 'clinical_trial_study_record' }],
    ['33', '/nct_id/nct00000001', { type: 'clinical_trial_study_record' }],
    ['34', '/handle/10568/1234', { handles: ['10568/1234'], handle: '10568/1234' }],
    ['55', '/doi/10.1038/480426a', { pmid: '22193080' }],
  ])('is told in the answer (case %s): %s', async (_case, path, told) => {
    const answer = await details.get(`${path}?${KEY}`);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject(told);
  });

  it('of ADS is found in any case (case 24)', async () => {
    const { json } = await details.get(`/ads/2012apphl.100y3104b?${KEY}`);
    expect(json.ads_id.toLowerCase()).toBe('2012apphl.100y3104b');
    expect(await idOf('/ads/2011Natur.480..426V')).toBe(502878);
    expect(await idOf('/ads/2011NATUR.480..426v')).toBe(502878);
  });

  it('of a book is an ISBN of thirteen digits (case 25)', async () => {
    const { json } = await details.get(`/isbn/978-3-319-25557-6?${KEY}`);
    expect(json.isbns).toContain('9783319255576');
  });

  // Quirk `old-type-names`
  it.each([
    ['26', '/isbn/978-3-319-25557-6', '/isbn/9783319255576'],
    ['26', '/isbn/978-3-319-25557-6', '/isbn/3319255576'],
    ['27', '/doi/10.1038/news.2011.490', '/doi/10.1038/NEWS.2011.490'],
    ['28', '/doi/10.1038/news.2011.490', '/doi/10.1038%2Fnews.2011.490'],
    ['28', '/doi/10.1038/news.2011.490', '/doi/10.1038%2fnews.2011.490'],
    ['28', '/doi/10.1038/news.2011.490', '/doi/10.1038/news%2E2011.490'],
    ['35', '/uri/https://example.org/a', '/uri/https:/example.org/a'],
    ['35', '/uri/https://example.org/a', '/uri/https:////example.org//a'],
    ['35', '/uri/https://example.org/a', '/uri/https%3A%2F%2Fexample.org%2Fa'],
    ['36', '/arxiv/1108.2455', '/arxiv/arXiv:1108.2455'],
    ['36', '/arxiv/1108.2455', '/arxiv/ARXIV:1108.2455v3'],
    ['100', '/arxiv/1108.2455', '/arxiv_id/1108.2455'],
    ['101', '/ads/2011Natur.480..426V', '/ads_id/2011Natur.480..426V'],
    ['22', '/doi/10.1038/480426a', '/pmid/22193080'],
  ])('finds the same output however it is written (case %s): %s, %s', async (_case, path, other) => {
    expect(await idOf(other)).toBe(await idOf(path));
  });

  it.each([
    ['ssrn', '2234441'],
    ['repec', 'RePEc:bla:demons:v:1:y:2015:i:1:p:1-9'],
    ['repec', 'repec:bla:demons:v:1:y:2015:i:1:p:1-9'],
    ['urn', 'urn:nbn:de:101:1-209902033592'],
    ['urn', 'URN:NBN:de:101:1-209902033592'],
  ])('of type %s is found: %s', async (type, id) => {
    expect((await details.get(`/${type}/${id}?${KEY}`)).status).toBe(200);
  });

  // Quirk `slashes-merged`
  it('is found with slashes doubled anywhere', async () => {
    expect(await idOf('//doi///10.1038//news.2011.490')).toBe(241939);
  });

  // Quirk `identifiers-encoded`
  it('is decoded once, not twice', async () => {
    expect((await details.get(`/doi/10.1038%252Fnews.2011.490?${KEY}`)).status).toBe(404);
  });

  it.each([
    ['29', '/doi/10.1038/no.such.thing'],
    ['30', '/id/999999999999'],
    ['30', '/id/9007199254740993'],
    ['30', `/id/${'9'.repeat(400)}`],
    ['31', '/foo/123'],
    ['31', '/pmcid/PMC3088364'],
    ['31', '/issn/0028-0836'],
    ['31', '/counts/doi/10.1038/news.2011.490'],
    ['31', '/constructor/1'],
    ['', '/id/241939.0'],
    ['', '/id/-241939'],
    ['', '/pmid/abc'],
    ['', '/doi/10.1038/%E0%A4%A'],
    ['', '/doi/10.1038/%'],
    ['', '/doi/10.1038/%00'],
    ['', '/doi/10.1038/ünbekannt'],
    ['', `/doi/10.1038/${'long'.repeat(2000)}`],
    ['', '/translate/10.1038/news.2011.490'],
  ])('that nobody has is not found (case %s): %s', async (_case, path) => {
    const answer = await details.get(`${path}?${KEY}`);
    expect(answer).toMatchObject({ status: 404, type: 'text/plain', text: 'Not Found' });
    expect(Buffer.byteLength(answer.text)).toBe(9);
  });

  it.each(['/id/241939/', '/citations/1w/', '/translate/', '/doi/', '/doi', '/', '/fetch/doi/'])(
    'is needed where it is: nothing is at %s',
    async (path) => {
      expect(await details.get(`${path}?${KEY}`)).toMatchObject({ status: 404, text: 'Not Found' });
    },
  );

  it.each(['notadoi', '10', 'doi:10.1038/news.2011.490', '%2010.1038/x'])(
    'that is no DOI is a bad request (case 58): %s',
    async (doi) => {
      const answer = await details.get(`/doi/${doi}?${KEY}`);
      expect(answer).toMatchObject({ status: 400, type: 'text/plain', text: 'Bad Request' });
    },
  );

  it('is found whatever else is in the query, and the first of two keys counts', async () => {
    const query = `${KEY}&key=X&${'a=1&'.repeat(500)}`;
    expect((await details.get(`/id/241939?${query}`)).status).toBe(200);
  });
});

// docs/sources.md details 14
describe('an output that documentation uses as an example', () => {
  const details = useDetails();

  it.each([
    '/doi/10.1038/news.2011.490',
    '/doi/10.1038/480426a',
    '/doi/10.1038/news.2011.498',
    '/doi/10.1038/nature.2014.14583',
    '/id/2068207',
    '/doi/10.1038/465860a',
    '/id/385053',
    '/pmid/20559361',
    '/doi/10.1038/srep00042',
    '/id/194098',
    '/doi/10.1101/gr.161315.113',
    '/id/1870595',
    '/doi/10.1629/2048-7754.79',
    '/id/1619179',
    '/doi/10.1126/science.1173146',
    '/id/108989',
    '/pmid/19644114',
    '/ads/2009sci...325..578w',
    '/doi/10.1101/2020.04.23.055293',
    '/doi/10.1038/nature12373',
    '/arxiv/1704.05017',
    '/arxiv/1905.08233',
    '/arxiv/1212.4819',
    '/doi/10.1371/journal.pone.0005083',
    '/doi/10.1016/j.joi.2017.08.007',
    '/doi/10.1038/nature09210',
    '/doi/10.1126/science.1187820',
    '/doi/10.1016/j.tree.2011.01.009',
    '/doi/10.1086/664183',
    '/doi/10.1146/annurev-clinpsy-032813-153716',
  ])('is there: %s', async (path) => {
    expect((await details.get(`${path}?${KEY}`)).status).toBe(200);
  });
});
