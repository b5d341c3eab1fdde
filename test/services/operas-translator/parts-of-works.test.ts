import { beforeEach, describe, expect, it } from 'vitest';
import {
  BOOK,
  badFilters,
  badParameters,
  CHAPTER,
  errorOf,
  FATAL,
  NOBODY,
  OTHER,
  openTranslator,
  type Reply,
  type TranslatorClient,
} from './translator-client.js';

let client: TranslatorClient;
beforeEach(async () => {
  client = await openTranslator();
});
const titlesOf = ({ json }: Reply): string[] => json.data[0].title;
const urisOf = ({ json }: Reply): string[] => json.data[0].URI.map(({ URI }: { URI: string }) => URI);

// hirmeos/identifier_translation_service: src/titlesctrl.py
describe('/titles', () => {
  it('lists the titles of all works, each once', async () => {
    await client.post('/titles', { UUID: CHAPTER, title: 'Zürich' });
    const titles = (await client.get('/titles')).json.data.map(({ title }: { title: string }) => title);
    expect(titles.sort()).toEqual([
      'A second title',
      'That Greece Might Still Be Free',
      'The Outbreak',
      'Zürich',
    ]);
  });

  it('adds titles, but those that are there', async () => {
    const reply = await client.post('/titles', { uuid: CHAPTER, title: ['One', 'The Outbreak', 'One'] });
    expect(titlesOf(reply)).toEqual(['The Outbreak', 'One']);
    expect(Object.keys(reply.json.data[0])).toEqual(['UUID', 'type', 'URI', 'title']);
    expect(urisOf(reply)).toHaveLength(2);
  });

  it('takes a title from a work, and from the list with the last that had it', async () => {
    const reply = await client.remove('/titles', { UUID: OTHER, title: 'Zürich' });
    expect(titlesOf(reply)).toEqual(['A second title']);
    expect((await client.get('/titles')).json.count).toBe(3);
  });

  it('does not mind a title that the work does not have', async () => {
    const before = await client.everything();
    expect((await client.remove('/titles', { UUID: OTHER, title: 'zürich' })).status).toBe(200);
    expect(await client.everything()).toBe(before);
  });

  it.each([
    ['nothing', {}, badParameters('You must provide a (work) UUID')],
    ['no title', { UUID: BOOK }, badParameters('You must provide at least a title')],
    ['no titles', { UUID: BOOK, title: [] }, badParameters('You must provide at least a title')],
    ['an unknown work', { UUID: NOBODY, title: 'x' }, badParameters(`Unknown work '${NOBODY}'`)],
    ['a UUID that is none (quirk not-uuid-500)', { UUID: 'x', title: 'x' }, FATAL],
    ['a UUID that is a number', { UUID: 5, title: 'x' }, FATAL],
    ['a title that is a number', { UUID: BOOK, title: ['x', 5] }, FATAL],
  ])('does not add for %s', async (_what, body, error) => {
    const before = await client.everything();
    expect(errorOf(await client.post('/titles', body))).toEqual(error);
    expect(await client.everything()).toBe(before);
  });

  it.each([
    ['no title', { UUID: BOOK }, badParameters('You must provide (work) UUID and title')],
    ['no work', { title: 'x' }, badParameters('You must provide (work) UUID and title')],
    ['an unknown work', { UUID: NOBODY, title: 'x' }, badParameters(`Unknown work '${NOBODY}'`)],
    ['a UUID that is none', { UUID: 'x', title: 'x' }, FATAL],
  ])('does not take away with %s', async (_what, query, error) => {
    expect(errorOf(await client.remove('/titles', query))).toEqual(error);
  });
});

// hirmeos/identifier_translation_service: src/urisctrl.py
describe('/uris', () => {
  it('adds an identifier in the form in which all are kept', async () => {
    const reply = await client.post('/uris', {
      UUID: CHAPTER,
      URI: 'URN:ISBN:978-1906924027',
      canonical: 'true',
    });
    expect(reply.json.data[0].URI.at(-1)).toEqual({
      URI_parts: { scheme: 'urn:isbn', value: '9781906924027' },
      canonical: true,
      score: 0,
      URI: 'urn:isbn:9781906924027',
    });
  });

  it.each([
    ['one that is there', { uri: 'urn:isbn:9781906924003', canonical: false }],
    [
      'another canonical one (quirk second-canonical-not-stored)',
      { uri: 'info:doi:10.1/x', canonical: true },
    ],
  ])('passes over %s', async (_what, uri) => {
    const before = await client.everything();
    expect(urisOf(await client.post('/uris', { uuid: BOOK, ...uri }))).toHaveLength(3);
    expect(await client.everything()).toBe(before);
  });

  it('takes an identifier from one work only (quirk uri-deletion-broken)', async () => {
    const reply = await client.remove('/uris', { UUID: BOOK, URI: 'urn:isbn:978-1906924003' });
    expect(urisOf(reply)).toHaveLength(2);
    expect(reply.json.data[0].type).toBe('monograph');
    expect((await client.get('/translate', { uri: 'urn:isbn:9781906924003' })).json.count).toBe(2);
  });

  it('does not mind an identifier that the work does not have', async () => {
    expect(urisOf(await client.remove('/uris', { uuid: BOOK, uri: 'foo:bar:1' }))).toHaveLength(3);
  });

  it.each([
    ['nothing', {}, badParameters('You must provide a (work) UUID and a URI')],
    ['no work', { uri: 'info:doi:10.1/x' }, badParameters('You must provide a (work) UUID and a URI')],
    ['a URI that is none', { UUID: NOBODY, uri: 'nothing' }, badParameters("Invalid URI 'nothing'")],
    ['a URI that is a number', { UUID: BOOK, uri: 5 }, badParameters("Invalid URI '5'")],
    ['an unknown scheme', { UUID: NOBODY, uri: 'foo:bar:1' }, badParameters("Unknown URI scheme 'foo:bar'")],
    ['an unknown work', { UUID: NOBODY, uri: 'info:doi:10.1/x' }, badParameters(`Unknown work '${NOBODY}'`)],
    ['a UUID that is none (quirk not-uuid-500)', { UUID: 'x', uri: 'info:doi:10.1/x' }, FATAL],
    ['what is too long', { UUID: BOOK, uri: `info:doi:10.1/${'x'.repeat(255)}` }, FATAL],
  ])('does not add for %s', async (_what, body, error) => {
    const before = await client.everything();
    expect(errorOf(await client.post('/uris', body))).toEqual(error);
    expect(await client.everything()).toBe(before);
  });

  it.each([
    ['no URI', { UUID: BOOK }, badParameters('You must provide a (work) UUID and a URI')],
    ['a URI that is none', { UUID: BOOK, uri: 'nothing' }, badParameters("Invalid URI 'nothing'")],
    ['an unknown work', { UUID: NOBODY, uri: 'info:doi:10.1/x' }, badParameters(`Unknown work '${NOBODY}'`)],
    ['a UUID that is none', { UUID: 'x', uri: 'info:doi:10.1/x' }, FATAL],
  ])('does not take away with %s', async (_what, query, error) => {
    expect(errorOf(await client.remove('/uris', query))).toEqual(error);
  });
});

// hirmeos/identifier_translation_service: src/relationsctrl.py
describe('POST /work_relations', () => {
  it('makes a work the parent of another, and shows it', async () => {
    const { json } = await client.post('/work_relations', { parent_UUID: BOOK, child_uuid: OTHER });
    expect(json.data[0]).toMatchObject({
      UUID: BOOK,
      type: 'monograph',
      child: [CHAPTER, OTHER],
      parent: [],
    });
    expect(json.data[0].URI).toHaveLength(3);
    expect((await client.get('/works', { uuid: OTHER })).json.data[0].parent).toEqual([BOOK]);
  });

  it.each([
    ['nothing', {}, badParameters('You must provide a parent and a child UUID')],
    ['no child', { parent_UUID: BOOK }, badParameters('You must provide a parent and a child UUID')],
    ['unknown works', { parent_UUID: NOBODY, child_UUID: NOBODY }, badParameters(`Unknown work '${NOBODY}'`)],
    [
      'an unknown child',
      { parent_UUID: BOOK, child_UUID: NOBODY },
      badParameters(`Unknown work '${NOBODY}'`),
    ],
    ['a UUID that is none (quirk not-uuid-500)', { parent_UUID: BOOK, child_UUID: 'x' }, FATAL],
    ['the work itself (quirk relation-repeated-500)', { parent_UUID: BOOK, child_UUID: BOOK }, FATAL],
    ['what there is already', { parent_UUID: BOOK, child_UUID: CHAPTER }, FATAL],
  ])('turns down %s, and keeps nothing', async (_what, body, error) => {
    const before = await client.everything();
    expect(errorOf(await client.post('/work_relations', body))).toEqual(error);
    expect(await client.everything()).toBe(before);
  });
});

// hirmeos/identifier_translation_service: src/typesctrl.py; hirmeos/identifiers_db: sql/20-work-types.sql
describe('GET /work_types', () => {
  const typesOf = async (query: Record<string, string> = {}): Promise<string[]> =>
    (await client.get('/work_types', query)).json.data.map((one: { work_type: string }) => one.work_type);

  it('173: lists 28 types, as they were made', async () => {
    const { json } = await client.get('/work_types');
    expect(json.count).toBe(28);
    expect(json.data.slice(0, 2)).toEqual([{ work_type: 'book-section' }, { work_type: 'monograph' }]);
  });

  it('sorts them by their first letters (quirk work-types-by-first-letter)', async () => {
    const ascending = await typesOf({ sort: 'work_type' });
    const descending = await typesOf({ sort: 'work_type', order: 'desc' });
    expect(ascending.slice(0, 3)).toEqual(['book-section', 'book-track', 'book-part']);
    expect(descending.slice(0, 2)).toEqual(['standard', 'standard-series']);
  });

  it.each([
    [{ sort: 'title' }, "Unknown sort 'title' 'asc'"],
    [{ sort: 'work_type', order: 'DESC' }, "Unknown sort 'work_type' 'DESC'"],
  ])('refuses %j', async (query, description) => {
    expect(errorOf(await client.get('/work_types', query))).toEqual(badFilters(description));
  });
});
