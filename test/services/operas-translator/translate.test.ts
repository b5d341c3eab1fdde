import { beforeAll, describe, expect, it } from 'vitest';
import { openEmulator } from '../../support/test-emulator.js';
import {
  BOOK,
  badFilters,
  badParameters,
  CHAPTER,
  errorOf,
  NO_RESULT,
  OTHER,
  openTranslator,
  type TranslatorClient,
  translatorOf,
} from './translator-client.js';

const ISBN = 'urn:isbn:9781906924003';
const TITLE = 'That Greece Might Still Be Free';

let client: TranslatorClient;
beforeAll(async () => {
  client = await openTranslator();
});
const translate = (query: Record<string, string>) => client.get('/translate', query);
const urisOf = async (query: Record<string, string>): Promise<string[]> =>
  (await translate(query)).json.data.map(({ URI }: { URI: string }) => URI);

// hirmeos/identifier_translation_service: src/translator.py, src/models/identifier.py
describe('GET /translate by URI', () => {
  it('175: finds the DOI of an ISBN, as documented', async () => {
    const documented = translatorOf(await openEmulator());
    const query = { uri: 'urn:isbn:978-1906924003', filter: 'uri_scheme:info:doi' };
    const { status, text } = await documented.get('/translate', query);
    expect(status).toBe(200);
    expect(text).toBe(
      '{"status": "ok", "code": 200, "count": 1, "data": [{"URI_parts": {"scheme": "info:doi", "value": "10.11647/obp.0001"}, "canonical": true, "score": 0, "URI": "info:doi:10.11647/obp.0001", "work": {"UUID": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c", "type": "monograph", "URI": [], "title": ["That Greece Might Still Be Free: The Philhellenes in the War of Independence", "That Greece Might Still Be Free"]}}]}',
    );
  });

  it('answers the example of the README', async () => {
    const documented = translatorOf(await openEmulator());
    const uri = 'urn:isbn:9781906924652';
    const filter = 'work_type:monograph,work_type:book,uri_scheme:info:doi';
    const { json } = await documented.get('/translate', { uri, strict: 'true', filter });
    const without = await documented.get('/translate', {
      uri,
      strict: 'true',
      filter: 'uri_scheme:info:doi',
    });
    expect(json.data[0].URI).toBe('info:doi:10.11647/obp.0001');
    expect(without.json.message).toBe('More than one work share the lowest search score.');
  });

  it('shows all identifiers of all works that have it, canonical ones first', async () => {
    expect(await urisOf({ uri: ISBN })).toEqual([
      'info:doi:10.11647/obp.0001',
      'urn:isbn:9781906924003',
      'info:doi:10.11647/obp.0001.01',
      'https://www.openbookpublishers.com/product/3',
      'urn:isbn:9781906924003',
    ]);
  });

  it.each([
    ['hyphens', 'urn:isbn:978-1-90-6924-00-3'],
    ['another case', 'URN:ISBN:9781906924003'],
  ])('does not mind %s', async (_what, uri) => {
    expect(await urisOf({ uri })).toHaveLength(5);
  });

  it('takes URI for uri, and web addresses in any case', async () => {
    expect(await urisOf({ URI: 'HTTPS://www.OpenBookPublishers.com/Product/3' })).toHaveLength(3);
  });

  it.each([
    ['types', 'work_type:book-chapter,work_type:book', ['info:doi:10.11647/obp.0001.01', ISBN]],
    ['schemes', 'uri_scheme:https,uri_scheme:http', ['https://www.openbookpublishers.com/product/3']],
    ['both', 'work_type:monograph,uri_scheme:urn:isbn', [ISBN]],
    ['canonical ones', 'work_type:monograph,canonical:True', ['info:doi:10.11647/obp.0001', ISBN]],
    [
      'what is not (quirk canonical-anything-else)',
      'canonical:yes',
      ['https://www.openbookpublishers.com/product/3', ISBN],
    ],
    [
      'either',
      'canonical:true,canonical:false,uri_scheme:info:doi,work_type:monograph',
      ['info:doi:10.11647/obp.0001'],
    ],
  ])('filters by %s', async (_what, filter, uris) => {
    expect(await urisOf({ uri: ISBN, filter })).toEqual(uris);
  });

  it.each([
    ['an unknown identifier', { uri: 'info:doi:10.1/none' }],
    ['an unknown scheme', { uri: 'foo:bar:1' }],
    ['a filter that takes all away', { uri: ISBN, filter: 'work_type:dataset' }],
    ['a type that there is not', { uri: ISBN, filter: 'work_type:elephant' }],
    ['an unknown title', { title: 'Nothing of the kind, whatever it may be' }],
    ['strict, and nothing', { uri: 'info:doi:10.1/none', strict: 'true' }],
  ])('finds nothing for %s (quirk nothing-found-404)', async (_what, query) => {
    expect(errorOf(await translate(query))).toEqual(NO_RESULT);
  });

  it.each([
    ['178: neither URI nor title', {}],
    ['an empty URI', { uri: '' }],
    ['an empty title', { title: '' }],
    ['a URI without a scheme', { uri: '9781906924003' }],
    ['a URI without a second colon', { uri: 'urn:isbn' }],
    ['a URI that is none, and a title', { uri: 'nothing', title: TITLE }],
    ['a filter that is none besides', { filter: 'foo:bar' }],
  ])('refuses %s', async (_what, query) => {
    const reply = await translate(query);
    expect(errorOf(reply)).toEqual(badParameters('Invalid URI or title provided'));
    expect(reply.json.parameters).toEqual(query);
  });

  it.each([
    ['foo:bar', 'foo:bar'],
    ['work_type', 'work_type'],
    ['work_type:book,,canonical:true', ''],
    ['work_type:book, canonical:true', ' canonical:true'],
    ['toString:1', 'toString:1'],
  ])('refuses the filter "%s"', async (filter, part) => {
    expect(errorOf(await translate({ uri: ISBN, filter }))).toEqual(badFilters(`Unknown filter '${part}'`));
  });

  // psycopg2 refuses NUL in what it sends; what is no filter is told before. Inferred.
  it.each([
    ['work_type:\u0000', 500],
    ['\u0000:book', 400],
  ])('answers NUL in the filter %j with %d', async (filter, status) => {
    expect((await translate({ uri: ISBN, filter })).status).toBe(status);
  });

  it('does not end a filter behind .com (quirk comma-after-top-level-domain)', async () => {
    const filter = 'uri_scheme:tag:openbookpublishers.com,2009,uri_scheme:info:doi,work_type:monograph';
    expect(await urisOf({ uri: ISBN, filter })).toEqual(['info:doi:10.11647/obp.0001']);
  });
});

describe('GET /translate by title', () => {
  it.each([
    ['the same in another case', 'THAT GREECE MIGHT STILL BE FREE', 0],
    ['a beginning', 'That Greece', 1],
    ['a longer one', `${TITLE}: The Philhellenes`, 1],
    ['one with two mistakes', 'That Greese Might Still Be Fre', 2],
    ['one that is escaped twice', encodeURIComponent(TITLE), 0],
  ])('finds %s', async (_what, title, score) => {
    const { json } = await translate({ title });
    expect(json.data.map((found: { score: number }) => found.score)).toEqual([score, score, score]);
    expect(json.data[0].work.UUID).toBe(BOOK);
    expect(json.data[0].canonical).toBe(true);
  });

  it('finds what has one of several titles', async () => {
    expect(await urisOf({ title: 'ZÜRICH' })).toHaveLength(2);
    expect(await urisOf({ title: 'a second titel' })).toHaveLength(2);
  });

  it('does not find one that is too far', async () => {
    expect(errorOf(await translate({ title: 'Zuerich am See' }))).toEqual(NO_RESULT);
  });

  it('narrows a title by a URI', async () => {
    expect(await urisOf({ title: 'The Outbreak', uri: ISBN })).toHaveLength(2);
    expect(errorOf(await translate({ title: 'Zürich', uri: ISBN }))).toEqual(NO_RESULT);
  });
});

describe('GET /translate, strictly', () => {
  it('176: lists the candidates where several works are as good', async () => {
    const filter = 'uri_scheme:info:doi';
    const reply = await translate({ uri: ISBN, strict: 'true', filter });
    const message = 'More than one work share the lowest search score.';
    expect(errorOf(reply)).toEqual({ code: 404, message, description: '' });
    expect(reply.json.count).toBe(2);
    expect(reply.json.data.map(({ work }: { work: { UUID: string } }) => work.UUID)).toEqual([BOOK, CHAPTER]);
    expect(reply.json.parameters).toEqual({ uri: ISBN, strict: 'true', filter });
  });

  it('lists the candidates where none is canonical', async () => {
    const reply = await translate({ uri: 'info:doi:10.5334/bay', strict: 'True' });
    expect(reply.json.message).toBe('There is no canonical URI for the fittest candidate.');
    expect(reply.json.data.map(({ work }: { work: { UUID: string } }) => work.UUID)).toEqual([OTHER, OTHER]);
  });

  it('chooses the first of one work if it is canonical', async () => {
    expect(await urisOf({ uri: 'info:doi:10.11647/obp.0001', strict: 'true' })).toEqual([
      'info:doi:10.11647/obp.0001',
    ]);
  });

  it('takes a single one, canonical or not', async () => {
    const filter = 'uri_scheme:https';
    expect(await urisOf({ uri: ISBN, strict: 'true', filter })).toHaveLength(1);
  });

  it.each(['TRUE', '1', 'yes', ''])('is not what "%s" says', async (strict) => {
    expect(await urisOf({ uri: ISBN, strict })).toHaveLength(5);
  });
});

describe('a work of the catalogue', () => {
  it('is translated, and shown, though nobody added it', async () => {
    const scenario = {
      summary: 'One book.',
      given: {
        catalogue: {
          outputs: 0,
          pinned_works: false,
          add: [{ type: 'book' as const, title: 'A book', doi: '10.5555/Book', isbn: '9783161484100' }],
        },
      },
    };
    const { get } = translatorOf(await openEmulator({ scenario }));
    const { json } = await get('/translate', {
      uri: 'urn:isbn:978-3-16-148410-0',
      filter: 'uri_scheme:info:doi',
    });
    const [{ URI, work }] = json.data;
    expect(URI).toBe('info:doi:10.5555/book');
    expect(work).toMatchObject({ type: 'book', title: ['A book'] });
    expect((await get('/works', { uuid: work.UUID })).json.data[0]).toMatchObject({
      type: 'book',
      child: [],
    });
    expect(errorOf(await get('/works'))).toEqual(NO_RESULT);
  });
});
