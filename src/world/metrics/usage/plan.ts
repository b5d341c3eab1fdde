import { draw, fraction, subkey } from '../../catalogue/hash.js';
import { COUNTRIES, countryAt } from '../../catalogue/records/countries.js';
import { divisionOf } from '../../catalogue/records/fields-of-research.js';
import { familyOf } from '../../catalogue/records/words/families.js';
import { METRIC_COUNTRIES } from '../countries.js';
import { NO_COUNTRY } from '../sum-table.js';
import { type Channel, channelsOf } from './channels.js';
import type { UsedWork } from './used-work.js';

/** Uses of a work at one place: a measure, and a country or none. */
export interface UsageStream {
  /** Place in `MEASURES`. */
  readonly measure: number;
  /** Place in `METRIC_COUNTRIES`, or `NO_COUNTRY`. */
  readonly country: number;
  /** Names its random numbers. */
  readonly key: number;
  /** What it comes to in the first month, and in every month much later. */
  readonly peak: number;
  readonly rest: number;
  readonly decay: Readonly<Float64Array>;
}

/** How a work is used: all that its events follow from. Ordered by measure and country. */
export interface UsagePlan {
  readonly streams: readonly UsageStream[];
  /** The first month with events: months since January 1970. */
  readonly from: number;
}

/** Nobody counted anything before January 1990. */
const FIRST_MONTH = 240;
/** Named apart from all other random numbers of an output. */
const PART = 0x0be7a;
const MOST_COUNTRIES = 5;
/** Part of the first month's use that never ends. */
const REST = 0.004;
const MOST_POPULAR = 40;
/** After so many months, nothing is left of the peak. */
const DECAY_MONTHS = 240;
const HALVINGS = [0, 1, 2, 3, 4, 5, 6] as const;
const DECAYS = HALVINGS.map((halving) =>
  Float64Array.from({ length: DECAY_MONTHS }, (_value, age) => 0.5 ** (age / Math.max(1, halving))),
);
const NO_DECAY = new Float64Array(0);

const PLACE_OF_CODE: Readonly<Record<string, number>> = Object.fromEntries(
  METRIC_COUNTRIES.map(({ code }, place) => [code, place]),
);

/** The event that the documentation posts is of this work and country: it is to be new when somebody posts it. */
const LEFT_FREE = { uri: 'info:doi:10.5334/bbc', prefix: '10.5334', country: PLACE_OF_CODE.BR };

/** Plans how a work is used. @param measures  how many of `MEASURES` there are */
export function planUsage(work: UsedWork, measures: number): UsagePlan {
  const { seed, prefix, posts } = work;
  const key = subkey(seed.key, PART);
  // Works that are talked about are used: with a hundred mentions some ten times as much as with one.
  const popularity = Math.min(MOST_POPULAR, 0.3 + 0.28 * Math.sqrt(posts));
  const channels = channelsOf(seed.type, prefix, key).filter(({ measure }) => measure < measures);
  const streams = channels.flatMap((channel) => streamsOf(work, channel, { key, popularity }));
  return { streams: streams.filter(isNotLeftFree(work)), from: Math.max(FIRST_MONTH, work.born) };
}

/**
 * What a stream counts in a month, 0 for no event. Can be told for any month without the others.
 *
 * @param month  months since January 1970
 * @param born  the month in which the work was published
 */
export function countIn(stream: UsageStream, month: number, born: number): number {
  const random = draw(stream.key, month);
  const luck = 0.5 + (random >>> 16) / 65_536;
  const size = stream.peak * (stream.decay[month - born] ?? 0) + stream.rest;
  return Math.floor(size * luck + (random & 0xffff) / 65_536);
}

function streamsOf(
  { seed, posts }: UsedWork,
  { measure, size, halving, isLocated }: Channel,
  { key, popularity }: { readonly key: number; readonly popularity: number },
): UsageStream[] {
  const own = subkey(key, measure);
  const total = size * popularity * (0.5 + fraction(own, 0));
  const decay = DECAYS[halving] ?? NO_DECAY;
  if (!isLocated) {
    return [{ measure, country: NO_COUNTRY, key: own, peak: total, rest: total * REST, decay }];
  }
  const most = Math.min(MOST_COUNTRIES, 1 + Math.floor(Math.log2(1 + posts) / 1.5));
  const countries = drawCountries(seed.field, own, most);
  return countries.map((country, place) => {
    const peak = total / (place + 1.5);
    return { measure, country, key: subkey(own, country), peak, rest: peak * REST, decay };
  });
}

/** Distinct countries, those with more readers of a field more often. */
function drawCountries(field: number, key: number, most: number): readonly number[] {
  const family = familyOf(divisionOf(field));
  const drawn = new Set<number>();
  for (let n = 1; n <= most; n++) {
    const code = COUNTRIES[countryAt(family, fraction(key, n))]?.code;
    const place = code === undefined ? undefined : PLACE_OF_CODE[code];
    if (place !== undefined) drawn.add(place);
  }
  return [...drawn].sort((one, other) => one - other);
}

function isNotLeftFree({ prefix, uri }: UsedWork): (stream: UsageStream) => boolean {
  if (prefix !== LEFT_FREE.prefix || uri() !== LEFT_FREE.uri) return () => true;
  return ({ country }) => country !== LEFT_FREE.country;
}
