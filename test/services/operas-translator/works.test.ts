import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeToken } from '../../support/altmetrics-client.js';
import { openEmulator } from '../../support/test-emulator.js';
import {
  BOOK,
  badFilters,
  badParameters,
  CHAPTER,
  errorOf,
  FATAL,
  NO_RESULT,
  NOBODY,
  OTHER,
  openTranslator,
  type Reply,
  type TranslatorClient,
  translatorOf,
} from './translator-client.js';

let shared: TranslatorClient;
let client: TranslatorClient;
beforeAll(async () => {
  shared = await openTranslator();
});

const NEW = {
  type: 'monograph',
  title: ['A new book', 'Another title'],
  uri: [{ uri: 'info:doi:10.1000/NEW', canonical: true }, { uri: 'urn:isbn:978-3-16-148410-0' }],
};
const uuidsOf = ({ json }: Reply): string[] => json.data.map(({ UUID }: { UUID: string }) => UUID);

// hirmeos/identifier_translation_service: src/worksctrl.py:20-50
describe('GET /works', () => {
  it('lists works by UUID, without their relatives', async () => {
    const { json } = await shared.get('/works');
    expect(json.data.map(({ UUID }: { UUID: string }) => UUID)).toEqual([OTHER, BOOK, CHAPTER]);
    expect(Object.keys(json.data[0])).toEqual(['UUID', 'type', 'URI', 'title']);
  });

  it('shows identifiers in lower case, ISBNs without hyphens', async () => {
    const { text } = await shared.get('/works', { filter: 'work_type:monograph' });
    expect(text).toContain(
      '{"URI_parts": {"scheme": "urn:isbn", "value": "9781906924003"}, "canonical": true, "score": 0, "URI": "urn:isbn:9781906924003"}',
    );
    expect(text).toContain('"URI": "https://www.openbookpublishers.com/product/3"');
  });

  it('174: finds nothing in an empty store (quirk nothing-found-404)', async () => {
    const { get } = translatorOf(await openEmulator({ scenario: 'empty-world' }));
    expect(errorOf(await get('/works'))).toEqual(NO_RESULT);
    expect(errorOf(await get('/titles'))).toEqual(NO_RESULT);
  });

  it('shows of the identifiers only those that are let through', async () => {
    const { json } = await shared.get('/works', { filter: 'uri_scheme:info:doi,canonical:true' });
    expect(json.data.map(({ URI }: { URI: { URI: string }[] }) => URI.map(({ URI }) => URI))).toEqual([
      ['info:doi:10.11647/obp.0001'],
      ['info:doi:10.11647/obp.0001.01'],
    ]);
  });

  it('shows one work with its relatives', async () => {
    const book = (await shared.get('/works', { uuid: BOOK })).json.data[0];
    const chapter = (await shared.get('/works', { UUID: CHAPTER.toUpperCase() })).json.data[0];
    expect(Object.keys(book)).toEqual(['UUID', 'type', 'URI', 'title', 'child', 'parent']);
    expect([book.child, book.parent]).toEqual([[CHAPTER], []]);
    expect([chapter.child, chapter.parent]).toEqual([[], [BOOK]]);
  });

  it('looks at nothing else with a UUID (quirk uuid-wins)', async () => {
    const reply = await shared.get('/works', { uuid: OTHER, filter: 'foo', sort: 'x' });
    expect(uuidsOf(reply)).toEqual([OTHER]);
  });

  it('finds no work under a UUID that none has', async () => {
    expect(errorOf(await shared.get('/works', { uuid: NOBODY }))).toEqual(NO_RESULT);
  });

  it.each(['nope', '5', `${BOOK}0`, '\u0000'])(
    'fails with a UUID that is none: %j (quirk not-uuid-500)',
    async (uuid) => {
      const reply = await shared.get('/works', { uuid });
      expect(errorOf(reply)).toEqual(FATAL);
      expect(reply.json.parameters).toEqual({ uuid });
    },
  );

  it.each([
    [{ sort: 'title' }, [BOOK, CHAPTER, OTHER]],
    [{ sort: 'title', order: 'desc' }, [OTHER, CHAPTER, BOOK]],
    [{ order: 'x' }, [OTHER, BOOK, CHAPTER]],
  ])('sorts by first titles: %j', async (query, uuids) => {
    expect(uuidsOf(await shared.get('/works', query))).toEqual(uuids);
  });

  it.each([
    [{ sort: 'x' }, "Unknown sort 'x' 'asc'"],
    [{ sort: 'title', order: '' }, "Unknown sort 'title' ''"],
    [{ sort: 'x', filter: 'foo' }, "Unknown filter 'foo'"],
  ])('refuses %j', async (query, description) => {
    expect(errorOf(await shared.get('/works', query))).toEqual(badFilters(description));
  });
});

// hirmeos/identifier_translation_service: src/worksctrl.py:52-95
describe('POST /works', () => {
  beforeEach(async () => {
    client = await openTranslator();
  });

  it('answers with URIs as they were sent (quirk uris-echoed), and shows identifiers afterwards', async () => {
    const { status, json } = await client.post('/works', { ...NEW, child: CHAPTER });
    const { UUID, ...rest } = json.data[0];
    const [first, second] = NEW.uri;
    expect(status).toBe(200);
    expect(rest).toEqual({
      type: 'monograph',
      URI: [first, { ...second, canonical: false }],
      title: NEW.title,
      child: [CHAPTER],
    });
    const shown = (await client.get('/works', { uuid: UUID })).json.data[0];
    expect(shown.URI[0].URI).toBe('info:doi:10.1000/new');
    expect([shown.child, shown.parent]).toEqual([[CHAPTER], []]);
  });

  it('takes one title and one URI for lists of them, and what it does not know along', async () => {
    const uri = { URI: 'urn:issn:2054-2445', canonical: 'True', note: { deep: [1, null] } };
    const { json } = await client.post('/works', {
      type: 'journal',
      title: 'A journal',
      URI: uri,
      parent: [BOOK],
    });
    expect(json.data[0].title).toEqual(['A journal']);
    expect(json.data[0].URI).toEqual([{ ...uri, canonical: true }]);
    expect(json.data[0].parent).toEqual([BOOK]);
  });

  it('is looked up afterwards', async () => {
    await client.post('/works', NEW);
    const { json } = await client.get('/translate', { uri: 'URN:ISBN:9783161484100', strict: 'true' });
    expect(json.data[0].URI).toBe('info:doi:10.1000/new');
  });

  it('makes the same UUIDs of the same requests', async () => {
    const again = await openTranslator();
    const [{ UUID }] = (await client.post('/works', NEW)).json.data;
    expect((await again.post('/works', NEW)).json.data[0].UUID).toBe(UUID);
    expect((await client.post('/works', NEW)).json.data[0].UUID).not.toBe(UUID);
  });

  it('stores one canonical URI of a scheme only (quirk second-canonical-not-stored)', async () => {
    const uri = ['info:doi:10.1/a', 'info:doi:10.1/b', 'info:doi:10.1/A'].map((text) => ({
      uri: text,
      canonical: true,
    }));
    const { json } = await client.post('/works', { ...NEW, uri });
    const shown = await client.get('/works', { uuid: json.data[0].UUID });
    expect(json.data[0].URI).toHaveLength(3);
    expect(shown.json.data[0].URI.map(({ URI }: { URI: string }) => URI)).toEqual(['info:doi:10.1/a']);
  });

  it('takes empty lists, and shows a work without anything', async () => {
    const { json } = await client.post('/works', { type: 'other', title: [], uri: [] });
    const shown = await client.get('/works', { uuid: json.data[0].UUID });
    expect(shown.json.data[0]).toMatchObject({ URI: [], title: [] });
    expect((await client.get('/works', { sort: 'title' })).json.count).toBe(4);
  });

  it.each([
    ['no type', { type: undefined, title: undefined }, 'You must provide a (work) type'],
    ['an empty title', { title: '' }, 'You must provide at least one title'],
    ['an empty title among others', { title: ['x', ''] }, 'You must provide at least one title'],
    ['an empty URI', { uri: '' }, 'You must provide at least one URI'],
    ['a URI without members', { uri: [{}] }, 'You must provide at least one URI'],
    ['an unknown type', { type: 'elephant' }, "Unknown work type 'elephant'"],
    ['a type that is no text', { type: ['book'] }, "Unknown work type ''"],
    ['a URI that is none', { uri: { uri: 'nothing' } }, "Invalid URI 'nothing'"],
    ['a URI under another name', { uri: { url: 'info:doi:10.1/x' } }, "Invalid URI ''"],
    ['an unknown scheme', { uri: { uri: 'urn:foo:1' } }, "Unknown URI scheme 'urn:foo'"],
    ['an unknown parent', { parent: NOBODY }, `Unknown work '${NOBODY}'`],
    ['an unknown child', { parent: BOOK, child: [CHAPTER, NOBODY] }, `Unknown work '${NOBODY}'`],
  ])('refuses %s, and keeps nothing', async (_what, change, description) => {
    const before = await client.everything();
    expect(errorOf(await client.post('/works', { ...NEW, ...change }))).toEqual(badParameters(description));
    expect(await client.everything()).toBe(before);
  });

  it.each([
    ['no title (quirk title-missing-500)', { title: undefined }],
    ['no URI', { uri: undefined }],
    ['a title that is a number', { title: 5 }],
    ['titles that are objects', { title: [{ a: 1 }] }],
    ['URIs that are texts', { uri: ['info:doi:10.1/x'] }],
    ['a parent that is no UUID (quirk not-uuid-500)', { parent: 'nope' }],
    ['a child that comes twice', { child: [CHAPTER, CHAPTER] }],
    ['a title that no database takes', { title: 'a\u0000b' }],
    ['a URI that is too long', { uri: { uri: `info:doi:10.1/${'x'.repeat(255)}` } }],
  ])('fails with %s, and keeps nothing', async (_what, change) => {
    const before = await client.everything();
    expect(errorOf(await client.post('/works', { ...NEW, ...change }))).toEqual(FATAL);
    expect(await client.everything()).toBe(before);
  });
});

// hirmeos/identifier_translation_service: src/worksctrl.py:97-107
describe('DELETE /works', () => {
  beforeEach(async () => {
    client = await openTranslator();
  });

  it('177: says that it found nothing when it has deleted a work (quirk deleted-404)', async () => {
    expect(errorOf(await client.remove('/works', { UUID: BOOK }))).toEqual(NO_RESULT);
    expect(errorOf(await client.get('/works', { uuid: BOOK }))).toEqual(NO_RESULT);
    expect((await client.get('/works', { uuid: CHAPTER })).json.data[0].parent).toEqual([]);
    expect((await client.get('/translate', { uri: 'urn:isbn:9781906924003' })).json.count).toBe(2);
  });

  it('leaves its titles in the list (quirk titles-outlive-works)', async () => {
    await client.remove('/works', { uuid: CHAPTER });
    expect((await client.get('/titles')).json.data).toContainEqual({ title: 'The Outbreak' });
    expect(errorOf(await client.get('/translate', { title: 'The Outbreak' }))).toEqual(NO_RESULT);
  });

  it.each([
    ['nothing', {}, badParameters('You must provide a (work) UUID')],
    ['an unknown work', { UUID: NOBODY }, badParameters(`Unknown work '${NOBODY}'`)],
    ['no UUID (quirk not-uuid-500)', { UUID: 'x' }, FATAL],
  ])('refuses %s', async (_what, query, error) => {
    const before = await client.everything();
    expect(errorOf(await client.remove('/works', query))).toEqual(error);
    expect(await client.everything()).toBe(before);
  });

  it('does not look at a body', async () => {
    const init = {
      method: 'DELETE',
      body: JSON.stringify({ UUID: BOOK }),
      headers: { authorization: makeToken() },
    };
    const reply = await client.send('/works', init);
    expect(errorOf(reply)).toEqual(badParameters('You must provide a (work) UUID'));
    expect(reply.json.parameters).toBe(init.body);
  });
});
