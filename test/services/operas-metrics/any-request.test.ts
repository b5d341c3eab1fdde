import { beforeAll, describe, expect, it } from 'vitest';
import { EVENT, errorOf, type Metrics, openMetrics } from './metrics.js';

const PATHS = ['/events', '/measures', '/citations', '/publishers'];
const CORS = 'access-control-allow-origin';

let metrics: Metrics;
beforeAll(async () => {
  metrics = await openMetrics();
});

describe('any request', () => {
  // hirmeos/metrics-api: src/api.py:41-42
  it.each(['/events', '/measures'])('case 141: to %s may have a slash at the end', async (path) => {
    const [bare, slash] = [await metrics.send(path), await metrics.send(`${path}/`)];
    expect(slash.status).toBe(200);
    expect(slash.text).toBe(bare.text);
  });

  // Quirk `routing-errors-without-cors`; hirmeos/metrics-api: src/api.py:34-37
  it.each(['/', '', '/nope', '/events/x', '/events//', '/Events', '/events%00', '/measures/1', '/eventsx'])(
    'case 142: to %s is not found, without CORS',
    async (path) => {
      const reply = await metrics.send(`${path}?a=1&a=2&b=`);
      expect(errorOf(reply)).toEqual({ code: 404, message: 'Not Found.', description: '' });
      expect(reply.json.parameters).toEqual({ a: '2', b: '' });
      expect(reply.headers.get('content-type')).toBe('application/json');
      expect([CORS, 'access-control-allow-headers'].map((name) => reply.headers.get(name))).toEqual([
        null,
        null,
      ]);
    },
  );

  // hirmeos/metrics-api: src/tests/test_events.py:290-300
  it.each([
    ['PUT', '/events'],
    ['DELETE', '/events'],
    ['PATCH', '/events/'],
    ['POST', '/measures'],
    ['POST', '/citations'],
    ['DELETE', '/publishers'],
    ['PURGE', '/events'],
  ])('case 143: by %s to %s is not allowed, without CORS', async (method, path) => {
    const reply = await metrics.send(`${path}?a=1`, { method, body: 'as ü sent' });
    expect(errorOf(reply)).toEqual({ code: 405, message: 'Not Allowed.', description: '' });
    // Quirk `parameters-object-or-text`
    expect(reply.json.parameters).toBe('as ü sent');
    expect([CORS, 'allow'].map((name) => reply.headers.get(name))).toEqual([null, null]);
  });

  // Quirk `options-says-null`; hirmeos/metrics-api: src/eventsctrl.py:85-87
  it.each([...PATHS, '/events/'])('case 144: by OPTIONS to %s is answered with null', async (path) => {
    const { status, text, headers } = await metrics.send(path, { method: 'OPTIONS' });
    expect([status, text, headers.get(CORS)]).toEqual([200, 'null', '*']);
    expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
  });

  it('by POST to an unknown path is told its body', async () => {
    const reply = await metrics.send('/nope', { method: 'POST', body: '{"a": 1}' });
    expect([reply.status, reply.json.parameters]).toEqual([404, '{"a": 1}']);
  });

  it.each([
    ['/events', 200],
    ['/events?filter=work_uri:x', 404],
    ['/events?event_id=x', 500],
    ['/measures/', 200],
    ['/nope', 404],
  ])('by HEAD to %s is answered with %d, as GET is, and nothing else', async (path, status) => {
    const [head, get] = [await metrics.send(path, { method: 'HEAD' }), await metrics.send(path)];
    expect([head.status, get.status, head.text]).toEqual([status, status, '']);
    expect([...head.headers]).toEqual([...get.headers]);
  });

  it('may name things as objects do', async () => {
    const reply = await metrics.events('event_id=x&__proto__=1&constructor=2&0=3');
    expect(reply.text).toContain('"__proto__": "1"');
    expect(reply.text).toContain('"constructor": "2"');
  });

  // Quirk `two-content-types` is not played.
  it('is told of errors in the form of Python', async () => {
    expect((await metrics.events('filter=%22%F0%9F%98%80%0a')).text).toBe(
      '{"status": "error", "code": 400, "message": "Invalid filters supplied.", ' +
        `"description": "Unknown filter '\\"\\ud83d\\ude00\\n'", ` +
        '"parameters": {"filter": "\\"\\ud83d\\ude00\\n"}, "count": 0, "data": []}',
    );
  });

  it('may have a body of a few megabytes, and no more', async () => {
    const { post, events } = metrics;
    const reply = await post(' '.repeat(3_000_000));
    expect([reply.status, reply.json.parameters.length]).toEqual([500, 3_000_000]);
    const huge = await post(' '.repeat(17_000_000));
    expect([huge.status, huge.json.parameters]).toEqual([500, '']);
    expect((await events()).json.count).toBe(30);
  });

  // CPython 3.8: Modules/_json.c raises RecursionError near 1,000 levels, which is no ValueError.
  it('with a list of 300,000 levels is a failure, not one of no object', async () => {
    const depth = 300_000;
    expect((await metrics.post(`${'['.repeat(depth)}${']'.repeat(depth)}`)).status).toBe(500);
  });

  it.each([1200, 5000, 300_000])('with a body of %d levels is a failure', async (depth) => {
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const body = `{"event_uri": ${deep}, ${JSON.stringify(EVENT).slice(1)}`;
    const reply = await metrics.post(body);
    expect([reply.status, reply.json.status, reply.json.parameters]).toEqual([500, 'error', body]);
  });

  it('with a body of 900 levels, or of many brackets side by side, is read', async () => {
    const texts = [`${'['.repeat(900)}${']'.repeat(900)}`, `[${'[],'.repeat(5000)}"\\"${'['.repeat(2000)}"]`];
    const replies = await Promise.all(
      texts.map((deep) => metrics.post(`{"event_uri": ${deep}, ${JSON.stringify(EVENT).slice(1)}`)),
    );
    expect(replies.map(({ json }) => [json.status, json.data[0].work_uri])).toEqual([
      ['ok', EVENT.work_uri],
      ['ok', EVENT.work_uri],
    ]);
  });

  it.each(['https://metrics-api.operas-eu.org', 'http://127.0.0.1:4010'])(
    'finds the service at %s',
    async (origin) => {
      const response = await metrics.emulator.emulator.fetch(`${origin}/events?event_id=x`);
      expect([response.status, (await response.json()).message]).toEqual([
        500,
        'Something terrible has happened.',
      ]);
    },
  );
});
