import { fraction } from '../../catalogue/hash.js';
import type { OutputType } from '../../catalogue/output-record.js';
import { measureUriOf } from '../measure.js';
import { MEASURES } from '../measures.js';

/** Where works of a kind are used, and how much. */
export interface Channel {
  /** Place in `MEASURES`. */
  readonly measure: number;
  /** Of 100 works, how many have it. */
  readonly share: number;
  /** What a work of some attention comes to in its first month. */
  readonly size: number;
  /** In how many months use falls to half. */
  readonly halving: number;
  /** Whether it is known from which countries. */
  readonly isLocated: boolean;
}

type Line = readonly [path: string, share: number, size: number, halving: number, where?: 'anywhere'];

const OF_TYPE: Readonly<Record<OutputType, readonly Channel[]>> = {
  book: toChannels(
    ['google-books/views', 100, 22, 6, 'anywhere'],
    ['oapen/downloads', 60, 12, 5],
    ['jstor/downloads', 35, 8, 4],
    ['open-edition/views', 25, 9, 4],
    ['unglueit/downloads', 15, 3, 4, 'anywhere'],
    ['world-reader/users', 30, 5, 5],
    ['other/sales', 50, 4, 3, 'anywhere'],
  ),
  chapter: toChannels(
    ['google-books/views', 45, 6, 4, 'anywhere'],
    ['jstor/views', 60, 7, 4],
    ['oapen/downloads', 35, 6, 4],
    ['open-edition/downloads', 20, 5, 4],
  ),
  article: toChannels(
    ['openaire/downloads', 55, 8, 4],
    ['irusuk/downloads', 45, 7, 5, 'anywhere'],
    ['wikimedia/views', 15, 6, 5, 'anywhere'],
    ['google-play/views', 5, 3, 3],
  ),
  dataset: toChannels(
    ['figshare/views', 100, 14, 5],
    ['figshare/downloads', 90, 5, 5],
    ['figshare/shares', 40, 2, 3, 'anywhere'],
  ),
  news: toChannels(['other/views', 100, 20, 1]),
  'clinical-trial': toChannels(['other/views', 100, 4, 6, 'anywhere']),
};

/** What works of some publishers have besides, by DOI prefix. */
const OF_PREFIX: Readonly<Record<string, readonly Channel[]>> = {
  '10.11647': toChannels(
    ['obp-html/sessions', 100, 18, 6],
    ['obp-pdf/sessions', 100, 10, 6],
    ['obp/downloads', 100, 14, 6],
    ['classics-library/sessions', 20, 4, 5],
  ),
  '10.12681': toChannels(['ekt/downloads', 100, 9, 5], ['ekt/sessions', 100, 14, 5]),
};
const UBIQUITY = '10.5334';
/** The platform of Ubiquity Press: its own works, and those of publishers that it hosts. */
const HOSTED = toChannels(
  ['up-logs/sessions', 50, 12, 4],
  ['up-logs/downloads', 100, 8, 4],
  ['up-logs/reads', 60, 10, 4],
  ['up-ga/sessions', 30, 9, 4],
);
const UPLO = toChannels(['uplo/sessions', 100, 11, 4], ['uplo/downloads', 80, 7, 4]);
const UNIVERSITY = toChannels(['sub-gottingen/downloads', 70, 6, 5]);
/** What a work has that came to nothing else. */
const INSTEAD = toChannels(['openaire/downloads', 100, 6, 4]);

const MADE_UP_PREFIX = /^10\.955(\d\d)$/;

/**
 * Where a work is used: by what it is, and by who publishes it.
 *
 * @param key  draws which of them
 */
export function channelsOf(type: OutputType, prefix: string, key: number): readonly Channel[] {
  const possible = [...OF_TYPE[type], ...channelsOfPublisher(type, prefix)];
  const drawn = possible.filter(({ measure, share }) => 100 * fraction(key, measure) < share);
  const channels = drawn.length === 0 ? INSTEAD : drawn;
  return [...channels].sort((one, other) => one.measure - other.measure);
}

/** Place of a measure in `MEASURES`. @throws RangeError where there is none */
export function measurePlaceOf(path: string): number {
  const uri = measureUriOf(path);
  const place = MEASURES.findIndex((measure) => measure.uri === uri);
  if (place < 0) throw new RangeError(`There is no measure ${path}.`);
  return place;
}

function channelsOfPublisher(type: OutputType, prefix: string): readonly Channel[] {
  const own = OF_PREFIX[prefix];
  if (own !== undefined) return own;
  if (prefix === UBIQUITY) return HOSTED;
  const number = Number(MADE_UP_PREFIX.exec(prefix)?.[1] ?? Number.NaN);
  if (type === 'dataset' || Number.isNaN(number)) return [];
  if (number % 4 === 1) return HOSTED;
  if (number % 9 === 3) return UPLO;
  return number % 9 === 6 ? UNIVERSITY : [];
}

function toChannels(...lines: readonly Line[]): readonly Channel[] {
  return lines.map(([path, share, size, halving, where]) => ({
    measure: measurePlaceOf(path),
    share,
    size,
    halving,
    isLocated: where === undefined,
  }));
}
