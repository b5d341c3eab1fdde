import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, clientOf, SECOND_USER, USER } from '../../support/altmetrics-client.js';
import { ALTMETRICS, ORIGIN, openEmulator, type TestEmulator } from '../../support/test-emulator.js';

const SITE = ORIGIN + ALTMETRICS;

let emulator: TestEmulator;
let client: ApiClient;
beforeAll(async () => {
  emulator = await openEmulator();
  client = clientOf(emulator, SECOND_USER);
  await client.register(Array.from({ length: 12 }, (_, index) => ({ doi: `10.5334/book.${index + 1}` })));
});

interface UriPage {
  readonly data: { raw: string }[];
  readonly next?: string;
}

const page = async (query: string) => (await (await client.get(`/api/uriset${query}`)).json()) as UriPage;
const dois = ({ data }: UriPage) => data.map(({ raw }) => raw);

describe('GET /api/uriset', () => {
  it('63: is an empty list for a new account', async () => {
    const fresh = clientOf(await openEmulator(), SECOND_USER);
    const response = await fresh.get('/api/uriset');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"data": []}');
  });

  it('64: shows a page and points to the next', async () => {
    const first = await page('?per_page=2');
    expect(dois(first)).toEqual(['10.5334/book.1', '10.5334/book.2']);
    expect(first.next).toBe(`${SITE}/api/uriset?per_page=2&page=2`);
  });

  it('65: counts on from the page that was asked for', async () => {
    expect((await page('?per_page=2&page=2')).next).toBe(`${SITE}/api/uriset?per_page=2&page=3`);
  });

  it('66: points nowhere from the last page', async () => {
    expect(await page('?per_page=2&page=6')).not.toHaveProperty('next');
  });

  it('67: keeps the slash and the order of the query', async () => {
    expect((await page('/?page=1&per_page=1')).next).toBe(`${SITE}/api/uriset/?page=2&per_page=1`);
  });

  it('68: keeps the rest of the query, form-encoded, each parameter once', async () => {
    const { next } = await page('?per_page=1&foo=bar&foo=baz&x=a%20b%2Fc');
    expect(next).toBe(`${SITE}/api/uriset?per_page=1&foo=bar&x=a+b%2Fc&page=2`);
  });

  it('encodes like Python where browsers do not', async () => {
    expect((await page('?per_page=1&x=~*')).next).toBe(`${SITE}/api/uriset?per_page=1&x=~%2A&page=2`);
  });

  it.each(['?page=2', '?page=0', '?page=-1', '?per_page=-1', '?page=2&per_page=0'])(
    '69: has no page %s (quirk page-past-end-404)',
    async (query) => {
      const response = await client.get(`/api/uriset${query}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html');
      expect(await response.text()).toHaveLength(232);
    },
  );

  it.each(['page=abc', 'page=1.5', 'page=', 'per_page=abc', 'per_page=9223372036854775808', 'page=1e3'])(
    '70: fails with 500 on %s (quirk invalid-value-500)',
    async (query) => {
      const response = await client.get(`/api/uriset?${query}`);
      expect(response.status).toBe(500);
      expect(await response.text()).toHaveLength(290);
    },
  );

  it.each(['page=%201%20', 'page=+1', 'per_page=1_0'])('reads %s as Python does', async (query) => {
    expect((await client.get(`/api/uriset?${query}`)).status).toBe(200);
  });

  it('71: shows nothing on pages of no length', async () => {
    expect(await (await client.get('/api/uriset?per_page=0')).text()).toBe('{"data": []}');
  });

  it('72: shows a hundred at a time unless asked otherwise', async () => {
    const many = clientOf(await openEmulator(), SECOND_USER);
    await many.register(Array.from({ length: 130 }, (_, index) => ({ doi: `10.5334/many.${index}` })));
    const first = (await (await many.get('/api/uriset')).json()) as UriPage;
    expect(first.data).toHaveLength(100);
    expect(first.next).toBe(`${SITE}/api/uriset?page=2&per_page=100`);
  });

  it('73: does not show what others have', async () => {
    expect(await clientOf(emulator, USER).dois()).toEqual(['10.5334/bay', '10.5334/bcb']);
  });

  it.each(['text/html', 'text/html,application/xhtml+xml,*/*;q=0.8'])(
    '74: answers Accept: %s with the page that has no data (quirk html-without-data)',
    async (accept) => {
      const response = await client.get('/api/uriset', { accept });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html');
      const page = await response.text();
      expect(page).toMatch(/<div class="container-fluid">\s*<\/div>/);
      expect(page).not.toContain('10.5334');
    },
  );

  it.each([
    'text/csv',
    'text/plain',
    'application/xml',
    '',
    'application/json; charset=utf-8',
    'application/json; indent=4',
  ])('75: fails with 500 on Accept: "%s" (quirk not-acceptable-500)', async (accept) => {
    const response = await client.get('/api/uriset', { accept });
    expect(response.status).toBe(500);
    expect(await response.text()).toHaveLength(290);
  });

  it.each([
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json, text/plain, */*', 'application/json'],
    ['application/json; charset=utf-8, */*', 'application/json'],
    ['text/html;q=0.9, application/json;q=0.1', 'application/json; q="0.1"'],
    ['application/json;q=0.9', 'application/json; q="0.9"'],
  ])('76: answers Accept: %s with JSON', async (accept, contentType) => {
    const response = await client.get('/api/uriset?per_page=1', { accept });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
  });

  it('leaves characters beyond ASCII as they are', async () => {
    const own = clientOf(await openEmulator(), SECOND_USER);
    await own.register([{ doi: '10.5334/büch"er' }]);
    expect(await (await own.get('/api/uriset')).text()).toBe(
      '{"data": [{"raw": "10.5334/büch\\"er", "urls": [], "last_checked": null}]}',
    );
  });

  it('shows every output once, in order, whatever the length of the pages', async () => {
    const all = await client.dois();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 15 }), async (perPage) => {
        const seen: string[] = [];
        for (let query: string | undefined = `?per_page=${perPage}`; query !== undefined; ) {
          const current: UriPage = await page(query);
          seen.push(...dois(current));
          query = current.next?.slice(`${SITE}/api/uriset`.length);
        }
        expect(seen).toEqual(all);
      }),
      { numRuns: 15 },
    );
  });
});

describe('GET /api/uriset/{doi}', () => {
  it.each(['10.5334/book.1', '10.5334/book.1/', '10.5334%2Fbook.1', '10.5334%2fbook%2E1'])(
    '77: finds the output at %s',
    async (path) => {
      const response = await client.get(`/api/uriset/${path}`);
      expect(await response.text()).toBe('{"raw": "10.5334/book.1", "urls": [], "last_checked": null}');
    },
  );

  it('78: says in JSON that it has no such output', async () => {
    const response = await client.get('/api/uriset/10.5334/nope');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"message": "No URI 10.5334/nope associated with your account."}');
  });

  it('79: does not find what only others have', async () => {
    const response = await client.get('/api/uriset/10.5334/bay');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: 'No URI 10.5334/bay associated with your account.' });
  });

  it('80: does not find another spelling', async () => {
    const response = await client.get('/api/uriset/10.5334/BOOK.1');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: 'No URI 10.5334/BOOK.1 associated with your account.' });
  });

  it('81: refuses POST', async () => {
    const response = await client.post('/api/uriset/10.5334/book.1', []);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('HEAD, OPTIONS, GET');
  });

  it.each(['//10.5334/book.1', '/10.5334/book.1//', '//'])('82: has no path /api/uriset%s', async (path) => {
    const response = await client.get(`/api/uriset${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toHaveLength(232);
  });

  it('83: tells when mentions were last looked for', async () => {
    const item = await clientOf(emulator, USER).item('10.5334/bay');
    expect(item.last_checked).toMatch(/^2021-01-08T12:00:00\.123\d{3}\+00:00$/);
    expect((await clientOf(emulator, USER).item('10.5334/bcb')).last_checked).toBe(
      '2021-01-08T12:00:00+00:00',
    );
  });

  it.each(['%FF', '%zz', '%', '..%2F..%2Fetc', '%25'])(
    'answers the nonsense path %s with the JSON 404',
    async (path) => {
      const response = await client.get(`/api/uriset/${path}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toHaveProperty('message');
    },
  );
});
