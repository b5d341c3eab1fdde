import { describe, expect, it } from 'vitest';
import { FULL_KEY, useDetails } from './details-client.js';

const KEY = `key=${FULL_KEY}`;

interface FacebookPost {
  readonly author: { readonly facebook_wall_name: false | string };
}

// mlevans0/altmetric-details-page-api-docs: source/responses/fetch.json; CamLib/AltmetricClient: tests/json_data/
describe('the posts of a fetch', () => {
  const details = useDetails();
  const fetchPosts = async (path: string) =>
    (await details.get(`/fetch${path}?include_sections=posts&${KEY}`)).json.posts;

  // Quirk `facebook-wall-name-false`
  it('name the wall of Facebook, or say false (case 115)', async () => {
    const { facebook } = await fetchPosts('/id/2068207');
    const kinds = facebook.map(({ author }: FacebookPost) => typeof author.facebook_wall_name);
    expect(new Set(kinds)).toEqual(new Set(['boolean', 'string']));
  });

  // Quirk `reddit-no-license`
  it('have a license, but for those of Reddit (case 116)', async () => {
    const { reddit, news, blogs } = await fetchPosts('/id/2068207');
    expect(reddit.filter((post: object) => 'license' in post)).toEqual([]);
    expect([...news, ...blogs].some((post: object) => 'license' in post)).toBe(true);
  });

  it.each([
    ['100', '/arxiv/1108.2455', '/arxiv_id/1108.2455'],
    ['101', '/ads/2011Natur.480..426V', '/ads_id/2011NATUR.480..426v'],
    ['99', '/id/241939', '/doi/10.1038/NEWS.2011.490'],
    ['99', '/doi/10.1038%2Fnews.2011.490', '//doi//10.1038/news.2011.490'],
  ])('are the same by any identifier (case %s): %s, %s', async (_case, path, other) => {
    const one = await details.get(`/fetch${path}?${KEY}`);
    expect(one.status).toBe(200);
    expect((await details.get(`/fetch${other}?${KEY}`)).text).toBe(one.text);
  });

  it.each([
    ['124', '/doi/10.1038/no.such.thing', 404],
    ['124', '/id/1', 404],
    ['124', '/foo/123', 404],
    ['58', '/doi/notadoi', 400],
  ])('are not found of what nobody knows (case %s): %s', async (_case, path, status) => {
    expect(await details.get(`/fetch${path}?${KEY}`)).toMatchObject({ status, type: 'text/plain' });
  });
});
