import { FIELDS } from './fields.js';
import { type MentionSource, SOURCE_INDEX, SOURCES, sourceFacts } from './sources.js';

/** How mentions divide among the sources, over all fields, in parts of 1,000: made up, but for the order. */
const SHARES: Readonly<Record<MentionSource, number>> = {
  twitter: 700,
  news: 70,
  facebook: 45,
  bluesky: 60,
  blogs: 24,
  wikipedia: 18,
  patents: 16,
  googleplus: 16,
  policy: 13,
  reddit: 12,
  video: 8,
  'peer-reviews': 5,
  misc: 5,
  f1000: 3,
  podcasts: 3,
  qna: 2,
  guidelines: 1.5,
  weibo: 1.5,
  'research-highlights': 1.5,
  syllabi: 1,
  linkedin: 1,
  'book-reviews': 0.6,
  pinterest: 0.5,
  forums: 0.4,
  delicious: 0.4,
};

/** First year of each era of publication; before the second, everything is of the first. */
const ERAS: readonly number[] = [0, 2011, 2013, 2014, 2016, 2019, 2023];
const ENTRIES = 1024;

/** Factor on a source for works of an era: what had ended, or is younger than the work, hardly mentions it. */
function eraFactor(source: MentionSource, era: number): number {
  const firstYear = ERAS[era] ?? 0;
  const lastYear = (ERAS[era + 1] ?? 9999) - 1;
  const { from, until } = sourceFacts(SOURCE_INDEX[source]);
  if (until !== undefined && Number(until.slice(0, 4)) < firstYear) return 0;
  const start = Number(from.slice(0, 4));
  if (start > lastYear) return source === 'bluesky' || source === 'podcasts' ? 0.12 : 0.5;
  return 1;
}

/**
 * Which source a mention comes from, by field and era of its output: tables from which a random number picks.
 * More news for medicine, more patents for engineering, more policy for society; Google+ only while it lasted.
 */
export class SourceMix {
  readonly #tables: readonly Uint8Array[];
  readonly #shares: readonly Float64Array[];

  constructor() {
    const shares = FIELDS.flatMap((_field, field) => ERAS.map((_year, era) => sharesOf(field, era)));
    this.#shares = shares;
    this.#tables = shares.map(toTable);
  }

  /** Which era a year of publication belongs to. */
  eraOf(year: number): number {
    let era = 0;
    while (era + 1 < ERAS.length && year >= (ERAS[era + 1] ?? 0)) era += 1;
    return era;
  }

  /** The source that a random number of 32 bits falls on. */
  pick(field: number, era: number, random: number): number {
    return this.#tables[field * ERAS.length + era]?.[random >>> 22] ?? 0;
  }

  /** Part of the mentions that come from each source, summing to one. */
  sharesOf(field: number, era: number): Readonly<Float64Array> {
    return this.#shares[field * ERAS.length + era] ?? new Float64Array(SOURCES.length);
  }
}

function sharesOf(field: number, era: number): Float64Array {
  const tilt: Readonly<Partial<Record<MentionSource, number>>> = FIELDS[field]?.tilt ?? {};
  const raw = SOURCES.map(({ name }) => SHARES[name] * (tilt[name] ?? 1) * eraFactor(name, era));
  const total = raw.reduce((sum, share) => sum + share, 0);
  return Float64Array.from(raw, (share) => share / total);
}

function toTable(shares: Float64Array): Uint8Array {
  const table = new Uint8Array(ENTRIES);
  let source = 0;
  let upTo = shares[0] ?? 0;
  for (let entry = 0; entry < ENTRIES; entry++) {
    while ((entry + 0.5) / ENTRIES > upTo && source + 1 < shares.length) {
      source += 1;
      upTo += shares[source] ?? 0;
    }
    table[entry] = source;
  }
  return table;
}
