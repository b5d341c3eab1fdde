import { beforeAll, describe, expect, it } from 'vitest';
import { openEmulator } from '../../support/test-emulator.js';
import { EVENT, errorOf, type Metrics, metricsOf, openMetrics } from './metrics.js';

const BAY = 'info:doi:10.5334/bay';
const CITING = 'info:doi:10.1242/dev.164269';
const CORS = 'access-control-allow-origin';

interface WireEvent {
  readonly measure_uri: string;
}

let metrics: Metrics;
beforeAll(async () => {
  metrics = metricsOf(await openEmulator());
});

describe('GET /measures', () => {
  // hirmeos/metrics-api: src/measuresctrl.py:19-28
  it('case 145: lists the measures with their descriptions', async () => {
    const { send } = await openMetrics();
    const { status, json, text } = await send('/measures?limit=1');
    expect([status, json.count, json.data.length]).toEqual([200, 18, 18]);
    expect(Object.keys(json.data[0])).toEqual([
      'measure_uri',
      'namespace',
      'source',
      'type',
      'version',
      'description',
    ]);
    expect(json.data.every(({ description }: { description: unknown }) => Array.isArray(description))).toBe(
      true,
    );
    expect(text).toContain('"source": "Εθνικό Κέντρο Τεκμηρίωσης"');
  });

  // hirmeos/widget 0.3: src/widget.js:170-176
  it('case 182: has every measure that events have', async () => {
    const { json } = await metrics.send('/measures');
    const known = new Set(json.data.map(({ measure_uri }: WireEvent) => measure_uri));
    const sums = (await metrics.events('aggregation=measure_uri')).json.data;
    const events = (await metrics.events(`filter=work_uri:${BAY}`)).json.data;
    const used: string[] = [...sums, ...events].map(({ measure_uri }: WireEvent) => measure_uri);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((uri) => !known.has(uri))).toEqual([]);
  });
});

describe('GET /citations', () => {
  // hirmeos/metrics_portal: docs/metrics-docs/metrics-api.md
  it('case 164: lists what cites a work, as documented', async () => {
    const { status, json } = await metrics.send(`/citations?work_uri=${CITING}`);
    expect([status, json.count]).toEqual([200, json.data.length]);
    const [first] = json.data;
    expect(first).toMatchObject({ editors: [], year: 2018, volume: null, issue: null, page: null });
    expect(Object.keys(first)).toEqual([
      'authors',
      'editors',
      'year',
      'title',
      'source',
      'volume',
      'issue',
      'page',
      'doi',
      'type',
    ]);
    expect(Object.keys(first.authors[0])).toEqual(['last_name', 'initial']);
  });

  // ubiquitypress/operas-metrics-widget 2.0.2: load-citation-scope.ts:28-43
  it('case 180: answers the widget, which encodes works and may send several', async () => {
    const encode = (work: string) => `work_uri=${encodeURIComponent(work)}`;
    const { status, headers } = await metrics.send(
      `/citations?${encode(BAY)}&${encode(CITING.toUpperCase())}`,
      {
        headers: { origin: 'https://example.org' },
      },
    );
    expect([status, headers.get(CORS)]).toEqual([200, '*']);
    expect((await metrics.send(`/citations?${encode(BAY)}`)).status).toBe(200);
  });

  it('lists a citation that was sent to a world without usage', async () => {
    const { post, send } = metricsOf(await openEmulator({ scenario: 'sending-metrics' }));
    const measure = 'https://metrics.operas-eu.org/crossref/citations/v1';
    const doi = '10.1242/dev.164269';
    await post({ ...EVENT, work_uri: BAY, measure_uri: measure, event_uri: doi, value: 1 });
    const { status, json } = await send(`/citations?work_uri=${BAY}`);
    expect([status, json.data.map((citation: { doi: string }) => citation.doi)]).toEqual([200, [doi]]);
  });

  it.each(['', '?work_uri=', '?work_uris=x'])('refuses a query without a work: %j', async (query) => {
    expect(errorOf(await metrics.send(`/citations${query}`))).toEqual({
      code: 400,
      message: 'Invalid parameters provided.',
      description: '',
    });
  });

  it.each(['nobody', '%00', '%ff', 'info:doi:'])('finds nothing that cites the work %s', async (work) => {
    const reply = await metrics.send(`/citations?work_uri=${work}&work_uri=x`);
    expect([reply.status, reply.json.data, reply.json.parameters.work_uri]).toEqual([404, [], 'x']);
  });
});

describe('GET /publishers', () => {
  // Quirk `publishers-may-repeat`; hirmeos/metrics_portal: docs/js/publishers.js
  it('case 165: lists the names of publishers, in which clients look for repetitions', async () => {
    const { status, json } = await metrics.send('/publishers');
    expect([status, json.count]).toEqual([200, json.data.length]);
    const names = json.data.map(({ publisher_name }: { publisher_name: string }) => publisher_name);
    expect(new Set(names).size).toBeGreaterThan(1);
  });
});

describe('the widgets', () => {
  // ubiquitypress/operas-metrics-widget 2.0.2: get-nav-counts.ts:64-70
  it('case 179: get the events of a book and its chapter, from another origin', async () => {
    const { status, headers, json } = await metrics.send(`/events?filter=work_uri:${BAY},work_uri:${BAY}.a`, {
      headers: { origin: 'https://example.org' },
    });
    expect([status, headers.get(CORS), json.data.length]).toEqual([200, '*', json.count]);
    expect(Number.isNaN(new Date(json.data[0].timestamp).getTime())).toBe(false);
  });

  // hirmeos/widget 0.3: src/widget.js:24-68
  it('case 181: get measures and events, and an empty list with CORS for an unknown work', async () => {
    expect((await metrics.send('/measures')).status).toBe(200);
    expect((await metrics.events(`filter=work_uri%3A${encodeURIComponent(BAY)}`)).status).toBe(200);
    const { status, headers, json } = await metrics.events('filter=work_uri%3Ainfo%3Adoi%3A10.5555%2Fnobody');
    expect([status, headers.get(CORS), json.data]).toEqual([404, '*', []]);
  });

  // OpenBookPublishers/metrics-widget
  it.each(['measure_uri', 'country_uri,measure_uri', 'measure_uri,year'])(
    'get sums by %s',
    async (aggregation) => {
      const { status } = await metrics.events(
        `aggregation=${aggregation}&filter=work_uri:${BAY.toUpperCase()}`,
      );
      expect(status).toBe(200);
    },
  );
});

describe('worlds', () => {
  it("don't see each other's events", async () => {
    const { emulator } = metrics;
    await emulator.fetch('/_emulator/worlds', {
      method: 'POST',
      body: '{"id": "other"}',
      headers: { 'content-type': 'application/json' },
    });
    const [here, there] = [metrics, metricsOf(emulator, '/_world/other')];
    const event = { ...EVENT, work_uri: 'info:doi:10.5555/of-one-world' };
    const query = `filter=work_uri:${event.work_uri}`;
    const { event_id: id } = (await there.post(event)).json.data[0];
    expect((await there.events(query)).json.count).toBe(1);
    expect((await here.events(query)).status).toBe(404);
    expect((await here.events(`event_id=${id}`)).status).toBe(404);
  });
});
