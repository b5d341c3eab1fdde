import { describe, expect, it } from 'vitest';
import { EVENT, errorOf, openMetrics, type Reply } from './metrics.js';

const FATAL = { code: 500, message: 'Something terrible has happened.', description: '' };

const eventOf = ({ json }: Reply) => json.data[0];
const { value: _value, ...WITHOUT_VALUE } = EVENT;

describe('what POST /events makes of values', () => {
  // Quirk `value-coerced`; hirmeos/metrics-api: src/models/event.py:11
  it.each([
    ['7', 7],
    [2.7, 2],
    [-3, -3],
    [true, 1],
    [' +1_000 ', 1000],
    ['-0', 0],
    [0.5, 0],
    [2147483647, 2147483647],
  ])('case 157: takes the value %j for %d', async (value, stored) => {
    const { post, events } = await openMetrics();
    const { event_id: id } = eventOf(await post({ ...EVENT, value }));
    expect(eventOf(await events(`event_id=${id}`)).value).toBe(stored);
  });

  it.each([
    '"abc"',
    '"2.7"',
    '"0x1f"',
    '[1]',
    '{"a": 1}',
    'NaN',
    'Infinity',
    '1e999',
    `"${'9'.repeat(5000)}"`,
  ])('case 157: fails with the value %s', async (value) => {
    const { post, events } = await openMetrics();
    const body = `${JSON.stringify(WITHOUT_VALUE).slice(0, -1)}, "value": ${value}}`;
    expect(errorOf(await post(body))).toEqual(FATAL);
    expect((await events()).json.count).toBe(30);
  });

  // Quirk `timestamp-echoed-as-sent`; hirmeos/metrics-api: src/models/event.py:10
  it.each([
    ['2019-01-01T01:00:00', '2019-01-01T01:00:00', '2019-01-01T01:00:00+0000'],
    ['2019-01-01T01:00:00+02:00', '2019-01-01T01:00:00+0200', '2018-12-31T23:00:00+0000'],
    ['2019-01-01T01:00:00Z', '2019-01-01T01:00:00+0000', '2019-01-01T01:00:00+0000'],
    ['2019-01-01T01:00:00.999-0330', '2019-01-01T01:00:00-0330', '2019-01-01T04:30:00+0000'],
  ])('case 158: echoes the timestamp %s as %s', async (timestamp, echo, stored) => {
    const { post, events } = await openMetrics();
    const event = eventOf(await post({ ...EVENT, timestamp }));
    expect(event.timestamp).toBe(echo);
    expect(eventOf(await events(`event_id=${event.event_id}`)).timestamp).toBe(stored);
  });

  // Quirk `phantom-success`; hirmeos/metrics-api: src/models/queries.py:130-138
  it.each([
    ['an unknown measure', { measure_uri: 'https://metrics.operas-eu.org//up-logs/downloads/v1' }],
    ['an unknown country', { country_uri: 'urn:iso:std:3166:-2:XX' }],
    ['a measure that is no text', { measure_uri: [{ a: 1.5, b: null }] }],
    ['a country that is no text', { country_uri: { ü: true } }],
    ['an event_uri that is no text', { event_uri: 5 }],
    ['a value beyond 32 bits', { value: 2147483648 }],
    ['an instant after the year 9999', { timestamp: '9999-12-31T23:59:59-0100' }],
  ])('case 159: says that an event with %s is stored, with status 500', async (_what, change) => {
    const { post, events } = await openMetrics();
    const reply = await post({ ...EVENT, ...change });
    expect([reply.status, reply.json.status, reply.json.code]).toEqual([500, 'ok', 200]);
    expect(eventOf(reply)).toMatchObject({ ...EVENT, ...change });
    expect((await events(`event_id=${eventOf(reply).event_id}`)).status).toBe(404);
    expect((await events()).json.count).toBe(30);
  });

  it('case 159: tells all digits of a value beyond 32 bits', async () => {
    const { post } = await openMetrics();
    expect((await post({ ...EVENT, value: '-123456789012345678901234567890' })).text).toContain(
      '"value": -123456789012345678901234567890, "event_uri": null',
    );
  });

  it('tells only the digits that JavaScript keeps of a number beyond 64 bits', async () => {
    const { post } = await openMetrics();
    const body = `${JSON.stringify(WITHOUT_VALUE).slice(0, -1)}, "value": 12345678901234567890123}`;
    const { status, text } = await post(body);
    expect([status, /"value": (\d+)/.exec(text)?.[1]]).toEqual([500, '12345678901234567741440']);
  });

  it.each(['work_uri', 'event_uri'])('does not store NUL in %s', async (name) => {
    const { post, events } = await openMetrics();
    expect((await post({ ...EVENT, [name]: 'a\u0000b' })).status).toBe(500);
    expect((await events()).json.count).toBe(30);
  });
});
