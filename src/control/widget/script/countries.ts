import { element, section, shape } from './elements.js';
import { type CountryFigure, totalOf } from './figures.js';
import type { ShownType } from './palette.js';
import { inFull } from './wording.js';

const SHOWN = 10;

interface Row {
  readonly name: string;
  readonly total: number;
  readonly byType?: ReadonlyMap<string, number>;
}

/** Where it was counted: the ten countries with most, with bars, then the others and what nobody knows. */
export function countrySection(
  types: readonly ShownType[],
  countries: readonly CountryFigure[],
): HTMLElement {
  const names = types.map(({ type }) => type);
  const known = countries
    .filter(({ code }) => code !== undefined)
    .map(({ name, byType }) => ({ name, byType, total: totalOf(byType, names) }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total || one.name.localeCompare(other.name));
  const unknown = countries.find(({ code }) => code === undefined);
  const rest = known.slice(SHOWN);
  const rows: Row[] = known.slice(0, SHOWN);
  if (rest.length > 0) {
    const label = rest.length === 1 ? '1 other country' : `${rest.length} other countries`;
    rows.push({ name: label, total: rest.reduce((sum, { total }) => sum + total, 0) });
  }
  const nowhere = unknown === undefined ? 0 : totalOf(unknown.byType, names);
  if (nowhere > 0) rows.push({ name: 'Country not known', total: nowhere });
  const content =
    known.length === 0
      ? element('p', {}, ['No event says in which country it was.'])
      : countryTable(types, rows);
  return section('countries', 'By country', [content]);
}

function countryTable(types: readonly ShownType[], rows: readonly Row[]): HTMLTableElement {
  const largest = Math.max(...rows.map(({ byType, total }) => (byType === undefined ? 0 : total)));
  const head = element('tr', {}, [
    element('th', { scope: 'col' }, ['Country']),
    element('td', { class: 'bar', 'aria-hidden': 'true' }),
    element('th', { scope: 'col', class: 'count' }, ['Count']),
  ]);
  const body = rows.map((row) =>
    element('tr', row.byType === undefined ? { class: 'rest' } : {}, [
      element('th', { scope: 'row' }, [row.name]),
      element(
        'td',
        { class: 'bar', 'aria-hidden': 'true' },
        row.byType === undefined ? [] : [bar(types, row.byType, largest)],
      ),
      element('td', { class: 'count' }, [inFull(row.total)]),
    ]),
  );
  return element('table', { class: 'countries' }, [
    element('caption', {}, ['Counts by country, the largest first']),
    element('thead', {}, [head]),
    element('tbody', {}, body),
  ]);
}

/** A bar that is as wide as its cell for the largest count. */
function bar(
  types: readonly ShownType[],
  byType: ReadonlyMap<string, number>,
  largest: number,
): SVGSVGElement {
  let left = 0;
  const pieces = types.flatMap(({ type, colour }) => {
    const width = (100 * (byType.get(type) ?? 0)) / largest;
    if (width <= 0) return [];
    left += width;
    return [shape('rect', { class: colour, x: left - width, y: 0, width, height: 10 })];
  });
  return shape('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none' }, pieces);
}
