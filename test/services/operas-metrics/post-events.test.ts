import { describe, expect, it } from 'vitest';
import { makeToken, tokenOf } from '../../support/altmetrics-client.js';
import { BRAZIL, EVENT, errorOf, OAPEN, openMetrics, type Reply, UPLOADER } from './metrics.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const BAD = { code: 400, message: 'Invalid parameters provided.', description: '' };
const FATAL = { code: 500, message: 'Something terrible has happened.', description: '' };

const eventOf = ({ json }: Reply) => json.data[0];

describe('POST /events', () => {
  // hirmeos/metrics_portal: "Onboarding"; hirmeos/metrics-api: src/eventsctrl.py:90-124
  it('case 150: stores an event, with the token that Altmetrics gave', async () => {
    const { post, events } = await openMetrics();
    const reply = await post(EVENT, `Bearer ${tokenOf('test.user@example.com')}`);
    expect([reply.status, reply.json.status, reply.json.code, reply.json.count]).toEqual([200, 'ok', 200, 1]);
    const event = eventOf(reply);
    expect(event).toEqual({
      ...EVENT,
      event_id: expect.stringMatching(UUID),
      event_uri: null,
      uploader_uri: 'acct:test.user@example.com',
    });
    expect(eventOf(await events(`event_id=${event.event_id}`))).toEqual(event);
    expect(Object.keys(event)).toEqual([
      'event_id',
      'work_uri',
      'measure_uri',
      'timestamp',
      'value',
      'event_uri',
      'country_uri',
      'uploader_uri',
    ]);
  });

  // hirmeos/metrics-api: src/eventsctrl.py:93
  it('case 151: puts the work into lower case', async () => {
    const { post, stored } = await openMetrics();
    const reply = await post({ ...EVENT, work_uri: 'info:doi:10.5334/BBC' });
    expect(eventOf(reply).work_uri).toBe('info:doi:10.5334/bbc');
    expect(await stored()).toBe(1);
  });

  // Quirk `duplicate-not-stored`; hirmeos/metrics_db: sql/10-schema.sql:59-68
  it('case 152: answers a repetition like a new event, and stores nothing', async () => {
    const { post, events, stored } = await openMetrics();
    const first = eventOf(await post(EVENT));
    const reply = await post({ ...EVENT, value: 99 });
    const second = eventOf(reply);
    expect([reply.status, second.value]).toEqual([200, 99]);
    expect(second.event_id).not.toBe(first.event_id);
    expect((await events(`event_id=${second.event_id}`)).status).toBe(404);
    expect(eventOf(await events(`event_id=${first.event_id}`)).value).toBe(2);
    expect(await stored()).toBe(1);
  });

  // hirmeos/metrics-api: src/tests/test_events.py:261-268
  it('case 153: refuses an empty object, and repeats it', async () => {
    const { post } = await openMetrics();
    const reply = await post('{}');
    expect(errorOf(reply)).toEqual(BAD);
    expect(reply.json.parameters).toBe('{}');
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  });

  // hirmeos/metrics-api: src/eventsctrl.py:105-113
  it.each([
    ['case 154: no work', { work_uri: undefined }],
    ['case 154: no measure', { measure_uri: undefined }],
    ['case 154: no timestamp', { timestamp: undefined }],
    ['case 154: no value', { value: undefined }],
    ['case 154: a value of 0 (quirk `value-zero-400`)', { value: 0 }],
    ['an empty work', { work_uri: '' }],
    ['a work that is no text', { work_uri: 5 }],
    ['an empty measure', { measure_uri: '' }],
    ['an empty value', { value: '' }],
    ['null for a value', { value: null }],
    ['a list of nothing for a value', { value: [] }],
    ['false for a value', { value: false }],
    ['a mistake in the value as well', { value: 'abc', timestamp: 'never' }],
    ['case 158: yesterday', { timestamp: 'yesterday' }],
    ['case 158: a number for a timestamp', { timestamp: 1546300800 }],
    ['an empty timestamp', { timestamp: '' }],
    ['a long timestamp', { timestamp: `2019-01-01${' '.repeat(100_000)}` }],
  ])('refuses an event with %s', async (_what, change) => {
    const { post, events } = await openMetrics();
    expect(errorOf(await post({ ...EVENT, ...change }))).toEqual(BAD);
    expect((await events()).json.count).toBe(30);
  });

  // Quirk `malformed-body-500`
  it.each([
    ['case 155: nothing', ''],
    ['case 155: no JSON', '{"work_uri": '],
    ['case 155: a form', 'work_uri=info%3Adoi%3A10.5334%2Fbbc&value=2'],
    ['a byte order mark', '\ufeff{}'],
    ['JSON with something behind it', '{} {}'],
  ])('case 155: fails with a body of %s', async (_what, body) => {
    const { post } = await openMetrics();
    const reply = await post(body);
    expect(errorOf(reply)).toEqual(FATAL);
    expect(reply.json.parameters).toBe(body);
  });

  it('fails with a body of invalid UTF-8', async () => {
    const { post } = await openMetrics();
    const reply = await post(new Blob([Uint8Array.of(0x7b, 0xff, 0x7d)]));
    expect(errorOf(reply)).toEqual(FATAL);
    expect(reply.json.parameters).toBe('{\ufffd}');
  });

  // hirmeos/metrics-api: src/eventsctrl.py:90-113
  it.each(['[]', 'null', '"text"', '5', 'true', JSON.stringify([EVENT])])(
    'case 156: refuses %s, which is no object',
    async (body) => {
      const { post } = await openMetrics();
      expect(errorOf(await post(body))).toEqual(BAD);
    },
  );

  // Quirk `uploader-from-token`
  it('case 160: ignores an uploader and an id in the body', async () => {
    const { post } = await openMetrics();
    const id = '00000000-0000-4000-8000-000000000000';
    const event = eventOf(await post({ ...EVENT, uploader_uri: 'acct:x@example.org', event_id: id }));
    expect(event.uploader_uri).toBe(UPLOADER);
    expect(event.event_id).not.toBe(id);
  });

  // Quirk `empty-text-is-null`
  it('case 161: takes an empty country and event_uri for none', async () => {
    const { post } = await openMetrics();
    expect(eventOf(await post({ ...EVENT, country_uri: '', event_uri: '' }))).toMatchObject({
      country_uri: null,
      event_uri: null,
    });
  });

  // hirmeos/metrics_db: sql/10-schema.sql:59-62
  it('case 162: stores two events that differ in their event_uri', async () => {
    const { post, stored } = await openMetrics();
    const { country_uri: _country, ...event } = EVENT;
    await post({ ...event, event_uri: 'https://twitter.com/i/web/status/1' });
    await post({ ...event, event_uri: 'https://twitter.com/i/web/status/2' });
    expect(await stored()).toBe(2);
  });

  it('keeps letters beyond ASCII in a success, and escapes them in an error (quirk `errors-are-ascii`)', async () => {
    const { post } = await openMetrics();
    const event = { ...EVENT, event_uri: 'https://example.org/ü\u007f' };
    expect((await post(event)).text).toContain('"event_uri": "https://example.org/ü\u007f"');
    const reply = await post({ ...event, value: 0 });
    expect(reply.text).toContain('https://example.org/\\u00fc\\u007f');
    expect(reply.text).toMatch(/^[ -~]*$/);
  });

  // Quirk `bearer-is-optional`; hirmeos/metrics-api: src/auth.py:23-25
  it('case 163: accepts a raw token', async () => {
    const { post, stored } = await openMetrics();
    expect((await post(EVENT, makeToken())).status).toBe(200);
    expect(await stored()).toBe(1);
  });

  it('takes no notice of the type of the request, a query, or a slash', async () => {
    const { send, events } = await openMetrics();
    const { status } = await send('/events/?filter=foo', {
      method: 'POST',
      body: JSON.stringify(EVENT),
      headers: { authorization: makeToken(), 'content-type': 'text/csv' },
    });
    expect(status).toBe(200);
    expect((await events(`filter=country_uri:${BRAZIL},measure_uri:${OAPEN}`)).json.count).toBe(1);
  });
});
