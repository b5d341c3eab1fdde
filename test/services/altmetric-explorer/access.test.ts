import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { resetCredentials } from '../../../src/world/explorer/reset-credentials.js';
import { KEY, openExplorer, SECRET, sign } from './explorer.js';

const EMPTY = '6beb7fbde99955e9b77d1c38befefe93ba055aae';
const CLIMATE = '7f71647dda81abc4f131caa26ae0947c71919947';
const OUTPUTS = '/research_outputs';

describe('who may query', () => {
  // docs/sources.md explorer 5, cases 59 to 73
  it.each([
    ['case 59: no digest', `?key=${KEY}`, 'invalid_digest'],
    [
      'case 60: the digest of another secret',
      `?key=${KEY}&digest=4b4f493acb45332879e4812a98473fc98209fee6`,
      'invalid_digest',
    ],
    ['case 61: a digest in capitals', `?key=${KEY}&digest=${EMPTY.toUpperCase()}`, 'invalid_digest'],
    [
      'case 62: the digest of no filter for one',
      `?key=${KEY}&digest=${EMPTY}&filter[q]=climate`,
      'invalid_digest',
    ],
    [
      'case 65: the order signed',
      `?key=${KEY}&digest=69f8d1c8b00e63c919c0a28ad13ef64c500a8f59&filter[q]=climate&filter[order]=score_desc`,
      'invalid_digest',
    ],
    [
      'case 67: values in another order',
      `?key=${KEY}&digest=9fe61af3372cc2902d57b803b007519a65e6fe40&filter[q]=pandemic&filter[scope]=all&filter[timeframe]=3m&filter[type][]=dataset&filter[type][]=article`,
      'invalid_digest',
    ],
    [
      'case 69: signed percent-encoded',
      `?key=${KEY}&digest=091dc644e6a8de9b92ead6d75138602b589b7970&filter[q]=M%C3%BCller%20%26%20%C5%81%C3%B3d%C5%BA%20%E6%B0%97%E5%80%99`,
      'invalid_digest',
    ],
    [
      'case 71: the secret with its hyphens',
      '?key=key-of-hyphens&digest=b235f119aefbfaa48ca28225b290d889a28dd1b2&filter[q]=climate',
      'invalid_digest',
    ],
    ['case 72: no key', `?digest=${EMPTY}`, 'missing_api_key'],
    ['case 72: an empty key', `?digest=${EMPTY}&key=`, 'missing_api_key'],
    ['case 73: an unknown key', `?digest=${EMPTY}&key=nobody`, 'invalid_api_key'],
    ['case 74: a lapsed key', `?digest=${EMPTY}&key=key-of-lapsed`, 'expired_api_key'],
    ['case 95: an unknown filter unsigned', `?key=${KEY}&digest=${EMPTY}&filter[wombat]=1`, 'invalid_digest'],
    ['broken percent-encoding', `?key=${KEY}&digest=${EMPTY}&filter[q]=%zz`, 'invalid_parameter'],
    [
      'a name for a text and a list',
      `?key=${KEY}&digest=${EMPTY}&filter[q]=a&filter[q][]=b`,
      'invalid_parameter',
    ],
  ])('%s is refused, in the form of all errors (case 76)', async (_what, query, code) => {
    const { get } = await openExplorer();
    const reply = await get(OUTPUTS + query);
    expect(reply.status).toBe(400);
    expect(reply.json).toMatchObject({
      meta: { response: { status: 'error' } },
      errors: [{ status: '400', code }],
    });
    expect(Object.keys(reply.json)).toEqual(['meta', 'errors']);
    expect(Object.keys(reply.json.errors[0])).toEqual(['status', 'code', 'title', 'detail']);
  });

  it('case 75: an organisation without access gets the documented body', async () => {
    const { get } = await openExplorer();
    const { text } = await get(`${OUTPUTS}?key=key-of-no-access&digest=${EMPTY}`);
    expect(text).toBe(
      '{"meta":{"response":{"status":"error"}},"errors":[{"status":"400","code":"no_api_access","title":"API access not allowed","detail":"Your organisation does not have API access"}]}',
    );
  });

  it.each([
    [
      'case 63: paging unsigned',
      `key=${KEY}&digest=${CLIMATE}&filter[q]=climate&page[number]=3&page[size]=100`,
    ],
    [
      'case 64: the order unsigned',
      `key=${KEY}&digest=${CLIMATE}&filter[q]=climate&filter[order]=score_desc`,
    ],
    [
      'cases 66 and 68: filters in any order',
      `filter[type][]=article&filter[type][]=dataset&digest=9fe61af3372cc2902d57b803b007519a65e6fe40&filter[timeframe]=3m&filter[q]=pandemic&filter[scope]=all&key=${KEY}`,
    ],
    [
      'case 69: UTF-8',
      `key=${KEY}&digest=d55eda0e5deefe49e9bc3730a3f245aa933fb7ee&filter[q]=M%C3%BCller%20%26%20%C5%81%C3%B3d%C5%BA%20%E6%B0%97%E5%80%99`,
    ],
    [
      'case 70: a secret with hyphens',
      `key=key-of-hyphens&digest=73a9ceac6a49191eaa7a9c96ae3673d6296e0267&filter[q]=climate`,
    ],
    [
      'case 95: an unknown filter signed',
      `key=${KEY}&digest=0826024ead2a2bfea9e1ab0a3c283fd0d5558c3e&filter[wombat]=1`,
    ],
  ])('%s is accepted', async (_what, query) => {
    const { get } = await openExplorer();
    expect((await get(`${OUTPUTS}?${query}`)).status).toBe(200);
  });

  it('case 77: a new key and secret stop the old ones at once', async () => {
    const { get, world, explorer } = await openExplorer();
    const { ids, random } = world;
    const { key, secret } = await resetCredentials({ ids, random, ...explorer }, 'whole');
    expect((await get(`${OUTPUTS}?key=${KEY}&digest=${EMPTY}`)).json.errors[0].code).toBe('invalid_api_key');
    expect((await get(`${OUTPUTS}?key=${key}&digest=${EMPTY}`)).json.errors[0].code).toBe('invalid_digest');
    expect((await get(`${OUTPUTS}?key=${key}&digest=${sign(secret, '')}`)).status).toBe(200);
    expect(secret).not.toBe(SECRET);
  });

  it('answers a bad key as the rules say', async () => {
    const { get } = await openExplorer({ keyFaultStatus: 401 });
    expect(await get(`${OUTPUTS}?key=nobody&digest=${EMPTY}`)).toMatchObject({
      status: 401,
      json: { errors: [{ status: '401' }] },
    });
  });

  it('holds to two queries a second where that is switched on', async () => {
    const { query } = await openExplorer({ throttles: true });
    const replies = [await query('/departments'), await query('/departments'), await query('/departments')];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(replies[2]?.headers.get('retry-after')).toBe('1');
  });
});

describe('the headers of a reply', () => {
  const url = `${OUTPUTS}?key=${KEY}&digest=${EMPTY}`;

  it('cases 10, 11, 41 and 110: are those recorded', async () => {
    const { get } = await openExplorer();
    const { headers, text } = await get(url);
    expect(headers.get('etag')).toBe(`W/"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('cache-control')).toBe('max-age=0, private, must-revalidate');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN, DENY');
    expect(headers.get('x-runtime')).toMatch(/^\d+\.\d{6}$/);
    expect(headers.get('vary')).toBe('Accept, Origin');
    expect([...headers.keys()].filter((name) => name.startsWith('x-tweetid'))).toEqual([]);
    expect([...headers.keys()].filter((name) => name === 'content-length')).toEqual([]);
  });

  it('case 12: are the same for the same query, but for the id of the request', async () => {
    const { get } = await openExplorer();
    const [one, other] = [await get(url), await get(url)];
    expect(one.text).toBe(other.text);
    expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
    expect(one.headers.get('x-request-id')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'));
  });

  it('case 13: say that the body is zipped to those who take it, and not how long it is', async () => {
    const { get } = await openExplorer();
    const { headers } = await get(url, { 'Accept-Encoding': 'gzip, deflate' });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('content-length')).toBeNull();
    expect((await get(url)).headers.get('content-encoding')).toBeNull();
    expect((await get(url, { 'Accept-Encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull();
  });

  it('case 107: have no body behind them for those who have it', async () => {
    const { get } = await openExplorer();
    const etag = (await get(url)).headers.get('etag') ?? '';
    const known = await get(url, { 'If-None-Match': etag });
    expect(known).toMatchObject({ status: 304, text: '' });
    expect(known.headers.get('etag')).toBe(etag);
    expect((await get(url, { 'If-None-Match': 'W/"0"' })).status).toBe(200);
  });

  it('case 109: let a page on another origin read the reply', async () => {
    const { get } = await openExplorer();
    const { headers } = await get(url, { Origin: 'https://example.org' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('vary')).toBe('Accept, Origin');
  });
});

describe('departments', () => {
  it('case 125: are signed as everything else is', async () => {
    const { get } = await openExplorer();
    expect((await get(`/departments?key=${KEY}&digest=${EMPTY}`)).status).toBe(200);
    const reply = await get(`/departments?key=${KEY}&digest=${CLIMATE}`);
    expect(reply).toMatchObject({ status: 400, json: { errors: [{ code: 'invalid_digest' }] } });
  });
});

describe('paths that the service does not have', () => {
  it('case 108: are not found', async () => {
    const { get } = await openExplorer();
    expect((await get('/nothing')).status).toBe(404);
  });
});
