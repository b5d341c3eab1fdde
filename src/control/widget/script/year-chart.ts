import { element, folded, scrollable, section, shape } from './elements.js';
import type { ShownType } from './palette.js';
import { ticksUpTo } from './scale.js';
import { inFull, inShort, nameOfType } from './wording.js';

interface Frame {
  /** All in pixels. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Count at the upper edge. */
  readonly top: number;
}

const HEIGHT = 260;
const MARGIN = { top: 10, right: 4, bottom: 26, left: 44 };
const YEAR_WIDTH = 34;
const WIDEST_BAR = 56;

/**
 * What was counted in each year: a drawing, types stacked, and the same as a table.
 *
 * @param years  all of the work, so that the years stay where they are when other types are shown
 */
export function yearSection(types: readonly ShownType[], years: readonly string[]): HTMLElement {
  const names = types.map(({ type }) => nameOfType(type)).join(', ');
  const place = element('div', { class: 'drawing' });
  const draw = () => place.replaceChildren(drawing(types, years, place.clientWidth, names));
  // The drawing is made anew for each width, so that its writing keeps its size.
  new ResizeObserver(draw).observe(place);
  return section('years', 'By year', [place, folded('The same as a table', [yearTable(types, years)])]);
}

function drawing(
  types: readonly ShownType[],
  years: readonly string[],
  fullWidth: number,
  names: string,
): SVGSVGElement {
  const sums = years.map((year) => types.reduce((total, { byYear }) => total + (byYear.get(year) ?? 0), 0));
  const ticks = ticksUpTo(Math.max(0, ...sums));
  const frame: Frame = {
    left: MARGIN.left,
    width: Math.max(0, fullWidth - MARGIN.left - MARGIN.right),
    height: HEIGHT - MARGIN.top - MARGIN.bottom,
    top: ticks.at(-1) ?? 1,
  };
  const label = `Bars for ${years[0] ?? ''} to ${years.at(-1) ?? ''}: ${names}. A table follows.`;
  return shape(
    'svg',
    {
      width: fullWidth,
      height: HEIGHT,
      viewBox: `0 0 ${fullWidth} ${HEIGHT}`,
      role: 'img',
      'aria-label': label,
    },
    [
      ...ticks.map((tick) => gridLine(tick, frame)),
      ...years.map((year, index) => bar(types, year, { index, count: years.length, frame })),
    ],
  );
}

function gridLine(tick: number, frame: Frame): SVGElement {
  const y = yOf(tick, frame);
  return shape('g', { class: tick === 0 ? 'base' : 'grid' }, [
    shape('line', { x1: frame.left, x2: frame.left + frame.width, y1: y, y2: y }),
    shape('text', { x: frame.left - 8, y: y + 4, 'text-anchor': 'end' }, [inShort(tick)]),
  ]);
}

function bar(
  types: readonly ShownType[],
  year: string,
  { index, count, frame }: { index: number; count: number; frame: Frame },
): SVGElement {
  const slot = frame.width / count;
  const width = Math.min(WIDEST_BAR, slot * 0.72);
  const middle = frame.left + slot * (index + 0.5);
  let below = 0;
  const pieces = types.flatMap(({ type, byYear, colour }) => {
    const value = byYear.get(year) ?? 0;
    if (value <= 0) return [];
    const upper = yOf(below + value, frame);
    const height = yOf(below, frame) - upper;
    below += value;
    const tip = shape('title', {}, [`${nameOfType(type)} ${year}: ${inFull(value)}`]);
    return [shape('rect', { class: colour, x: middle - width / 2, y: upper, width, height }, [tip])];
  });
  // Where years stand close, only some are named, the last one always.
  const every = Math.ceil(YEAR_WIDTH / slot);
  const isNamed = (count - 1 - index) % every === 0;
  const name = shape('text', { x: middle, y: HEIGHT - 6, 'text-anchor': 'middle' }, [isNamed ? year : '']);
  return shape('g', {}, [...pieces, name]);
}

function yOf(count: number, { height, top }: Frame): number {
  return MARGIN.top + height * (1 - count / top);
}

function yearTable(types: readonly ShownType[], years: readonly string[]): HTMLElement {
  const head = ['Year', ...types.map(({ type }) => nameOfType(type))];
  const rows = years.map((year) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [year]),
      ...types.map(({ byYear }) => element('td', { class: 'count' }, [inFull(byYear.get(year) ?? 0)])),
    ]),
  );
  const table = element('table', {}, [
    element('caption', {}, ['Counts by year']),
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map((name, place) => element('th', { scope: 'col', class: place === 0 ? '' : 'count' }, [name])),
      ),
    ]),
    element('tbody', {}, rows),
  ]);
  return scrollable('Counts by year', table);
}
