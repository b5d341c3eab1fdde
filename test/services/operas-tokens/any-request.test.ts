import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../support/altmetrics-client.js';
import { ORIGIN, TOKENS } from '../../support/test-emulator.js';
import { errorOf, openTokens, type TokensClient } from './tokens-client.js';

let client: TokensClient;
beforeAll(async () => {
  client = await openTokens();
});

describe('any request', () => {
  it.each(['/tokens', '/tokens/', '/accounts', '/accounts/'])(
    'of OPTIONS to %s is answered with null (quirk options-says-null)',
    async (path) => {
      const { status, text, headers } = await client.send(path, { method: 'OPTIONS' });
      expect([status, text]).toEqual([200, 'null']);
      expect(headers.get('access-control-allow-origin')).toBe('*');
    },
  );

  it.each(['/', '/token', '/tokens/1', '/tokens//', '/api/tokens'])(
    'to %s is not found, without CORS (quirk routing-errors-without-cors)',
    async (path) => {
      const reply = await client.send(path);
      expect(errorOf(reply)).toEqual({ code: 404, message: 'Not Found.', description: '' });
      expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  // Past the check against the spec, which takes these for other spellings of a path that there is.
  it.each(['//tokens', '/tokens%2F', '/tokens%2f'])('to %s is not found either', async (path) => {
    const request = new Request(`${ORIGIN}${TOKENS}${path}`);
    const response = await client.emulator.emulator.fetch(request);
    expect(await response.json()).toMatchObject({ code: 404, message: 'Not Found.' });
  });

  it.each([
    ['PUT', '/tokens'],
    ['DELETE', '/tokens'],
    ['GET', '/accounts'],
    ['PUT', '/accounts/'],
    ['DELETE', '/accounts'],
  ])('of %s to %s is refused in JSON (quirk two-kinds-of-405)', async (method, path) => {
    const reply = await client.send(path, { method });
    expect(errorOf(reply)).toEqual({ code: 405, message: 'Not Allowed.', description: '' });
    expect(reply.headers.get('allow')).toBeNull();
  });

  it.each(['/tokens', '/accounts'])('of PATCH to %s is refused by the framework', async (path) => {
    const { status, text, headers } = await client.send(path, { method: 'PATCH' });
    expect([status, text]).toEqual([405, 'method not allowed']);
    expect(headers.get('allow')).toBe('GET, POST, PUT, DELETE');
    expect(headers.get('content-type')).toBe('text/html');
  });

  it('that fails names one type (quirk two-content-types)', async () => {
    expect((await client.look('x')).headers.get('content-type')).toBe('application/json');
  });

  it('of HEAD is answered like GET', async () => {
    const { status, text } = await client.send(`/tokens?token=${makeToken()}`, { method: 'HEAD' });
    expect([status, text]).toEqual([200, '']);
  });

  it('leaves no token in the journal', async () => {
    const token = makeToken();
    await client.look(token);
    const journal = await (await client.emulator.fetch('/_emulator/requests')).text();
    expect(journal).toContain('checkToken');
    expect(journal).not.toContain(token);
  });

  it('with a body of any bytes gets an answer that the service could give', async () => {
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.json().map((text) => Buffer.from(text)),
    );
    const path = fc.constantFrom('/tokens', '/accounts', '/tokens/?a', '/nowhere');
    const type = fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
    );
    await fc.assert(
      fc.asyncProperty(path, body, type, async (to, bytes, contentType) => {
        const headers = { 'content-type': contentType, authorization: makeToken() };
        const init = { method: 'POST', body: new Uint8Array(bytes), headers };
        expect((await client.send(to, init)).status).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: 150 },
    );
  });
});
