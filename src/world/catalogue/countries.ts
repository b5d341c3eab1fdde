import { FIELDS } from './fields.js';
import { fraction, subkey } from './hash.js';
import { fieldOfProfile, keyOfProfiles } from './population.js';
import { type MentionSource, SOURCES } from './sources.js';

type Mix = Readonly<Record<string, number>>;

/** Where people who write about research are, in parts of 100: made up, but for the order of the first few. */
const EVERYWHERE: Mix = {
  US: 29,
  GB: 14,
  ES: 6,
  CA: 6,
  AU: 5,
  IN: 4,
  FR: 4,
  DE: 4,
  JP: 4,
  BR: 4,
  NL: 3,
  MX: 2,
  IT: 2,
  IE: 1.5,
  CH: 1.5,
  SE: 1.5,
  ZA: 1,
  CO: 1,
  AR: 1,
  NG: 0.8,
  TR: 0.8,
  BE: 0.8,
  DK: 0.7,
  NO: 0.6,
  FI: 0.6,
  PT: 0.6,
  CL: 0.6,
  KE: 0.4,
};
const CLINICAL: Mix = { ...EVERYWHERE, US: 36, GB: 17, SA: 1.5, PE: 1 };
const ENGINEERING: Mix = { ...EVERYWHERE, US: 24, JP: 9, IN: 9, CN: 5, KR: 4, DE: 6 };
const SOCIETY: Mix = { ...EVERYWHERE, GB: 20, AU: 7, NL: 5, ZA: 2, SE: 3 };
const LAND: Mix = { ...EVERYWHERE, BR: 9, ID: 3, KE: 2, NZ: 3, AU: 8 };

const MIX_OF_FIELD: Readonly<Record<string, Mix>> = {
  '30': LAND,
  '31': EVERYWHERE,
  '32': CLINICAL,
  '33': ENGINEERING,
  '34': ENGINEERING,
  '35': SOCIETY,
  '36': SOCIETY,
  '37': LAND,
  '38': SOCIETY,
  '39': SOCIETY,
  '40': ENGINEERING,
  '41': LAND,
  '42': CLINICAL,
  '43': SOCIETY,
  '44': SOCIETY,
  '46': ENGINEERING,
  '47': SOCIETY,
  '48': SOCIETY,
  '49': EVERYWHERE,
  '50': SOCIETY,
  '51': EVERYWHERE,
  '52': CLINICAL,
};

/** Part of a source's profiles whose country is known. Sources that are not here have no countries. */
const KNOWN: Readonly<Partial<Record<MentionSource, number>>> = {
  twitter: 0.64,
  facebook: 0.55,
  news: 0.92,
  blogs: 0.3,
  policy: 1,
  guidelines: 1,
  googleplus: 0.3,
  weibo: 0.9,
};

const KNOWN_OF = Float64Array.from(SOURCES, ({ name }) => KNOWN[name] ?? 0);

const ENTRIES = 512;
const TABLES: readonly (readonly string[])[] = [
  ...FIELDS.map(({ code }) => toTable(MIX_OF_FIELD[code] ?? EVERYWHERE)),
  toTable(EVERYWHERE),
];

/** All countries that profiles are from, ISO 3166 alpha-2. */
export const COUNTRIES: readonly string[] = [...new Set(TABLES.flat())].sort();
const NUMBERS: readonly Uint8Array[] = TABLES.map((table) =>
  Uint8Array.from(table, (country) => COUNTRIES.indexOf(country)),
);

/** Country of a profile, ISO 3166 alpha-2; undefined where it isn't known. Clinicians are elsewhere than engineers. */
export function countryOfProfile(source: number, number: number, key: number): string | undefined {
  return COUNTRIES[countryNumbersOf(source, key)(number)];
}

/** Tells of many profiles of a source the place of the country in {@link COUNTRIES}; −1 where it isn't known. */
export function countryNumbersOf(source: number, key: number): (number: number) => number {
  const known = KNOWN_OF[source] ?? 0;
  const ofSource = keyOfProfiles(key, source);
  return (number) => {
    const profile = subkey(ofSource, number);
    if (fraction(profile, 1) >= known) return -1;
    const table = NUMBERS[fieldOfProfile(number) ?? FIELDS.length];
    return table?.[Math.floor(fraction(profile, 2) * ENTRIES)] ?? -1;
  };
}

function toTable(mix: Mix): readonly string[] {
  const total = Object.values(mix).reduce((sum, share) => sum + share, 0);
  const table: string[] = [];
  let upTo = 0;
  for (const [country, share] of Object.entries(mix)) {
    upTo += share / total;
    while (table.length < Math.round(upTo * ENTRIES)) table.push(country);
  }
  return table;
}
