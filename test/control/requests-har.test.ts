import { beforeAll, describe, expect, it } from 'vitest';
import { controlClient } from '../support/control-client.js';
import { ALTMETRICS, DETAILS, openEmulator, type TestEmulator } from '../support/test-emulator.js';

let emulator: TestEmulator;
// biome-ignore lint/suspicious/noExplicitAny: JSON of many forms.
let har: any;
beforeAll(async () => {
  emulator = await openEmulator();
  await emulator.fetch(`${DETAILS}/v1/doi/10.1038/news.2011.490?key=counts-only-key&num=1`);
  const form = { 'content-type': 'application/x-www-form-urlencoded', cookie: 'session=abcdefgh; theme=x' };
  await emulator.fetch(`${ALTMETRICS}/login`, {
    method: 'POST',
    headers: form,
    body: 'email=a%40b.c&password=hunter22',
  });
  har = (await controlClient(emulator)('GET', '/requests.har')).body;
});

describe('the HTTP archive', () => {
  it('says what it is and who made it', () => {
    expect(har.log).toMatchObject({
      version: '1.2',
      creator: { name: 'altmetrics-emulator', version: expect.any(String) },
    });
    expect(har.log.entries).toHaveLength(2);
  });

  // HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/
  it.each([
    ['an entry', (entry: object) => entry, 'startedDateTime,time,request,response,cache,timings'],
    [
      'a request',
      ({ request }: { request: object }) => request,
      'method,url,httpVersion,cookies,headers,queryString,headersSize,bodySize',
    ],
    [
      'an answer',
      ({ response }: { response: object }) => response,
      'status,statusText,httpVersion,cookies,headers,content,redirectURL,headersSize,bodySize',
    ],
    ['the content', ({ response }: { response: { content: object } }) => response.content, 'size,mimeType'],
    ['timings', ({ timings }: { timings: object }) => timings, 'send,wait,receive'],
  ])('has in %s all that the format asks for', (_what, part, fields) => {
    const missing = har.log.entries.flatMap((entry: never) =>
      fields.split(',').filter((field) => !Object.hasOwn(part(entry), field)),
    );
    expect(missing).toEqual([]);
  });

  it('has the request and the answer', () => {
    const [{ startedDateTime, request, response }] = har.log.entries;
    expect(startedDateTime).toBe('2024-03-01T00:00:00.000Z');
    expect(request).toMatchObject({
      method: 'GET',
      url: 'http://127.0.0.1:4010/altmetric/details/v1/doi/10.1038/news.2011.490?key=%3Credacted%3E&num=1',
      queryString: [
        { name: 'key', value: '<redacted>' },
        { name: 'num', value: '1' },
      ],
      bodySize: 0,
    });
    expect(response).toMatchObject({
      status: 200,
      statusText: 'OK',
      content: { mimeType: 'application/json' },
    });
    expect(JSON.parse(response.content.text)).toMatchObject({ altmetric_id: 241939 });
  });

  it('has addresses that can be parsed', () => {
    const urls = har.log.entries.map(({ request }: { request: { url: string } }) => request.url);
    expect(urls.filter((text: string) => new URL(text).href !== text)).toEqual([]);
  });

  it('has what was posted, and cookies, without secrets', () => {
    const [, { request }] = har.log.entries;
    expect(request.postData).toEqual({
      mimeType: 'application/x-www-form-urlencoded',
      params: [
        { name: 'email', value: 'a@b.c' },
        { name: 'password', value: '<redacted>' },
      ],
      text: 'email=a%40b.c&password=<redacted>',
    });
    expect(request.cookies).toEqual([
      { name: 'session', value: '<redacted>' },
      { name: 'theme', value: '<redacted>' },
    ]);
  });

  it('takes the fields of the list', async () => {
    const { body } = await controlClient(emulator)('GET', '/requests.har?service=operas-altmetrics');
    expect(body.log.entries).toHaveLength(1);
  });
});
