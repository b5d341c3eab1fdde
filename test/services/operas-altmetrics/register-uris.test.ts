import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiClient, clientOf, SECOND_USER, USER } from '../../support/altmetrics-client.js';
import { ALTMETRICS, openEmulator, type TestEmulator } from '../../support/test-emulator.js';

const BOOK = 'https://www.ubiquitypress.com/site/books/10.5334/bay';

let emulator: TestEmulator;
let client: ApiClient;
beforeAll(async () => {
  const accounts = [USER, SECOND_USER].map((email) => ({
    email,
    password: 'unused',
    first_name: 'Test',
    last_name: 'User',
    institution: 'University of Examples',
    state: 'approved' as const,
  }));
  // The prefix 10.5334 is known, by an output that nobody here works with.
  const outputs = [{ doi: '10.5334/known', registered_by: [] }];
  emulator = await openEmulator({
    scenario: { summary: 'Two approved accounts', given: { accounts, outputs } },
  });
  client = clientOf(emulator);
});
beforeEach(() => emulator.emulator.reset());

async function expectError(body: unknown, status: number, length: number, headers = {}): Promise<string> {
  const response = await client.post('/api/uriset', body, headers);
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(text).toHaveLength(length);
  return text;
}

describe('POST /api/uriset', () => {
  it('36: answers the bare number 200 once every output is registered (quirk uriset-post-bare-number)', async () => {
    const response = await client.post('/api/uriset', [
      { doi: '10.5334/bay', url: [`${BOOK}/`, `${BOOK}/read`] },
    ]);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('200\n');
  });

  it('37: keeps the URLs without their last slashes, and has not looked for mentions yet', async () => {
    await client.register([{ doi: '10.5334/bay', url: [`${BOOK}//`, `${BOOK}/read`] }]);
    expect(await client.item('10.5334/bay')).toEqual({
      raw: '10.5334/bay',
      urls: [BOOK, `${BOOK}/read`],
      last_checked: null,
    });
  });

  it('38: adds a new URL when the output is registered again', async () => {
    await client.register([{ doi: '10.5334/bay', url: [BOOK, `${BOOK}/read`] }]);
    expect(await client.register([{ doi: '10.5334/bay', url: [BOOK, `${BOOK}/listen`] }])).toBe(200);
    expect((await client.item('10.5334/bay')).urls).toEqual([BOOK, `${BOOK}/read`, `${BOOK}/listen`]);
    expect(await client.dois()).toEqual(['10.5334/bay']);
  });

  it('39: takes an output without URLs', async () => {
    expect(await client.register([{ doi: '10.5334/bcb' }])).toBe(200);
    expect((await client.item('10.5334/bcb')).urls).toEqual([]);
  });

  it('40: skips a URL that another output has (quirk url-belongs-to-first-doi)', async () => {
    await client.register([{ doi: '10.5334/bay', url: [BOOK] }]);
    expect(await client.register([{ doi: '10.5334/bbc', url: [BOOK] }])).toBe(200);
    expect((await client.item('10.5334/bbc')).urls).toEqual([]);
  });

  it.each(['[]', '{}', 'null', '0', '""', 'false'])('41, 42: finds no list in %s', async (body) => {
    expect(await expectError(body, 400, 151)).toContain('<p>DOI list not found in request JSON.</p>');
  });

  it.each([
    ['43: an empty body', ''],
    ['44: a broken one', '{bad'],
    ['a truncated one', '[{"doi": "10.5334/bay"}'],
  ])('refuses %s as JSON', async (_what, body) => {
    await expectError(body, 400, 192);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/json', ''])(
    '45: finds no list with the content type "%s"',
    async (type) => {
      await expectError([{ doi: '10.5334/bay' }], 400, 151, { 'content-type': type });
    },
  );

  it.each(['application/json; charset=utf-8', 'application/vnd.example+json', 'APPLICATION/JSON'])(
    'reads a body with the content type "%s"',
    async (type) => {
      const response = await client.post('/api/uriset', [{ doi: '10.5334/bay' }], { 'content-type': type });
      expect(response.status).toBe(200);
    },
  );

  it('46: asks for the DOI of each entry', async () => {
    const page = await expectError([{ url: ['https://x.com'] }], 400, 170);
    expect(page).toContain('<p>Identifier &quot;doi&quot; is required for each entry.</p>');
  });

  it.each([
    ['47: an object', { doi: '10.5334/bay' }],
    ['48: a list of texts', ['10.5334/bay']],
    ['a list of lists', [['10.5334/bay']]],
    ['a list with null', [null]],
    ['a text', '"10.5334/bay"'],
    ['a number', '5'],
    ['49: no DOI', [{ doi: 'not-a-doi' }]],
    ['50: a DOI as URL', [{ doi: 'https://doi.org/10.5334/bay' }]],
    ['50: a DOI as URI', [{ doi: 'info:doi:10.5334/bay' }]],
    ['51: a DOI that is null', [{ doi: null }]],
    ['51: a DOI that is a number', [{ doi: 123 }]],
    ['51: an empty DOI', [{ doi: '' }]],
    ['a prefix that is too short', [{ doi: '10.123/x' }]],
    ['a prefix that is too long', [{ doi: '10.1234567890/x' }]],
    ['a DOI without suffix', [{ doi: '10.1234/' }]],
    ['a DOI with a space in front', [{ doi: ' 10.5334/bay' }]],
    ['a DOI with a NUL', [{ doi: '10.5334/a\u0000' }]],
    ['53: a URL that is a text', [{ doi: '10.5334/bbd', url: 'https://x.org' }]],
    ['53: a URL that is null', [{ doi: '10.5334/bbd', url: null }]],
    ['53: null among the URLs', [{ doi: '10.5334/bbd', url: [null] }]],
    ['53: an empty URL', [{ doi: '10.5334/bbd', url: [''] }]],
    ['a URL without a top-level domain', [{ doi: '10.5334/bbd', url: ['http://example'] }]],
    ['a URL without a scheme', [{ doi: '10.5334/bbd', url: ['//x.org'] }]],
    ['a URL of another scheme', [{ doi: '10.5334/bbd', url: ['mailto:a@x.org'] }]],
    ['a URL with a space', [{ doi: '10.5334/bbd', url: ['https://x.org/a b'] }]],
    ['a label that ends with a hyphen', [{ doi: '10.5334/bbd', url: ['https://sub-.example.org/'] }]],
  ])('fails with 500 on %s, and stores nothing', async (_what, body) => {
    await expectError(body, 500, 290);
    expect(await client.dois()).toEqual([]);
  });

  it('52: fails with 500 on a URL without a scheme, and does not store the DOI of a known prefix', async () => {
    await expectError([{ doi: '10.5334/bbd', url: ['www.site.com/booklink'] }], 500, 290);
    expect(await client.dois()).toEqual([]);
  });

  it('54: takes local hosts, ports and underscores, and keeps the underscores', async () => {
    const url = ['http://localhost/a', 'http://127.0.0.1:9000/a/', 'https://ex_ample.org/a_b/'];
    expect(await client.register([{ doi: '10.5334/bbe', url }])).toBe(200);
    expect((await client.item('10.5334/bbe')).urls).toEqual([
      'http://localhost/a',
      'http://127.0.0.1:9000/a',
      'https://ex_ample.org/a_b',
    ]);
  });

  it.each(['10.5334/bay xyz', '10.5334/bay?x=1', '10.11647/OBP.0020'])('takes the DOI "%s"', async (doi) => {
    expect(await client.register([{ doi }])).toBe(200);
    expect(await client.dois()).toEqual([doi]);
  });

  it('55: keeps everything up to a new prefix when a later entry fails (quirk partial-commit-on-new-prefix)', async () => {
    await expectError([{ doi: '10.5334/partA' }, { doi: '10.9999/partB' }, { doi: 'zzz' }], 500, 290);
    expect(await client.dois()).toEqual(['10.5334/partA', '10.9999/partB']);
  });

  it('keeps the DOI of a new prefix, but not its URLs, when one of these is wrong', async () => {
    const url = ['https://x.org/good', 'bad'];
    await expectError([{ doi: '10.9999/partB', url }], 500, 290);
    expect(await client.item('10.9999/partB')).toMatchObject({ urls: [] });
    await client.register([{ doi: '10.5334/other', url: ['https://x.org/good'] }]);
    expect(await client.item('10.5334/other')).toMatchObject({ urls: ['https://x.org/good'] });
  });

  it('undoes what came after the last new prefix', async () => {
    const entries = [{ doi: '10.9999/a' }, { doi: '10.9999/b' }, { doi: '10.5334/c' }, { doi: 'zzz' }];
    await expectError(entries, 500, 290);
    expect(await client.dois()).toEqual(['10.9999/a']);
  });

  it('56: undoes all when every prefix is known', async () => {
    await expectError([{ doi: '10.5334/partC' }, { nodoi: 1 }], 400, 170);
    expect(await client.dois()).toEqual([]);
  });

  it('57: takes two spellings of a DOI for two outputs', async () => {
    await client.register([{ doi: '10.5334/UPPER' }, { doi: '10.5334/upper' }]);
    expect(await client.dois()).toEqual(['10.5334/UPPER', '10.5334/upper']);
  });

  it('58: shows both accounts the URLs that either gave an output', async () => {
    const second = clientOf(emulator, SECOND_USER);
    await client.register([{ doi: '10.5334/bay', url: [BOOK] }]);
    expect(await second.register([{ doi: '10.5334/bay', url: [`${BOOK}/new`] }])).toBe(200);
    expect((await client.item('10.5334/bay')).urls).toEqual([BOOK, `${BOOK}/new`]);
    expect(await second.item('10.5334/bay')).toEqual(await client.item('10.5334/bay'));
  });

  it('59: serves the path with a slash alike', async () => {
    expect(await (await client.post('/api/uriset/', [{ doi: '10.5334/bay' }])).text()).toBe('200\n');
    expect(await client.dois()).toEqual(['10.5334/bay']);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('60: refuses %s before asking who it is', async (method) => {
    const response = await emulator.fetch(`${ALTMETRICS}/api/uriset`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, HEAD, OPTIONS, GET');
    expect(await response.text()).toHaveLength(178);
  });

  it('61: is not moved by an Accept header', async () => {
    const response = await client.post('/api/uriset', [{ doi: '10.5334/bay' }], { accept: 'text/csv' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('200\n');
  });

  it('62: stores nothing without a token', async () => {
    const init = {
      method: 'POST',
      body: '[{"doi":"10.5334/bay"}]',
      headers: { 'content-type': 'application/json' },
    };
    const response = await emulator.fetch(`${ALTMETRICS}/api/uriset`, init);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('EnvironHeaders');
    expect(await client.dois()).toEqual([]);
  });
});
