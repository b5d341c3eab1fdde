import { describe, expect, it } from 'vitest';
import {
  toCountryFigures,
  toTypeFigures,
  totalOf,
  yearsOf,
} from '../../src/control/widget/script/figures.js';
import { ticksUpTo } from '../../src/control/widget/script/scale.js';
import { toWebAddress } from '../../src/control/widget/script/wording.js';

const measure = (path: string, source: string) => ({
  measure_uri: `https://metrics.operas-eu.org/${path}/v1`,
  namespace: 'https://metrics.operas-eu.org',
  source,
  type: path.split('/')[1] ?? '',
  version: 'v1',
});
const MEASURES = [
  { ...measure('oapen/downloads', 'OAPEN'), data: [{ year: '2018', value: 3 }] },
  {
    ...measure('jstor/downloads', 'JSTOR'),
    data: [
      { year: '2018', value: 4 },
      { year: '2021', value: 5 },
    ],
  },
  { ...measure('jstor/views', 'JSTOR'), data: [{ year: '2019', value: 20 }] },
];

describe('the figures of the widget', () => {
  it('are added up by type, the largest first', () => {
    const figures = toTypeFigures(MEASURES);
    expect(figures.map(({ type, total }) => [type, total])).toEqual([
      ['views', 20],
      ['downloads', 12],
    ]);
    expect(figures[1]?.sources.map(({ name, total }) => [name, total])).toEqual([
      ['JSTOR', 9],
      ['OAPEN', 3],
    ]);
    expect(figures[1]?.byYear).toEqual(
      new Map([
        ['2018', 7],
        ['2021', 5],
      ]),
    );
  });

  it('are of all years from the first to the last', () => {
    expect(yearsOf(toTypeFigures(MEASURES))).toEqual(['2018', '2019', '2020', '2021']);
    expect(yearsOf([])).toEqual([]);
  });

  it('are added up by country, where one is known and where none is', () => {
    const data = MEASURES.map(({ data: _, ...head }) => ({ ...head, value: 2 }));
    const [spain, nowhere] = toCountryFigures([
      {
        country_uri: 'urn:iso:std:3166:-2:ES',
        country_code: 'ES',
        country_name: 'Spain',
        continent_code: 'EU',
        data,
      },
      { country_uri: null, country_code: null, country_name: null, continent_code: null, data },
    ]);
    expect(spain).toMatchObject({ code: 'ES', name: 'Spain' });
    expect(totalOf(spain?.byType ?? new Map(), ['downloads'])).toBe(4);
    expect(totalOf(spain?.byType ?? new Map(), ['downloads', 'views', 'tweets'])).toBe(6);
    expect(nowhere?.code).toBeUndefined();
  });
});

describe('the axis of the widget', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [12, [0, 5, 10, 15]],
    [940, [0, 200, 400, 600, 800, 1000]],
  ])('reaches up to %i', (largest, ticks) => {
    expect(ticksUpTo(largest)).toEqual(ticks);
  });
});

describe('the links of the widget', () => {
  it.each([
    ['info:doi:10.5334/bay', 'https://doi.org/10.5334/bay'],
    ['10.5194/gmd-15-6399-2022', 'https://doi.org/10.5194/gmd-15-6399-2022'],
    ['info:doi:10.1002/(sici)1<1::a>3.0;2-#?', 'https://doi.org/10.1002/(sici)1%3C1::a%3E3.0;2-%23%3F'],
    ['https://en.wikipedia.org/wiki/Book', 'https://en.wikipedia.org/wiki/Book'],
    ['javascript:alert(1)', ''],
    ['urn:isbn:9781906924003', ''],
  ])('lead from %s to "%s"', (uri, address) => {
    expect(toWebAddress(uri)).toBe(address);
  });
});
