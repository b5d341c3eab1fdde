import { describe, expect, it } from 'vitest';
import { COUNTRY_NAMES } from '../../../src/services/altmetric-explorer/projections/country-names.js';
import { openExplorer, type Reply, SMALL } from './explorer.js';
import {
  ATTENTION,
  MENTIONS,
  nameOf,
  OUTPUTS,
  PROFILES,
  pagesOf,
  referencesOf,
  rowsOf,
  sum,
  totalOf,
} from './rows-of.js';

const LIMIT = 'x-tweetidratelimit-limit';
const REMAINING = 'x-tweetidratelimit-remaining';
const TWEETS = 'page[size]=100&filter[mention_types][]=tweet';

describe('a mention', () => {
  // Quirk `mentions-wrapped-references`
  it('case 36: refers to its author and, one by one, to its outputs, each within data', async () => {
    const { json, status } = await (await openExplorer()).query(MENTIONS, 'page[size]=1');
    expect(status).toBe(200);
    const [row] = json.data;
    expect(Object.keys(row)).toEqual(['id', 'type', 'attributes', 'relationships']);
    expect([typeof row.id, row.type]).toEqual(['number', 'mention']);
    const { author, 'research-outputs': outputs, ...others } = row.relationships;
    expect(others).toEqual({});
    expect(author).toEqual({ data: { id: author.data.id, type: 'profile' } });
    expect(outputs).toEqual([{ data: { id: outputs[0].data.id, type: 'research-output' } }]);
  });

  it('case 37: on X tells which it is, and nothing else', async () => {
    const { json } = await (await openExplorer()).query(MENTIONS, TWEETS);
    expect(json.data).toHaveLength(100);
    const attributes: Reply['json'][] = json.data.map((row: Reply['json']) => row.attributes);
    expect(new Set(attributes.map((one) => Object.keys(one).join()))).toEqual(
      new Set(['external-id,post-type']),
    );
    expect(attributes.filter((one) => !/^twitter\.\d+$/.test(one['external-id']))).toEqual([]);
    const authors = json.data.map(({ relationships }: Reply['json']) => relationships.author.data.id);
    expect(authors.filter((id: string) => !/^tw:id:\d+$/.test(id))).toEqual([]);
  });

  it('case 38: is followed by its author, its output, and what that refers to', async () => {
    const { json } = await (await openExplorer()).query(MENTIONS, `${TWEETS}&page[size]=1`);
    const [profile, output, ...others] = json.included;
    expect(profile).toEqual({ id: profile.id, type: 'profile', attributes: { 'profile-type': 'tw' } });
    expect(nameOf(profile)).toBe(nameOf(json.data[0].relationships.author.data));
    expect(nameOf(output)).toBe(nameOf(json.data[0].relationships['research-outputs'][0].data));
    expect(others.map(nameOf)).toEqual(referencesOf(output).map(nameOf));
  });

  it('case 38: comes with its output as the outputs show it', async () => {
    const { query } = await openExplorer();
    const { included } = (await query(MENTIONS, 'page[size]=1')).json;
    const output = included.find(({ type }: Reply['json']) => type === 'research-output');
    const doi = output.attributes.identifiers.dois[0];
    const found = await query(OUTPUTS, `filter[title]=${encodeURIComponent(output.attributes.title)}`);
    expect(
      found.json.data.filter((row: Reply['json']) => row.attributes.identifiers.dois?.includes(doi)),
    ).toEqual([output]);
  });

  it('case 127: elsewhere tells when, what and where, and has a named author where there are profiles', async () => {
    const explorer = await openExplorer({ period: '2026' }, SMALL);
    const rows = (await rowsOf(explorer, MENTIONS)).filter((row) => row.attributes['post-type'] !== 'tweet');
    const forms = new Set(rows.map(({ attributes }) => Object.keys(attributes).join()));
    expect(
      [...forms].filter((form) => !/^external-id,post-type,posted-on,title,url(,summary)?$/.test(form)),
    ).toEqual([]);
    const times = rows.map(({ attributes }) => attributes['posted-on']);
    expect(times.filter((time) => !/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} UTC$/.test(time))).toEqual([]);
    const without = rows.filter(({ relationships }) => relationships.author === undefined);
    expect([...new Set(without.map(({ attributes }) => attributes['post-type']))].sort()).toEqual(
      ['f1000', 'patent', 'peer_review', 'pinterest', 'qna', 'video', 'wikipedia'].filter((type) =>
        rows.some(({ attributes }) => attributes['post-type'] === type),
      ),
    );
  });
});

describe('the quota of posts on X', () => {
  it('cases 39 and 40: is told with mentions, and new posts alone are counted', async () => {
    const { query } = await openExplorer();
    const first = await query(MENTIONS, TWEETS);
    expect(first.headers.get(LIMIT)).toBe('1500000');
    expect(first.headers.get(REMAINING)).toBe('1499900');
    expect((await query(MENTIONS, TWEETS)).headers.get(REMAINING)).toBe('1499900');
    expect((await query(MENTIONS, `${TWEETS}&page[number]=2`)).headers.get(REMAINING)).toBe('1499800');
  });

  it('refuses new posts in a text once it is spent, and shows those that were seen', async () => {
    const { query, world } = await openExplorer();
    world.limits.value = { ...world.limits.value, tweetIds: 100 };
    expect((await query(MENTIONS, TWEETS)).headers.get(REMAINING)).toBe('0');
    const { status, headers, text } = await query(MENTIONS, `${TWEETS}&page[number]=2`);
    expect([status, headers.get('content-type')]).toEqual([429, 'text/plain; charset=utf-8']);
    expect(text).toBe(
      'Tweet ID rate limit exceeded, please see X-TweetIdRateLimit headers and try again later',
    );
    expect([headers.get(LIMIT), headers.get(REMAINING)]).toEqual(['100', '0']);
    expect((await query(MENTIONS, TWEETS)).status).toBe(200);
  });

  it.each([OUTPUTS, ATTENTION, '/research_outputs/demographics', PROFILES])(
    'case 41: is not told at %s',
    async (path) => {
      const { headers } = await (await openExplorer()).query(path);
      expect([headers.get(LIMIT), headers.get(REMAINING)]).toEqual([null, null]);
    },
  );
});

describe('mentions', () => {
  it('are as many as attention says, each once, newest first', async () => {
    const explorer = await openExplorer({}, SMALL);
    const filters = 'filter[timeframe]=1y';
    const rows = await rowsOf(explorer, MENTIONS, filters);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const attention = await explorer.query(ATTENTION, filters);
    expect(rows.length).toBe(sum(attention.json.data.map(({ meta }: Reply['json']) => meta.total)));
    const times = rows.flatMap(({ attributes }) => attributes['posted-on'] ?? []);
    expect(times).toEqual([...times].sort().reverse());
  });

  it.each([
    ['case 89: mention_sources', 'filter[mention_sources][]=type:wikipedia&filter[scope]=all', ['wikipedia']],
    ['case 111: mention_types', 'filter[mention_types][]=msm', ['msm']],
    [
      'case 112: two types',
      'filter[mention_types][]=tweet&filter[mention_types][]=bluesky',
      ['bluesky', 'tweet'],
    ],
  ])('%s: are of the types asked for, and all of them', async (_what, filters, types) => {
    const explorer = await openExplorer({ period: '2026' }, SMALL);
    const rows = await rowsOf(explorer, MENTIONS, filters);
    expect([...new Set(rows.map(({ attributes }) => attributes['post-type']))].sort()).toEqual(types);
    const { data } = (await explorer.query(ATTENTION)).json;
    const asked = data.filter(({ id }: Reply['json']) => types.includes(id));
    expect(rows).toHaveLength(sum(asked.map(({ meta }: Reply['json']) => meta.total)));
  });

  it('lie between the dates asked for', async () => {
    const explorer = await openExplorer();
    const filters =
      'filter[mentioned_after]=2025-01-01&filter[mentioned_before]=2025-06-30&filter[mention_types]=msm';
    const rows = await rowsOf(explorer, MENTIONS, filters);
    const days = rows.map(({ attributes }) => attributes['posted-on'].slice(0, 10));
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => day < '2025-01-01' || '2025-06-30' < day)).toEqual([]);
  });

  // Quirk `countries-of-authors`
  it.each(['US', 'JP'])(
    'are of outputs with an author in %s, wherever they come from themselves',
    async (country) => {
      const explorer = await openExplorer({}, SMALL);
      const all = await rowsOf(explorer, MENTIONS);
      const pages = await pagesOf(explorer, OUTPUTS);
      const there = pages.flatMap(({ included }) =>
        included.filter(
          ({ type, attributes }: Reply['json']) =>
            type === 'grid-affiliation' && attributes.country === COUNTRY_NAMES.get(country),
        ),
      );
      const places = new Set(there.map(nameOf));
      const outputs = pages
        .flatMap(({ data }) => data)
        .filter((row) => referencesOf(row).some((one) => places.has(nameOf(one))));
      const asked = new Set(outputs.map(({ id }) => id));
      const idsOf = (rows: Reply['json'][]) =>
        rows
          .filter((row) => asked.has(row.relationships['research-outputs'][0].data.id))
          .map(({ id }) => id)
          .join();
      const found = await rowsOf(explorer, MENTIONS, `filter[countries][]=${country}`);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(all.length);
      expect(found.map(({ id }) => id).join() === idsOf(all)).toBe(true);
    },
  );

  it('case 91: come without what they refer to where include is empty, under the same digest', async () => {
    const { query } = await openExplorer();
    const whole = (await query(MENTIONS)).json;
    const { json, status } = await query(MENTIONS, 'include=');
    expect(status).toBe(200);
    expect(json.meta.query.digest).toBe(whole.meta.query.digest);
    expect(json).not.toHaveProperty('included');
    expect(json.data).toEqual(whole.data);
    expect(json.links.self).toContain('&include=&key=');
  });

  it('are of one profile, if it is asked for', async () => {
    const explorer = await openExplorer();
    const [profile] = (await explorer.query(PROFILES, 'page[size]=1')).json.data;
    const rows = await rowsOf(explorer, MENTIONS, `filter[mention_sources][]=${profile.id}`);
    expect(rows).toHaveLength(profile.meta['mention-count']);
    expect(new Set(rows.map(({ relationships }) => relationships.author.data.id))).toEqual(
      new Set([profile.id]),
    );
    expect(await totalOf(explorer, MENTIONS, 'filter[mention_sources][]=policy:nobody')).toBe(0);
  });
});
