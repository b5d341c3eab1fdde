import type { components } from '../../../generated/operas-metrics.js';
import { METRIC_COUNTRIES } from '../../../world/metrics/countries.js';
import type { EventSum, SumPart } from '../../../world/metrics/event-sum.js';
import type { Measure } from '../../../world/metrics/measure.js';
import type { Aggregation } from '../parse-query.js';
import { toMeasureHead } from './measure.js';

type Schemas = components['schemas'];
type MeasureHead = Omit<Schemas['MeasureValue'], 'value'>;
type CountryHead = Omit<Schemas['CountryValue'], 'value'>;
type ContinentCode = CountryHead['continent_code'];

/** What is asked for where events are summed up. */
export type Summing = Exclude<Aggregation, ''>;

/** An element of `data` where events are summed up. */
export type WireSum =
  | Schemas['MeasureValue']
  | Schemas['MeasureByCountry']
  | Schemas['CountryByMeasure']
  | Schemas['MeasureByYear']
  | Schemas['YearByMeasure']
  | Schemas['MeasureByMonth']
  | Schemas['MonthByMeasure']
  | Schemas['YearByCountry'];

/** What sums are told by, the first first. Quirk `month-without-year`: a month is its number, whatever the year. */
export const PARTS_OF: Readonly<Record<Summing, readonly SumPart[]>> = {
  measure_uri: ['measure'],
  'measure_uri,country_uri': ['measure', 'country'],
  'country_uri,measure_uri': ['country', 'measure'],
  'measure_uri,year': ['measure', 'year'],
  'year,measure_uri': ['year', 'measure'],
  'measure_uri,month': ['measure', 'month'],
  'month,measure_uri': ['month', 'measure'],
  'year,country_uri': ['year', 'country'],
};

/**
 * Shows sums, those of one measure, country, year or month together.
 *
 * @param sums  by the parts of the aggregation, and in the order of these
 * @source hirmeos/metrics-api: src/models/aggregation.py:7-46; `year,country_uri` is documented only
 */
export function toWireSums(
  aggregation: Summing,
  sums: readonly EventSum[],
  measures: readonly Measure[],
): readonly WireSum[] {
  const measure = measureKind(measures);
  switch (aggregation) {
    case 'measure_uri':
      return sums.map((sum) => ({ ...measure.headOf(sum), value: sum.value }));
    case 'measure_uri,country_uri':
      return nest(sums, measure, COUNTRY);
    case 'country_uri,measure_uri':
      return nest(sums, COUNTRY, measure);
    case 'measure_uri,year':
      return nest(sums, measure, YEAR);
    case 'year,measure_uri':
      return nest(sums, YEAR, measure);
    case 'measure_uri,month':
      return nest(sums, measure, MONTH);
    case 'month,measure_uri':
      return nest(sums, MONTH, measure);
    case 'year,country_uri':
      return nest(sums, YEAR, COUNTRY);
  }
}

/** A kind of thing that sums are told by. */
interface Kind<Head> {
  readonly keyOf: (sum: EventSum) => string | undefined;
  readonly headOf: (sum: EventSum) => Head;
}

const YEAR: Kind<{ year: string }> = {
  keyOf: ({ year }) => year,
  headOf: ({ year = '' }) => ({ year }),
};
const MONTH: Kind<{ month: string }> = {
  keyOf: ({ month }) => month,
  headOf: ({ month = '' }) => ({ month }),
};

const NO_COUNTRY: CountryHead = {
  country_uri: null,
  country_code: null,
  country_name: null,
  continent_code: null,
};
const COUNTRY_HEADS: ReadonlyMap<string, CountryHead> = new Map(
  METRIC_COUNTRIES.map(({ uri, code, name, continentCode }) => [
    uri,
    {
      country_uri: uri,
      country_code: code,
      country_name: name,
      continent_code: toContinentCode(continentCode),
    },
  ]),
);
const COUNTRY: Kind<CountryHead> = {
  keyOf: ({ countryUri }) => countryUri,
  headOf: ({ countryUri = '' }) => COUNTRY_HEADS.get(countryUri) ?? NO_COUNTRY,
};

function toContinentCode(code: string): ContinentCode {
  const codes = ['AF', 'AN', 'AS', 'EU', 'NA', 'OC', 'SA'] as const;
  return codes.find((known) => known === code) ?? null;
}

function measureKind(measures: readonly Measure[]): Kind<MeasureHead> {
  const heads = new Map(measures.map((measure) => [measure.uri, toMeasureHead(measure)]));
  return {
    keyOf: ({ measureUri }) => measureUri,
    headOf: ({ measureUri = '' }) => {
      const head = heads.get(measureUri);
      if (head === undefined)
        throw new Error(`There are events of a measure that the world doesn't have: ${measureUri}`);
      return head;
    },
  };
}

function nest<Outer, Inner>(
  sums: readonly EventSum[],
  outer: Kind<Outer>,
  inner: Kind<Inner>,
): (Outer & { data: (Inner & { value: number })[] })[] {
  const groups: (Outer & { data: (Inner & { value: number })[] })[] = [];
  let key: string | undefined;
  for (const sum of sums) {
    const data = groups.at(-1)?.data;
    const item = { ...inner.headOf(sum), value: sum.value };
    if (data !== undefined && outer.keyOf(sum) === key) data.push(item);
    else groups.push({ ...outer.headOf(sum), data: [item] });
    key = outer.keyOf(sum);
  }
  return groups;
}
