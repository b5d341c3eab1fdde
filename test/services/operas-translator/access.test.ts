import { beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../support/altmetrics-client.js';
import { START } from '../../support/test-emulator.js';
import { errorOf, FORBIDDEN, openTranslator, type TranslatorClient } from './translator-client.js';

const NOW = Date.parse(START) / 1000;
const OPERATIONS = [
  ['GET', '/translate'],
  ['GET', '/works'],
  ['POST', '/works'],
  ['DELETE', '/works'],
  ['GET', '/titles'],
  ['POST', '/titles'],
  ['DELETE', '/titles'],
  ['POST', '/uris'],
  ['DELETE', '/uris'],
  ['GET', '/work_types'],
  ['POST', '/work_relations'],
] as const;

let client: TranslatorClient;
beforeAll(async () => {
  client = await openTranslator();
});
const withToken = (authorization: string) => client.send('/work_types', { headers: { authorization } });

// hirmeos/identifier_translation_service: src/api.py:94-108
describe('access', () => {
  it.each(OPERATIONS)('172: needs a token for %s %s', async (method, path) => {
    const reply = await client.send(path, { method, headers: {} });
    expect(errorOf(reply)).toEqual(FORBIDDEN);
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(['guest', 'user', 'admin', 'king', undefined])(
    '172: is given to an authority of %s (quirk any-authority)',
    async (authority) => {
      expect((await withToken(`Bearer ${makeToken({ authority })}`)).status).toBe(200);
    },
  );

  it('is given to whom nobody knows', async () => {
    const token = makeToken({ sub: undefined, email: 'nobody@example.org' });
    expect((await withToken(`Bearer ${token}`)).status).toBe(200);
  });

  it('is given to a raw token (quirk bearer-is-optional)', async () => {
    expect((await withToken(makeToken())).status).toBe(200);
  });

  it.each([
    ['garbage', 'garbage', 403],
    ['a small bearer', `bearer ${makeToken()}`, 403],
    ['another key', `Bearer ${makeToken({}, { key: 'another' })}`, 403],
    ['Basic credentials', 'Basic YTpi', 403],
    ['a token of HS384', makeToken({}, { header: { alg: 'HS384' }, hash: 'sha384' }), 200],
    ['a token without an algorithm', makeToken({}, { header: { alg: 'none' } }), 500],
    ['a token with a time that is no number', makeToken({ exp: [] }), 500],
  ])('with %s is %s', async (_what, authorization, status) => {
    expect((await withToken(authorization)).status).toBe(status);
  });

  it.each([
    ['expired', { exp: NOW - 1 }, 'Signature expired.'],
    ['not yet valid', { nbf: NOW + 1 }, 'Invalid token.'],
    ['for somebody', { aud: 'x' }, 'Invalid token.'],
  ])('is not given to a token that is %s', async (_what, claims, description) => {
    const message = 'Authentication is needed.';
    expect(errorOf(await withToken(makeToken(claims)))).toEqual({ code: 401, message, description });
  });
});

describe('any request', () => {
  it.each(['/works', '/titles/', '/work_types', '/work_relations'])(
    'of OPTIONS to %s is answered with null, without a token (quirk options-says-null)',
    async (path) => {
      const { status, text, headers } = await client.send(path, { method: 'OPTIONS', headers: {} });
      expect([status, text]).toEqual([200, 'null']);
      expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
    },
  );

  it.each([
    ['OPTIONS', '/translate'],
    ['OPTIONS', '/uris'],
    ['PUT', '/works'],
    ['PATCH', '/works'],
    ['GET', '/uris'],
    ['POST', '/translate'],
    ['DELETE', '/work_types'],
    ['GET', '/work_relations/'],
  ])('of %s to %s is not allowed, with or without a token (quirk options-missing)', async (method, path) => {
    const replies = [await client.send(path, { method }), await client.send(path, { method, headers: {} })];
    for (const reply of replies) {
      expect(errorOf(reply)).toEqual({ code: 405, message: 'Not Allowed.', description: '' });
      // Quirk `routing-errors-without-cors`.
      expect(reply.headers.get('access-control-allow-origin')).toBeNull();
      expect(reply.headers.get('allow')).toBeNull();
    }
  });

  it.each(['/', '/work', '/works/1', '/translations'])('to %s is not found', async (path) => {
    const reply = await client.get(path, { a: '1' });
    expect(errorOf(reply)).toEqual({ code: 404, message: 'Not Found.', description: '' });
    expect(reply.json.parameters).toEqual({ a: '1' });
  });

  it('that fails names one type (quirk two-content-types)', async () => {
    expect((await client.get('/translate')).headers.get('content-type')).toBe('application/json');
  });

  it('repeats the body as a text but for GET (quirk parameters-object-or-text)', async () => {
    expect((await client.post('/works?a=1', 'a=b&ä')).json.parameters).toBe('a=b&ä');
    expect((await client.send('/translate?a=1&a=2&b')).json.parameters).toEqual({ a: '2', b: '' });
  });

  it('escapes in errors what it writes as it is otherwise (quirk errors-are-ascii)', async () => {
    expect((await client.get('/works', { filter: 'ü:1' })).text).toContain(
      String.raw`Unknown filter '\u00fc:1'`,
    );
    expect((await client.get('/titles')).text).toContain('Zürich');
  });

  it('of HEAD is answered like GET', async () => {
    const { status, text } = await client.send('/work_types', {
      method: 'HEAD',
      headers: { authorization: makeToken() },
    });
    expect([status, text]).toEqual([200, '']);
  });
});
