import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../support/altmetrics-client.js';
import { ORIGIN, openEmulator } from '../../support/test-emulator.js';
import {
  BOOK,
  errorOf,
  FATAL,
  openTranslator,
  type TranslatorClient,
  translatorOf,
} from './translator-client.js';

let client: TranslatorClient;
beforeAll(async () => {
  client = await openTranslator();
});

describe('a body', () => {
  it.each(['', 'hello', '[]', 'null', '5', '"x"', '{"type"', '[{"type": "book"}]', 'type=book&title=x'])(
    'that is no JSON object is a failure: %j (quirk malformed-body-500)',
    async (body) => {
      for (const path of ['/works', '/titles', '/uris', '/work_relations']) {
        const reply = await client.post(path, body);
        expect(errorOf(reply)).toEqual(FATAL);
        expect(reply.json.parameters).toBe(body);
      }
    },
  );

  it('that is no text is a failure', async () => {
    const init = {
      method: 'POST',
      body: new Uint8Array([0x7b, 0xff]),
      headers: { authorization: makeToken() },
    };
    expect(errorOf(await client.send('/works', init))).toEqual(FATAL);
  });

  it('that is nested too deeply is a failure', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const body = `{"type": "book", "title": "x", "uri": {"uri": "info:doi:10.1/x", "deep": ${deep}}}`;
    expect(errorOf(await client.post('/works', body))).toEqual(FATAL);
  });

  it('of any members gets an answer that the service could give, and changes nothing if it is refused', async () => {
    const { post, everything } = await openTranslator();
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(BOOK, 'book', 'info:doi:10.1/x', [], {}),
    );
    const names = [
      'type',
      'title',
      'uri',
      'URI',
      'parent',
      'child',
      'UUID',
      'canonical',
      'parent_UUID',
      'child_UUID',
    ];
    const members = fc.record(Object.fromEntries(names.map((name) => [name, odd])), { requiredKeys: [] });
    const path = fc.constantFrom('/works', '/titles', '/uris', '/work_relations');
    await fc.assert(
      fc.asyncProperty(path, members, async (to, body) => {
        const before = await everything();
        const { status } = await post(to, body);
        expect([200, 400, 500]).toContain(status);
        expect(status === 200 || (await everything()) === before).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a query', () => {
  it('of any values gets an answer that the service could give', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('urn:isbn:1', 'canonical:x', 'title', BOOK),
    );
    const names = ['uri', 'title', 'filter', 'strict', 'uuid', 'UUID', 'sort', 'order', '__proto__'];
    const query = fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
    const path = fc.constantFrom('/translate', '/works', '/titles', '/work_types');
    await fc.assert(
      fc.asyncProperty(path, query, async (to, pairs) => {
        expect([200, 400, 404, 500]).toContain(
          (await client.get(to, { ...pairs } as Record<string, string>)).status,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('with a very long title is answered at once', async () => {
    const startedAt = performance.now();
    await client.post('/titles', { UUID: BOOK, title: 'a'.repeat(100_000) });
    expect((await client.get('/translate', { title: 'b'.repeat(5000) })).status).toBe(404);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});

describe('a work', () => {
  it('is there in one world only', async () => {
    const emulator = await openEmulator({ scenario: 'empty-world' });
    const init = { method: 'POST', body: '{"id":"other"}', headers: { 'content-type': 'application/json' } };
    await emulator.emulator.fetch(new Request(`${ORIGIN}/_emulator/worlds`, init));
    const uri = { uri: 'info:doi:10.1/x' };
    await translatorOf(emulator, '/_world/other').post('/works', { type: 'book', title: 'x', uri });
    expect((await translatorOf(emulator, '/_world/other').get('/works')).json.count).toBe(1);
    expect((await translatorOf(emulator).get('/works')).status).toBe(404);
  });
});
