import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/services/altmetric-explorer/digest.js';
import { KEY, openExplorer, type Reply, SECRET } from './explorer.js';

const LISTS = '/identifier_lists';
const TEXT = '10.1038/nplants.2015.3\naltmetric:12345';
const I1 = '5332915597716aff4b2e494c1efeedbc316ea0c8';

const FORM = 'application/x-www-form-urlencoded';
const form = (identifiers: string, digest: string, key = KEY) =>
  String(new URLSearchParams({ key, digest, identifiers }));

describe('identifier lists', () => {
  // Quirk `identifier-lists-digest`
  it('cases 98, 99 and 103: are made once of a text, and tell what is in it', async () => {
    const { post } = await openExplorer();
    const reply = await post(LISTS, form(TEXT, I1));
    expect(reply.json.data).toMatchObject({ counts: { dois: 1, altmetric_ids: 1 }, content: TEXT });
    expect((await post(LISTS, form(TEXT, I1))).json.data.id).toBe(reply.json.data.id);
    const spaced = form(TEXT.replace('\n', ' '), '37b8d4f9082f3097b2d63ca4bdc6aa971dc53592');
    expect((await post(LISTS, spaced)).status).toBe(200);
  });

  it('case 104: are signed with the secret without its hyphens', async () => {
    const { post } = await openExplorer();
    const body = form(TEXT, '520cfc7066a373c4da6a5ee94e2911849e1bdf1b', 'key-of-hyphens');
    expect((await post(LISTS, body)).status).toBe(200);
  });

  const MANY = Array.from({ length: 25_001 }, (_value, n) => String(70_000_000 + n)).join('\n');
  it.each([
    ['case 100: in the query', `${LISTS}?${form(TEXT, I1)}`, '', undefined, 'identifiers_must_be_in_body'],
    [
      'case 101: as JSON',
      LISTS,
      JSON.stringify({ key: KEY, digest: I1, identifiers: [TEXT] }),
      'application/json',
      'missing_identifiers',
    ],
    [
      'case 102: signed as a query',
      LISTS,
      form(TEXT, '6beb7fbde99955e9b77d1c38befefe93ba055aae'),
      undefined,
      'invalid_digest',
    ],
    ['case 105: too many', LISTS, form(MANY, digestOf(SECRET, MANY)), undefined, 'too_many_identifiers'],
    ['none', LISTS, form('', digestOf(SECRET, '')), undefined, 'missing_identifiers'],
  ])('%s: are refused', async (_what, path, body, type, code) => {
    const { post } = await openExplorer();
    const reply = await post(path, body, type);
    expect(reply.status).toBe(400);
    expect(reply.json.errors[0].code).toBe(code);
  });

  it.each([
    [
      'JSON, that it is no form',
      '{}',
      'application/json',
      'missing_identifiers',
      /is not a form.*urlencoded/,
    ],
    ['more than 4 MiB, how much', form('1 '.repeat(3_000_000), I1), FORM, 'too_many_identifiers', /4 MiB/],
    ['4,097 fields, how many', `${'&'.repeat(4094)}${form(TEXT, I1)}`, FORM, 'invalid_parameter', /4096/],
    ['a wrong digest, of what', form(TEXT, 'wrong'), FORM, 'invalid_digest', /^[^f]*identifiers/],
  ])('tell who sends %s', async (_what, body, type, code, detail) => {
    const { post } = await openExplorer();
    const reply = await post(LISTS, body, type);
    expect(reply.status).toBe(400);
    expect(reply.json.errors[0]).toMatchObject({ code, detail: expect.stringMatching(detail) });
  });

  it.each(['filter[a][]=1&', 'a&', '&'])(
    'refuse 4 MiB of %s at once',
    async (part) => {
      const { post } = await openExplorer();
      const reply = await post(LISTS, part.repeat(Math.floor((4 * 1024 * 1024) / part.length)));
      expect(reply.json.errors[0].code).toBe('invalid_parameter');
    },
    4000,
  );

  it('case 100: tell who may not make lists that first, also with identifiers in the query', async () => {
    const { post } = await openExplorer();
    const reply = await post(`${LISTS}?identifiers=1`, '', 'text/plain');
    expect(reply.json.errors[0].code).toBe('missing_api_key');
    const unsigned = await post(`${LISTS}?identifiers=1`, form('', 'x').replace('&identifiers=', ''));
    expect(unsigned.json.errors[0].code).toBe('invalid_digest');
  });

  it('pass over what else is in the form', async () => {
    const { post } = await openExplorer();
    const reply = await post(LISTS, `filter=1&filter[a]=2&key[]=3&${form(TEXT, I1)}`);
    expect(reply.status).toBe(200);
  });

  it('case 106: filter outputs, also in thousands', async () => {
    const { post, query } = await openExplorer();
    const all = await query('/research_outputs', 'page[size]=100&page[number]=2');
    const dois = all.json.data.flatMap(
      ({ attributes }: Reply['json']) => attributes.identifiers.dois?.[0] ?? [],
    );
    const text = [...dois, ...Array.from({ length: 10_000 }, (_value, n) => `10.1234/none.${n}`)].join('\n');
    const { id, counts } = (await post(LISTS, form(text, digestOf(SECRET, text)))).json.data;
    expect(counts.dois).toBe(dois.length + 10_000);
    const { json } = await query(
      '/research_outputs',
      `filter[identifier_list_id]=${id}&filter[scope]=all&page[size]=100`,
    );
    const found = json.data.flatMap(
      ({ attributes }: Reply['json']) => attributes.identifiers.dois?.[0] ?? [],
    );
    expect(found).toEqual(dois);
    expect((await query('/research_outputs', 'filter[identifier_list_id]=none')).json.data).toEqual([]);
  });
});
