import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OPEN_QUESTIONS } from '../../../src/services/altmetric-explorer/open-questions.js';
import { DEFAULT_EXPLORER_RULES } from '../../../src/world/explorer/explorer-rules.js';
import { openExplorer, type Reply } from './explorer.js';
import { ATTENTION, DEMOGRAPHICS, JOURNALS, MENTIONS, OUTPUTS, PROFILES, sum } from './rows-of.js';

const SLICE = fileURLToPath(new URL('../../../src/services/altmetric-explorer/', import.meta.url));
const NAMED = /open question[\s*/]+`([a-z-]+)`/gi;
const NOTHING = 'filter[q]=no-such-output-zzzz';

describe('the open questions', () => {
  it('are each answered in one place of the code', () => {
    const files = readdirSync(SLICE, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const named = files.flatMap((file) =>
      [...readFileSync(SLICE + file, 'utf8').matchAll(NAMED)].map(([, id]) => id),
    );
    expect(named.sort()).toEqual(Object.keys(OPEN_QUESTIONS).sort());
  });

  it('have rules that there are', () => {
    const rules = Object.values(OPEN_QUESTIONS).flatMap((one) => ('rule' in one ? [one.rule] : []));
    expect(rules.filter((rule) => !Object.hasOwn(DEFAULT_EXPLORER_RULES, rule))).toEqual([]);
  });
});

describe('a rule', () => {
  it.each([401, 403] as const)('answers the fault of a key with %d', async (keyFaultStatus) => {
    const { get } = await openExplorer({ keyFaultStatus });
    expect((await get(`${OUTPUTS}?key=nobody`)).status).toBe(keyFaultStatus);
  });

  it('keeps filters out of a reply', async () => {
    const { query } = await openExplorer({ echoesFilters: false });
    const { json } = await query(OUTPUTS, 'filter[type]=article');
    expect(Object.keys(json.meta.query)).toEqual(['key', 'digest', 'page']);
    expect(json.links.self).toContain('filter%5Btype%5D=article');
  });

  it('keeps the page before out of links', async () => {
    const { query } = await openExplorer({ linksBack: false });
    const { json } = await query(OUTPUTS, 'page[number]=2');
    expect(Object.keys(json.links)).toEqual(['self', 'first', 'last', 'next']);
  });

  it('has no pages where there are no rows, and page 1 the last all the same', async () => {
    const { query } = await openExplorer({ pagesOfNothing: 0 });
    const { json } = await query(OUTPUTS, NOTHING);
    expect(json.meta.response['total-pages']).toBe(0);
    expect(json.links.last).toBe(json.links.self);
  });

  it.each([ATTENTION, DEMOGRAPHICS, JOURNALS])('shows an empty object included at %s, last', async (path) => {
    const { query } = await openExplorer({ aggregateIncluded: 'empty' });
    const { json } = await query(path);
    expect(Object.keys(json)).toEqual(['meta', 'links', 'data', 'included']);
    expect(json.included).toEqual({});
  });

  it('takes the countries of profiles for those of authors', async () => {
    const { query } = await openExplorer({ profileCountries: 'authors' });
    const { json } = await query(PROFILES, 'filter[mention_sources_countries][]=JP&page[size]=100');
    const ids = json.data.map(({ relationships }: Reply['json']) => relationships?.country.data.id);
    expect(new Set(ids).size).toBeGreaterThan(2);
    const all = (await query(PROFILES)).json.meta.response['total-mentions'];
    expect(json.meta.response['total-mentions']).toBeLessThan(all);
  });

  it.each(['filter[timeframe]=5y', 'filter[type][]=bogus', 'page[number]=abc', 'page[size]=0', 'order=none'])(
    'refuses %s',
    async (filters) => {
      const { query } = await openExplorer({ refusesUnknownValues: true });
      const reply = await query(OUTPUTS, filters);
      expect(reply).toMatchObject({ status: 400, json: { errors: [{ code: 'invalid_parameter' }] } });
    },
  );

  it.each([
    [MENTIONS, 'filter[mention_types][]=wombat'],
    [MENTIONS, 'filter[mention_types][]=msm&filter[mention_types][]=wombat'],
    [MENTIONS, 'filter[mention_sources][]=type:wombat'],
    [MENTIONS, 'filter[mention_sources][]=type:'],
    [MENTIONS, 'filter[mention_sources][]=garbage'],
    [MENTIONS, Array.from({ length: 1001 }, (_id, n) => `filter[mention_sources][]=blog:${n}`).join('&')],
    [PROFILES, 'filter[mention_sources_types][]=type:wombat'],
    [PROFILES, 'filter[mention_sources_types][]=wombat'],
    [OUTPUTS, 'filter[order]=profile-type'],
    [ATTENTION, 'order=profile-type'],
    [DEMOGRAPHICS, 'filter[filter]=wombat'],
  ])('refuses at %s what it would pass over: %s', async (path, filters) => {
    const { query } = await openExplorer({ refusesUnknownValues: true });
    const reply = await query(path, filters);
    expect(reply).toMatchObject({ status: 400, json: { errors: [{ code: 'invalid_parameter' }] } });
  });

  it.each([
    [PROFILES, 'filter[order]=profile-type'],
    [PROFILES, 'filter[mention_sources_types][]=type:patent'],
    [OUTPUTS, 'filter[type][]=generic'],
  ])('takes at %s what there is: %s', async (path, filters) => {
    const { query } = await openExplorer({ refusesUnknownValues: true });
    expect((await query(path, filters)).status).toBe(200);
  });

  it('refuses a page that is too large, and nothing else', async () => {
    const { query } = await openExplorer({ refusesLargePages: true });
    expect((await query(OUTPUTS, 'page[size]=101')).status).toBe(400);
    expect((await query(OUTPUTS, 'page[size]=100')).status).toBe(200);
  });

  it('links to production', async () => {
    const { query } = await openExplorer({ linkOrigin: 'production' });
    const { links } = (await query(OUTPUTS)).json;
    expect(links.next).toMatch(/^https:\/\/www\.altmetric\.com\/explorer\/api\/research_outputs\?/);
  });
});

describe('the period 2026', () => {
  it('tells how posts on X and Bluesky speak of an output: as many as there are', async () => {
    const { query } = await openExplorer({ period: '2026' });
    const rows = (await query(OUTPUTS, 'page[size]=100')).json.data;
    const told = rows.map(({ attributes }: Reply['json']) =>
      sum(Object.values<number>(attributes['sentiment-analysis-totals'])),
    );
    const posts = rows.map(
      ({ attributes: { mentions } }: Reply['json']) => (mentions.tweet ?? 0) + (mentions.bluesky ?? 0),
    );
    expect(told).toEqual(posts);
    const included = (await query(MENTIONS, 'page[size]=1')).json.included;
    expect(included.find(({ id }: Reply['json']) => typeof id === 'number').attributes).toHaveProperty(
      'sentiment-analysis-totals',
    );
  });

  it('tells of no mention how it speaks', async () => {
    const { query } = await openExplorer({ period: '2026' });
    const { text } = await query(MENTIONS, 'page[size]=100&include=');
    expect(text).not.toContain('sentiment');
  });

  it('alone has sentiments, Bluesky, podcasts and guidelines', async () => {
    const { query } = await openExplorer({ period: '2024' });
    const outputs = (await query(OUTPUTS, 'page[size]=100')).text;
    const attention = (await query(ATTENTION)).text;
    expect(`${outputs} ${attention}`).not.toMatch(/"(sentiment-analysis-totals|bluesky|podcast|guideline)"/);
    const later = await openExplorer({ period: '2026' });
    expect((await later.query(ATTENTION)).text).toMatch(/"guideline".*"bluesky".*"podcast"/s);
  });
});
