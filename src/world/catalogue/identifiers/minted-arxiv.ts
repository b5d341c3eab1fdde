import type { CatalogueShape, OutputSeed } from '../output-seed.js';
import { firstDayOf, monthOf, yearOf } from '../records/days.js';

/** Numbers of a month count down from here: the real ones count up from 1 and never came half as far. */
const LAST_OF_MONTH = 99_999;
const MOST_A_MONTH = 50_000;
/** Before April 2007, identifiers had another form; months have two digits of the year. */
const FIRST_DAY = firstDayOf(2007, 4);
const LAST_DAY = firstDayOf(2090, 1);

/** arXiv identifier of a generated output; undefined where its month has none left. */
export function mintArxivId(seed: OutputSeed, shape: CatalogueShape): string | undefined {
  if (seed.publishedDay < FIRST_DAY || seed.publishedDay >= LAST_DAY) return undefined;
  const year = yearOf(seed.publishedDay);
  const month = monthOf(seed.publishedDay);
  const place = seed.number - shape.firstPublishedFrom(firstDayOf(year, month));
  if (place < 0 || place >= MOST_A_MONTH) return undefined;
  return `${String(year % 100).padStart(2, '0')}${String(month).padStart(2, '0')}.${LAST_OF_MONTH - place}`;
}

/** Number of the output that an arXiv identifier (without version) could be of, judging by its form. */
export function numberInArxivId(arxivId: string, shape: CatalogueShape): number | undefined {
  const [, year, month, place] = /^(\d\d)(0[1-9]|1[0-2])\.(\d{5})$/.exec(arxivId) ?? [];
  if (year === undefined || month === undefined || place === undefined) return undefined;
  const fromEnd = LAST_OF_MONTH - Number(place);
  if (fromEnd >= MOST_A_MONTH) return undefined;
  return shape.firstPublishedFrom(firstDayOf(2000 + Number(year), Number(month))) + fromEnd;
}
