import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_EVENT_ID } from '../../world/metrics/fixture-f-m.js';
import { errorOf, type Metrics, OAPEN, OBP_1, OBP_2, openMetrics } from './metrics.js';

let metrics: Metrics;
beforeAll(async () => {
  metrics = await openMetrics();
});

const NOTHING = { code: 404, message: 'No records have matched your search criteria.', description: '' };

describe('GET /events', () => {
  // hirmeos/metrics-api: src/tests/test_events.py:19-25
  it('case 112: lists all events, with CORS headers', async () => {
    const { status, headers, json } = await metrics.events();
    expect([status, json.status, json.code, json.count, json.data.length]).toEqual([200, 'ok', 200, 30, 30]);
    expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-headers')).toBe(
      'Authorization, x-test-header, Origin, X-Requested-With, Content-Type, Accept',
    );
    const times = json.data.map(({ timestamp }: { timestamp: string }) => timestamp);
    expect(times).toEqual([...times].sort());
  });

  // hirmeos/metrics-api: src/tests/test_events.py:27-40
  it('case 113: finds an event by its id, in the form of Python', async () => {
    const { text } = await metrics.events(`event_id=${FIRST_EVENT_ID}`);
    expect(text).toBe(
      '{"status": "ok", "code": 200, "count": 1, "data": [{' +
        '"event_id": "6b77d272-6a9b-418e-970f-e261855b3fce", "work_uri": "info:doi:10.11647/obp.0001", ' +
        '"measure_uri": "https://metrics.operas-eu.org/world-reader/users/v1", ' +
        '"timestamp": "2018-12-01T00:00:00+0000", "value": 1, "event_uri": null, ' +
        '"country_uri": "urn:iso:std:3166:-2:ES", "uploader_uri": "acct:javi@openbookpublishers.com"}]}',
    );
  });

  // hirmeos/metrics-api: src/eventsctrl.py:30-38
  it('case 114: answers an unknown id with 404', async () => {
    const reply = await metrics.events('event_id=00000000-0000-4000-8000-000000000000');
    expect(reply.status).toBe(404);
    expect(errorOf(reply)).toEqual(NOTHING);
    expect(reply.json.parameters).toEqual({ event_id: '00000000-0000-4000-8000-000000000000' });
  });

  // Quirk `event-id-not-uuid-500`
  it('case 115: fails with an id that is no UUID', async () => {
    const reply = await metrics.events('event_id=nope');
    expect(reply.status).toBe(500);
    expect(errorOf(reply)).toEqual({
      code: 500,
      message: 'Something terrible has happened.',
      description: '',
    });
  });

  // PostgreSQL reads a UUID in several forms.
  it.each([
    FIRST_EVENT_ID.toUpperCase(),
    FIRST_EVENT_ID.replaceAll('-', ''),
    `%7B${FIRST_EVENT_ID}%7D`,
    '6b77-d272-6a9b-418e-970f-e261-855b-3fce',
  ])('finds an event by its id as %s', async (id) => {
    expect((await metrics.events(`event_id=${id}`)).json.data[0].event_id).toBe(FIRST_EVENT_ID);
  });

  // Quirk `event-id-wins`
  it('looks at nothing else than an id', async () => {
    const query = `event_id=${FIRST_EVENT_ID}&filter=foo:bar&start_date=x&aggregation=fake`;
    expect((await metrics.events(query)).json.count).toBe(1);
  });

  it.each([
    ['case 116: of a work', `filter=${OBP_1}`, 15],
    ['case 117: of a work, percent-encoded', 'filter=work_uri%3Ainfo%3Adoi%3A10.11647%2Fobp.0001', 15],
    ['case 118: of a work in capitals', 'filter=work_uri:INFO:DOI:10.11647/OBP.0001', 15],
    ['case 120: of a work and a measure', `filter=${OBP_1},measure_uri:${OAPEN}`, 3],
    ['case 121: of either of two works', `filter=${OBP_1},${OBP_2}`, 30],
    ['case 124: of an empty filter', 'filter=', 30],
    ['of a country', 'filter=country_uri:urn:iso:std:3166:-2:CU', 1],
    [
      'of either of two countries',
      'filter=country_uri:urn:iso:std:3166:-2:CU,country_uri:urn:iso:std:3166:-2:PR',
      2,
    ],
    ['of an uploader', 'filter=uploader_uri:acct:javi@openbookpublishers.com', 30],
    ['of an empty id', 'event_id=', 30],
    ['case 135: from a day on', `filter=${OBP_2}&start_date=2019-01-01`, 10],
    ['case 135: between days', `filter=${OBP_2}&start_date=2019-01-01&end_date=2019-01-30`, 5],
    ['from a day without zeros', `filter=${OBP_2}&start_date=2019-1-1`, 10],
    // Quirk `end-date-needs-start-date`
    ['case 136: until a day, which alone is ignored', `filter=${OBP_2}&end_date=2018-12-31`, 15],
    ['until what is no day, which alone is ignored', `filter=${OBP_2}&end_date=never`, 15],
    ['with empty dates', 'start_date=&end_date=', 30],
    // Quirk `end-date-at-midnight`
    ['case 139: of one day, at midnight', 'start_date=2018-12-01&end_date=2018-12-01', 10],
    // Quirk `paging-ignored`
    ['case 140: with a limit, which is ignored', 'limit=1&offset=2&page=1', 30],
    ['with the last of two filters', `filter=foo:bar&filter=${OBP_1}`, 15],
  ])('lists events %s', async (_what, query, count) => {
    const { status, json } = await metrics.events(query);
    expect([status, json.count, json.data.length]).toEqual([200, count, count]);
  });

  it.each([
    ['case 119: an unknown work', 'filter=work_uri:info:doi:10.11647/obp.FAKE'],
    [
      'case 138: a start after the end (quirk `dates-in-wrong-order-404`)',
      'start_date=2019-02-01&end_date=2019-01-01',
    ],
    [
      'case 125: a tag URI, which is one value (quirk `comma-after-top-level-domain`)',
      'filter=work_uri:tag:openbookpublishers.com,2009',
    ],
    [
      'a work that swallows the next filter (quirk `comma-after-top-level-domain`)',
      `filter=work_uri:info:doi:10.5334/x.abc,${OBP_1}`,
    ],
    ['a measure in capitals', `filter=measure_uri:${OAPEN.toUpperCase()}`],
    ['an empty work', 'filter=work_uri:'],
    ['two fields that no event has together', `filter=${OBP_1},country_uri:urn:iso:std:3166:-2:CU`],
    ['sums of nothing', 'filter=work_uri:nobody&aggregation=measure_uri'],
  ])('finds nothing of %s (quirk `nothing-found-404`)', async (_what, query) => {
    const reply = await metrics.events(query);
    expect(reply.status).toBe(404);
    expect(errorOf(reply)).toEqual(NOTHING);
    expect(reply.json.data).toEqual([]);
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    expect(reply.headers.get('content-type')).toBe('application/json');
  });

  // psycopg2 refuses NUL in what it sends; the other checks come first. Inferred.
  it.each([
    ['filter=work_uri:%00', 500],
    ['filter=work_uri:%00&aggregation=measure_uri', 500],
    ['filter=work_uri:%00&aggregation=nope', 400],
    ['filter=%00:x', 400],
  ])('answers NUL in %s with %d', async (query, status) => {
    expect((await metrics.events(query)).status).toBe(status);
  });

  it.each([
    ['case 122: foo:bar', 'filter=foo:bar', 'foo:bar'],
    ['case 123: no colon', 'filter=work_uri', 'work_uri'],
    ['case 123: an empty part', 'filter=work_uri:a,,', ''],
    ['a leading space', `filter=${OBP_1},%20measure_uri:x`, ' measure_uri:x'],
    ['a name of every object', 'filter=constructor:x', 'constructor:x'],
    ['a filter before bad dates and aggregation', 'filter=foo:bar&start_date=x&aggregation=fake', 'foo:bar'],
    ['a part of invalid UTF-8', 'filter=%ff', '\ufffd'],
  ])('refuses a filter with %s', async (_what, query, part) => {
    const reply = await metrics.events(query);
    const description = `Unknown filter '${part}'`;
    expect(errorOf(reply)).toEqual({ code: 400, message: 'Invalid filters supplied.', description });
  });

  it.each([
    'start_date=2019-13-01',
    'start_date=01/01/2019',
    'start_date=2019-02-29',
    'start_date=0000-01-01',
    'start_date=2019-01-01&end_date=2019-01-32',
    'start_date=2019-01-01T00:00:00',
    'start_date=2019-01-01%00',
    'start_date=%D9%A2019-01-01',
    'start_date=x&aggregation=fake',
  ])('case 137: refuses the dates %s, before it looks at the aggregation', async (query) => {
    expect(errorOf(await metrics.events(query))).toEqual({
      code: 400,
      message: 'Invalid parameters provided.',
      description: 'start_date and end_date must be in YYYY-MM-DD format',
    });
  });

  it('leaves out the events of today', async () => {
    const { post, events } = await openMetrics();
    const event = { work_uri: 'x', measure_uri: OAPEN, value: 1 };
    await post({ ...event, timestamp: '2024-03-01T00:00:00Z' });
    await post({ ...event, timestamp: '2024-03-01T00:00:01Z' });
    expect((await events('filter=work_uri:x&start_date=2024-01-01')).json.count).toBe(1);
    expect((await events('filter=work_uri:x')).json.count).toBe(2);
  });

  it('ignores an Authorization header that is not valid', async () => {
    const { status } = await metrics.send('/events', { headers: { authorization: 'Bearer x' } });
    expect(status).toBe(200);
  });

  it('takes a filter of 100,000 characters', async () => {
    const works = Array.from({ length: 3000 }, (_, index) => `work_uri:info:doi:10.5334/${index + 1e9}`);
    const query = `filter=${works.join(',')},${OBP_1}`;
    expect(query.length).toBeGreaterThan(100_000);
    expect((await metrics.events(query)).json.count).toBe(15);
    expect((await metrics.events(`filter=${','.repeat(100_000)}`)).status).toBe(400);
  });
});
