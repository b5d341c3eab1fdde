import { beforeAll, describe, expect, it } from 'vitest';
import { errorOf, type Metrics, OBP_2, openMetrics } from './metrics.js';

let metrics: Metrics;
beforeAll(async () => {
  metrics = await openMetrics();
});

/** A sum, or a group of them, as far as tests look at it. */
interface Item {
  readonly source?: string;
  readonly country_uri?: string | null;
  readonly country_code?: string | null;
  readonly year?: string;
  readonly month?: string;
  readonly value?: number;
  readonly data?: readonly Item[];
}

async function sum(aggregation: string, more = ''): Promise<readonly Item[]> {
  const { json } = await metrics.events(`aggregation=${aggregation}&filter=${OBP_2}${more}`);
  expect(json.count).toBe(json.data.length);
  return json.data;
}

const nameOf = ({ source, country_code: code, year, month }: Item) => source ?? code ?? year ?? month ?? null;
/** Names and values, in their order. */
const pairsOf = (items: readonly Item[] = []) => items.map((item) => [nameOf(item), item.value]);
const groupsOf = (items: readonly Item[]) => items.map((item) => [nameOf(item), pairsOf(item.data)]);

const GOOGLE = 'Google Books';
const HTML = 'Open Book Publishers HTML Reader';
const WORLD = 'World Reader';

describe('GET /events with an aggregation', () => {
  // hirmeos/metrics-api: src/tests/test_events.py:98-114
  it('case 126: sums by measure', async () => {
    const data = await sum('measure_uri');
    expect(pairsOf(data)).toEqual([
      [GOOGLE, 3],
      ['OAPEN', 3],
      [HTML, 3],
      [WORLD, 6],
    ]);
    expect(Object.keys(data[0] ?? {})).toEqual([
      'measure_uri',
      'namespace',
      'source',
      'type',
      'version',
      'value',
    ]);
  });

  // hirmeos/metrics-api: src/tests/test_events.py:116-132
  it('case 127: sums by measure and country, without country last', async () => {
    const data = await sum('measure_uri,country_uri');
    expect(Object.fromEntries(groupsOf(data))).toEqual({
      [GOOGLE]: [[null, 3]],
      OAPEN: [
        ['AU', 1],
        ['NZ', 2],
      ],
      [HTML]: [
        ['CU', 1],
        ['PR', 1],
        [null, 1],
      ],
      [WORLD]: [
        ['GB', 3],
        ['US', 3],
      ],
    });
    expect(data.find(({ source }) => source === GOOGLE)?.data?.[0]).toEqual({
      country_uri: null,
      country_code: null,
      country_name: null,
      continent_code: null,
      value: 3,
    });
  });

  // hirmeos/metrics-api: src/tests/test_events.py:134-153
  it('case 128: sums by country and measure, without country last', async () => {
    const data = await sum('country_uri,measure_uri');
    expect(data.map(nameOf)).toEqual(['AU', 'CU', 'GB', 'NZ', 'PR', 'US', null]);
    expect(data.at(-1)?.data).toHaveLength(2);
  });

  // hirmeos/metrics-api: src/tests/test_events.py:155-174
  it('case 129: sums by measure and year', async () => {
    const groups = Object.fromEntries(groupsOf(await sum('measure_uri,year')));
    expect(groups[WORLD]).toEqual([
      ['2018', 2],
      ['2019', 4],
    ]);
  });

  // hirmeos/metrics-api: src/tests/test_events.py:176-203
  it('case 130: sums by year and measure', async () => {
    const data = await sum('year,measure_uri');
    expect(data.map(({ year, data: measures }) => [year, measures?.length])).toEqual([
      ['2018', 4],
      ['2019', 4],
    ]);
    expect(Object.fromEntries(pairsOf(data[1]?.data))).toEqual({
      [GOOGLE]: 2,
      OAPEN: 2,
      [HTML]: 2,
      [WORLD]: 4,
    });
  });

  // hirmeos/metrics-api: src/tests/test_events.py:205-225
  it('case 131: sums by measure and month', async () => {
    const groups = Object.fromEntries(groupsOf(await sum('measure_uri,month', '&start_date=2019-01-01')));
    expect(groups[WORLD]).toEqual([
      ['01', 2],
      ['02', 2],
    ]);
  });

  // hirmeos/metrics-api: src/tests/test_events.py:227-250
  it('case 132: sums by month and measure', async () => {
    const data = await sum('month,measure_uri', '&start_date=2018-12-01&end_date=2018-12-31');
    expect(data.map(({ month, data: measures }) => [month, measures?.length])).toEqual([['12', 4]]);
  });

  // Quirk `month-without-year`
  it('sums the same month of several years in one', async () => {
    const { post, events } = await openMetrics();
    const event = { work_uri: 'x', measure_uri: 'https://metrics.operas-eu.org/obp/downloads/v1' };
    await post({ ...event, timestamp: '2018-05-01', value: 3 });
    await post({ ...event, timestamp: '2019-05-09', value: 4 });
    const { json } = await events('filter=work_uri:x&aggregation=month,measure_uri');
    expect(json.data.map(({ month, data }: Item) => [month, pairsOf(data)])).toEqual([
      ['05', [['Open Book Publishers', 7]]],
    ]);
  });

  // Quirk `year-by-country-documented-only`; hirmeos/metrics_portal: docs/metrics-docs/metrics-api.md
  it('case 134: sums by year and country, as is documented', async () => {
    const data = await sum('year,country_uri');
    expect(data.map(nameOf)).toEqual(['2018', '2019']);
    expect(data[0]?.data?.map(nameOf)).toEqual(['AU', 'GB', 'US', null]);
  });

  it.each([
    'fake',
    'measure_uri,',
    'year',
    'MEASURE_URI',
    'constructor',
    'month,country_uri',
    '%00',
    '%20measure_uri',
  ])('case 133: refuses the aggregation %s', async (aggregation) => {
    expect(errorOf(await metrics.events(`aggregation=${aggregation}`))).toEqual({
      code: 400,
      message: 'Invalid parameters provided.',
      description:
        "Aggregation must be one of the following: '', 'measure_uri', 'measure_uri,country_uri', " +
        "'country_uri,measure_uri', 'measure_uri,year', 'year,measure_uri', 'measure_uri,month', " +
        "'month,measure_uri'.",
    });
  });
});
