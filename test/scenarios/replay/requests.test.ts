import { describe, expect, it } from 'vitest';
import { type Answerer, ask, openStub, replayOn } from './stub.js';

const fine: Answerer = (_got, response) => response.end('fine');

describe('a request of a story', () => {
  it('goes out letter for letter', async () => {
    const { url, got } = await openStub(fine);
    await replayOn(url, [ask('/v1/doi/10.1/a|b"[c]/../d?x=%7e&y=é')]);
    expect(got[0]?.url).toBe('/v1/doi/10.1/a|b"[c]/../d?x=%7e&y=%C3%A9');
  });

  it('gets its query encoded, behind what the path has', async () => {
    const { url, got } = await openStub(fine);
    const query = { 'filter[type][]': ['article', 'a&b'], n: 2 };
    await replayOn(url, [ask('/x?a=1', {}, { query })]);
    expect(got[0]?.url).toBe('/x?a=1&filter%5Btype%5D%5B%5D=article&filter%5Btype%5D%5B%5D=a%26b&n=2');
  });

  it('has just the headers that it names, in their order, where it leaves out the usual ones', async () => {
    const { url, got } = await openStub(fine);
    const headers = {
      Host: 'api.altmetric.com',
      'X-b': '1',
      'x-A': ['2', '3'],
      accept: null,
      'user-agent': null,
    };
    await replayOn(url, [ask('/x', {}, { headers })]);
    expect(got[0]?.rawHeaders).toEqual([
      'Host',
      'api.altmetric.com',
      'X-b',
      '1',
      'x-A',
      '2',
      'x-A',
      '3',
      'Connection',
      'keep-alive',
    ]);
  });

  it.each([
    ['JSON', { json: { n: '{{n}}', text: 'n={{n}}' } }, 'application/json', '{"n":7,"text":"n=7"}'],
    [
      'a form',
      { form: { a: 'x y', b: ['1', '{{n}}'] } },
      'application/x-www-form-urlencoded',
      'a=x+y&b=1&b=7',
    ],
    ['text', { text: 'n={{n}}' }, undefined, 'n=7'],
    ['bytes', { base64: '/wD+e3tufX0=' }, undefined, '\u00ff\u0000\u00fe{{n}}'],
  ])('has a body of %s', async (_what, body, type, sent) => {
    const { url, got } = await openStub(fine);
    await replayOn(url, [ask('/x', {}, { method: 'post', ...body })], { variables: { n: 7 } });
    const at = got[0]?.rawHeaders.indexOf('Content-Type') ?? -1;
    expect({ method: got[0]?.method, body: got[0]?.body }).toEqual({ method: 'POST', body: sent });
    expect(at < 0 ? undefined : got[0]?.rawHeaders[at + 1]).toBe(type);
  });

  it('is signed as the Explorer API asks for, by its query or its list', async () => {
    const { url, got } = await openStub(fine);
    const sign = { key: 'k', secret: '0178eec6-221448cea012e9d41a4922ba' };
    await replayOn(url, [
      ask('/q?filter%5Bscope%5D=all', {}, { query: { 'filter[q]': 'pandemic' }, sign }),
      ask('/l', {}, { method: 'POST', form: { identifiers: '' }, sign }),
    ]);
    expect(got[0]?.url).toMatch(/&filter%5Bq%5D=pandemic&key=k&digest=[0-9a-f]{40}$/);
    expect(got[1]?.body).toBe('identifiers=&key=k&digest=6beb7fbde99955e9b77d1c38befefe93ba055aae');
  });

  it('takes cookies along from one step to the next, until they are taken away', async () => {
    const { url, got } = await openStub(({ url: path }, response) => {
      response.setHeader('Date', 'Mon, 02 Mar 2026 09:00:00 GMT');
      if (path === '/in') response.setHeader('Set-Cookie', ['session=abc; Path=/; HttpOnly', 'theme=dark']);
      if (path === '/out') {
        response.setHeader('Set-Cookie', 'session=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/');
      }
      response.end();
    });
    const steps = [
      ask('/in'),
      ask('/page'),
      ask('/apart', {}, { cookies: false }),
      ask('/out'),
      ask('/page'),
    ];
    await replayOn(url, steps);
    const cookies = got.map(({ rawHeaders }) => rawHeaders[rawHeaders.indexOf('Cookie') + 1]);
    expect([cookies[1], cookies[4]]).toEqual(['session=abc; theme=dark', 'theme=dark']);
    expect(got[2]?.rawHeaders).not.toContain('Cookie');
  });

  it('goes to an address that the service gave, but to no other service', async () => {
    const { url, got } = await openStub(({ url: path }, response) => {
      response.end(
        JSON.stringify({ next: path === '/1' ? `${url}/2?page=2` : 'http://elsewhere.example/3' }),
      );
    });
    const capture = { next: '$.next' };
    const report = await replayOn(url, [
      ask('/1', { capture }),
      ask('{{next}}', { capture }),
      ask('{{next}}', { name: 'elsewhere' }),
    ]);
    expect(got.map((one) => one.url)).toEqual(['/1', '/2?page=2']);
    expect(report.steps[2]).toMatchObject({
      outcome: 'failed',
      failures: [{ what: 'request', actual: expect.stringContaining('leads away from the service') }],
    });
  });

  it('is not sent anew where it is redirected to', async () => {
    const { url, got } = await openStub((_got, response) =>
      response.writeHead(302, { Location: '/y' }).end(),
    );
    const report = await replayOn(url, [ask('/x', { expect: { status: 302, headers: { location: '/y' } } })]);
    expect([report.passed, got.length]).toEqual([1, 1]);
  });
});
