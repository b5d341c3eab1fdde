import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY, openExplorer, SECRET } from './explorer.js';
import { ENDPOINTS, JOURNALS, MENTIONS, OUTPUTS, PROFILES, totalOf } from './rows-of.js';

const EMPTY = '6beb7fbde99955e9b77d1c38befefe93ba055aae';
const DEPARTMENTS = '/departments';
const digestOf = (message: string) => createHmac('sha1', SECRET).update(message).digest('hex');

describe('a query that nobody should send', () => {
  it.each([
    ['a filter that there is not', 'filter[wombat]=1'],
    ['a filter with no name', 'filter[]=1'],
    ['filter as a plain text', 'filter=1'],
    ['a value outside the list', 'filter[type][]=elephant'],
    ['a list without values', 'filter[type][]='],
    ['a number where a word belongs', 'filter[timeframe]=7'],
    ['a day that is none', 'filter[published_after]=2020-02-31'],
    ['a day in words', 'filter[published_before]=yesterday'],
    ['a goal that there is not', 'filter[sustainable_development_goals][]=18'],
    ['a scope that there is not', 'filter[scope]=galaxy'],
    ['a name of what all objects have', 'filter[type][]=constructor'],
    ['an order that all objects have', 'order=toString'],
    ['an open access status that all objects have', 'filter[open_access_types][]=__proto__'],
  ])('with %s is answered as without it', async (_what, filters) => {
    const { query } = await openExplorer();
    const { json, status } = await query(OUTPUTS, filters);
    const usual = (await query(OUTPUTS)).json;
    expect(status).toBe(200);
    expect(json.meta.response).toEqual(usual.meta.response);
    expect(json.data).toEqual(usual.data);
  });

  it.each([
    ['number 0', 'page[number]=0', { number: 1, size: 25 }],
    ['number −1', 'page[number]=-1', { number: 1, size: 25 }],
    ['number abc', 'page[number]=abc', { number: 1, size: 25 }],
    ['number 1.5', 'page[number]=1.5', { number: 1, size: 25 }],
    ['no number', 'page[number]=', { number: 1, size: 25 }],
    ['several numbers', 'page[number][]=2&page[number][]=3', { number: 1, size: 25 }],
    ['size 0', 'page[size]=0', { number: 1, size: 25 }],
    ['size −1', 'page[size]=-1', { number: 1, size: 25 }],
    ['size abc', 'page[size]=abc', { number: 1, size: 25 }],
    ['size 101', 'page[size]=101', { number: 1, size: 100 }],
    ['size 10^18', 'page[size]=1000000000000000000', { number: 1, size: 100 }],
    ['two sizes', 'page[size]=3&page[size]=4', { number: 1, size: 4 }],
  ])('of a page with %s is answered', async (_what, page, echoed) => {
    const { query } = await openExplorer();
    const { json, status } = await query(OUTPUTS, page);
    expect(status).toBe(200);
    expect(json.meta.query.page).toEqual(echoed);
    expect(json.data).toHaveLength(echoed.size);
  });

  it.each(['1000000000000000000', '9'.repeat(400)])('of page %s has no rows, at once', async (number) => {
    const { query } = await openExplorer();
    const replies = await Promise.all(
      [OUTPUTS, MENTIONS, PROFILES, '/departments'].map((path) => query(path, `page[number]=${number}`)),
    );
    expect(replies.map(({ status, json }) => [status, json.data.length])).toEqual(
      replies.map(() => [200, 0]),
    );
  });

  it('that sends a text twice means the last, and signs it', async () => {
    const { get } = await openExplorer();
    const twice = `filter[q]=climate&filter[q]=no-such-output-zzzz&key=${KEY}`;
    expect((await get(`${OUTPUTS}?${twice}&digest=${digestOf('q|no-such-output-zzzz')}`)).json.data).toEqual(
      [],
    );
    expect((await get(`${OUTPUTS}?${twice}&digest=${digestOf('q|climate')}`)).status).toBe(400);
  });

  it('that sends a list where a text belongs means the last, and signs all', async () => {
    const { get } = await openExplorer();
    const list = `filter[q][]=climate&filter[q][]=no-such-output-zzzz&key=${KEY}`;
    const reply = await get(`${OUTPUTS}?${list}&digest=${digestOf('q|climate|no-such-output-zzzz')}`);
    expect(reply.status).toBe(200);
    expect(reply.json.data).toEqual([]);
  });

  it.each([
    ['%zz', 'filter[q]=%zz'],
    ['a lone %', 'filter[q]=100%'],
    ['bytes that are no UTF-8', 'filter[q]=%ff%fe'],
    ['half a letter', 'filter[q]=%c3'],
    ['a name that can not be decoded', 'fil%ter[q]=1'],
    ['one name for a text and for a list', 'filter[q]=a&filter[q][]=b'],
    ['one name for a list and for a text', 'page=2&page[number]=1'],
  ])('with %s is refused', async (_what, query) => {
    const { get } = await openExplorer();
    const reply = await get(`${OUTPUTS}?${query}&key=${KEY}&digest=${EMPTY}`);
    expect(reply).toMatchObject({ status: 400, json: { errors: [{ code: 'invalid_parameter' }] } });
  });

  it.each([
    ['in capitals', EMPTY.toUpperCase()],
    ['of another query', digestOf('q|climate')],
    ['of another secret', createHmac('sha1', 'another').digest('hex')],
    ['that is empty', ''],
    ['that is too long', `${EMPTY}0`],
    ['that is no text of digits', '%F0%9F%90%A8'],
  ])('with a digest %s is refused', async (_what, digest) => {
    const { get } = await openExplorer();
    const reply = await get(`${OUTPUTS}?key=${KEY}&digest=${digest}`);
    expect(reply).toMatchObject({ status: 400, json: { errors: [{ code: 'invalid_digest' }] } });
  });

  it.each([
    ['key', `key[]=${KEY}&digest=${EMPTY}`, 'missing_api_key'],
    ['digest', `key=${KEY}&digest[]=${EMPTY}`, 'invalid_digest'],
  ])('with a list for its %s is refused', async (_what, query, code) => {
    const { get } = await openExplorer();
    const reply = await get(`${OUTPUTS}?${query}`);
    expect(reply).toMatchObject({ status: 400, json: { errors: [{ code }] } });
  });

  it.each(['journal_id', 'doi_prefix', 'affiliations', 'publisher_id'])(
    'with 4,000 values of %s is answered',
    async (name) => {
      const { query } = await openExplorer();
      const values = Array.from({ length: 4000 }, (_value, n) => `filter[${name}][]=none.${n}`).join('&');
      const { json, status } = await query(JOURNALS, values);
      expect(status).toBe(200);
      expect(json.data).toEqual([]);
    },
  );
});

describe('a query of many parameters', () => {
  // Open question `size-of-requests`; rack/rack: lib/rack/query_parser.rb `params_limit`
  it.each([
    ['4,096, all told, is answered', 4094, 200, undefined],
    ['4,097 is refused', 4095, 400, 'invalid_parameter'],
  ])('%s', async (_what, values, status, code) => {
    const { query } = await openExplorer();
    const reply = await query(DEPARTMENTS, 'filter[a][]=1&'.repeat(values).slice(0, -1));
    expect(reply.status).toBe(status);
    expect(reply.json.errors?.[0].code).toBe(code);
  });

  it('counts those that are empty', async () => {
    const { get } = await openExplorer();
    const reply = await get(`${DEPARTMENTS}?${'&'.repeat(4096)}key=${KEY}&digest=${EMPTY}`);
    expect(reply.json.errors[0]).toMatchObject({
      code: 'invalid_parameter',
      detail: 'A request has at most 4096 parameters',
    });
  });
});

describe('a value that a filter of mentions does not take', () => {
  it.each([
    [MENTIONS, 'filter[mention_types][]=wombat'],
    [MENTIONS, 'filter[mention_types][]=__proto__'],
    [MENTIONS, 'filter[mention_sources][]=type:wombat'],
    [MENTIONS, 'filter[mention_sources][]=type:'],
    [MENTIONS, 'filter[mention_sources][]=garbage'],
    [MENTIONS, 'filter[mention_sources][]=wombat:12'],
    [MENTIONS, 'filter[mention_sources][]=tw:12'],
    [PROFILES, 'filter[mention_sources_types][]=type:wombat'],
    [PROFILES, 'filter[mention_sources_types][]=wombat'],
    [PROFILES, 'filter[mention_sources_types][]=type:constructor'],
  ])('is passed over at %s: %s', async (path, filters) => {
    const { query } = await openExplorer();
    const { json, status } = await query(path, filters);
    const usual = (await query(path)).json;
    expect(status).toBe(200);
    expect(json.meta.response).toEqual(usual.meta.response);
    expect(json.data).toEqual(usual.data);
  });

  it.each([
    [MENTIONS, 'filter[mention_types][]=msm&filter[mention_types][]=wombat', 'filter[mention_types][]=msm'],
    [
      MENTIONS,
      'filter[mention_sources][]=garbage&filter[mention_sources][]=type:blog',
      'filter[mention_sources][]=type:blog',
    ],
    [
      PROFILES,
      'filter[mention_sources_types][]=wombat&filter[mention_sources_types][]=type:blog',
      'filter[mention_sources_types][]=type:blog',
    ],
  ])('is passed over among others at %s: %s', async (path, filters, usual) => {
    const explorer = await openExplorer();
    const total = await totalOf(explorer, path, usual);
    expect(await totalOf(explorer, path, filters)).toBe(total);
    expect(total).toBeLessThan(await totalOf(explorer, path));
  });

  it.each([
    [PROFILES, 'filter[mention_sources_types][]=type:patent'],
    [PROFILES, 'filter[mention_sources_types][]=type:wikipedia'],
    [MENTIONS, 'filter[mention_sources][]=tw:id:12'],
  ])('is another thing than one that nobody meets, at %s: %s', async (path, filters) => {
    const explorer = await openExplorer({ refusesUnknownValues: true });
    expect(await totalOf(explorer, path, filters)).toBe(0);
  });
});

describe('an ORCID iD that is sent as a list', () => {
  const ORCID = '0000-0001-7616-0594';
  it.each([
    ['the last', `filter[orcid][]=none&filter[orcid][]=${ORCID}`, ` with ORCID ${ORCID} `, 0],
    [
      'nothing, where the last is empty',
      `filter[orcid][]=${ORCID}&filter[orcid][]=`,
      ' outputs sorted ',
      600,
    ],
  ])('is %s: in words and in rows', async (_what, filters, words, rows) => {
    const { query } = await openExplorer();
    const { response } = (await query(OUTPUTS, filters)).json.meta;
    expect(response.description).toContain(words);
    expect(response['total-results'] >= rows).toBe(true);
    expect(response['total-results'] > 0).toBe(rows > 0);
  });
});

/** What may stand in brackets, or after them. */
const NAMES = [
  'q',
  'title',
  'scope',
  'timeframe',
  'type',
  'published_after',
  'orcid',
  'identifier_list_id',
  'mention_types',
  'mention_sources',
  'mention_sources_types',
  'mention_sources_mentioned_after',
  'countries',
  'department_id',
  'author_id',
  'filter',
  'order',
  '__proto__',
  '',
];
const VALUES = [
  '',
  'article',
  '1d',
  'all',
  'tw:id:1',
  'type:tw',
  '2026-11-01',
  '%',
  '%00',
  '[]',
  '🐨',
  '-1',
  'a|b',
  "'",
];

const anyPart = fc
  .tuple(
    fc.constantFrom('filter[', 'page[', 'include', 'order', 'filter'),
    fc.constantFrom(...NAMES, 'number', 'size'),
    fc.constantFrom('', '[]', '[a]', '[][]', ']'),
    fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 12 })),
  )
  .map(([kind, name, rest, value]) => {
    const inner = kind.endsWith('[') ? `${kind}${name}]${rest}` : kind;
    return `${encodeURIComponent(inner)}=${encodeURIComponent(value)}`;
  });

it('any query is answered with 200 or 400, and in the form of the service', async () => {
  const { get, query } = await openExplorer({ period: '2026' });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ENDPOINTS),
      fc.array(anyPart, { maxLength: 5 }),
      async (path, parts) => {
        const signed = await query(path, parts.join('&'));
        expect([200, 400]).toContain(signed.status);
        expect(signed.json.meta.response.status).toBe(signed.status === 200 ? 'ok' : 'error');
        const unsigned = await get(`${path}?${parts.join('&')}`);
        expect(unsigned.status).toBe(400);
      },
    ),
    { numRuns: 150, seed: 1 },
  );
});
