import type { CountryByMeasure, MeasureByYear } from './metrics-api.js';

/** What was counted of one type, whoever counted it. */
export interface TypeFigure {
  readonly type: string;
  readonly total: number;
  /** The largest first. */
  readonly sources: readonly SourceFigure[];
  /** By year, `2019`. */
  readonly byYear: ReadonlyMap<string, number>;
}

export interface SourceFigure {
  readonly name: string;
  readonly measureUri: string;
  readonly total: number;
}

/** What was counted in one country, or, without a code, where nobody knows. */
export interface CountryFigure {
  readonly code: string | undefined;
  readonly name: string;
  readonly byType: ReadonlyMap<string, number>;
}

/** The figures of each type, the largest first. */
export function toTypeFigures(measures: readonly MeasureByYear[]): readonly TypeFigure[] {
  const types = [...new Set(measures.map(({ type }) => type))];
  return types
    .map((type) =>
      toTypeFigure(
        type,
        measures.filter((measure) => measure.type === type),
      ),
    )
    .sort((one, other) => other.total - one.total);
}

function toTypeFigure(type: string, measures: readonly MeasureByYear[]): TypeFigure {
  const byYear = new Map<string, number>();
  for (const { year, value } of measures.flatMap(({ data }) => data)) add(byYear, year, value);
  const sources = measures
    .map(({ source, measure_uri, data }) => ({
      name: source,
      measureUri: measure_uri,
      total: sum(data.map(({ value }) => value)),
    }))
    .sort((one, other) => other.total - one.total);
  return { type, total: sum(byYear.values()), sources, byYear };
}

/** All years from the first to the last that anything was counted in, those without anything too. */
export function yearsOf(types: readonly TypeFigure[]): readonly string[] {
  const years = types.flatMap(({ byYear }) => [...byYear.keys()].map(Number)).sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const count = years.length === 0 ? 0 : (years.at(-1) ?? first) - first + 1;
  return Array.from({ length: count }, (_, place) => String(first + place));
}

/** The figures of each country. */
export function toCountryFigures(countries: readonly CountryByMeasure[]): readonly CountryFigure[] {
  return countries.map(({ country_code, country_name, data }) => {
    const byType = new Map<string, number>();
    for (const { type, value } of data) add(byType, type, value);
    return { code: country_code ?? undefined, name: country_name ?? 'Not known', byType };
  });
}

/** What of a figure by type is of the types that are looked at. */
export function totalOf(byType: ReadonlyMap<string, number>, types: readonly string[]): number {
  return sum(types.map((type) => byType.get(type) ?? 0));
}

function add(counts: Map<string, number>, key: string, value: number): void {
  counts.set(key, (counts.get(key) ?? 0) + value);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
