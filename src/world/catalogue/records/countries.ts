import type { Family } from './words/families.js';

/** How towns and universities of a country are called. */
export type Tongue = 'english' | 'german' | 'french' | 'southern' | 'eastern';

interface Country {
  readonly code: string;
  readonly tongue: Tongue;
  /** Organizations of it among 1,000. */
  readonly share: number;
}

/** Countries that authors and readers are in. Order and shares are made up, after what research databases show. */
export const COUNTRIES = [
  { code: 'US', tongue: 'english', share: 240 },
  { code: 'CN', tongue: 'eastern', share: 130 },
  { code: 'GB', tongue: 'english', share: 105 },
  { code: 'DE', tongue: 'german', share: 70 },
  { code: 'FR', tongue: 'french', share: 45 },
  { code: 'CA', tongue: 'english', share: 40 },
  { code: 'AU', tongue: 'english', share: 40 },
  { code: 'IT', tongue: 'southern', share: 40 },
  { code: 'ES', tongue: 'southern', share: 36 },
  { code: 'JP', tongue: 'eastern', share: 36 },
  { code: 'IN', tongue: 'eastern', share: 36 },
  { code: 'NL', tongue: 'german', share: 28 },
  { code: 'BR', tongue: 'southern', share: 28 },
  { code: 'KR', tongue: 'eastern', share: 18 },
  { code: 'SE', tongue: 'german', share: 16 },
  { code: 'CH', tongue: 'german', share: 16 },
  { code: 'DK', tongue: 'german', share: 10 },
  { code: 'BE', tongue: 'french', share: 10 },
  { code: 'NO', tongue: 'german', share: 8 },
  { code: 'FI', tongue: 'german', share: 7 },
  { code: 'AT', tongue: 'german', share: 7 },
  { code: 'PT', tongue: 'southern', share: 7 },
  { code: 'IE', tongue: 'english', share: 6 },
  { code: 'NZ', tongue: 'english', share: 6 },
  { code: 'ZA', tongue: 'english', share: 6 },
  { code: 'MX', tongue: 'southern', share: 6 },
  { code: 'PL', tongue: 'german', share: 6 },
  { code: 'SG', tongue: 'eastern', share: 5 },
  { code: 'AR', tongue: 'southern', share: 4 },
  { code: 'CL', tongue: 'southern', share: 4 },
  { code: 'KE', tongue: 'english', share: 3 },
  { code: 'NG', tongue: 'english', share: 3 },
  { code: 'GR', tongue: 'southern', share: 3 },
  { code: 'EG', tongue: 'french', share: 3 },
  { code: 'TR', tongue: 'southern', share: 3 },
  { code: 'TW', tongue: 'eastern', share: 3 },
] as const satisfies readonly Country[];

/** Countries that fields of a family lean towards: factors on their share. */
const LEANING: Readonly<Record<Family, Readonly<Record<string, number>>>> = {
  life: { BR: 2, AU: 1.5, NZ: 2, IN: 1.3, KE: 2 },
  clinical: { US: 1.2, GB: 1.2, DK: 1.5, NL: 1.3 },
  physical: { CN: 1.4, DE: 1.4, FR: 1.3, JP: 1.4, CH: 1.5 },
  engineering: { CN: 2, KR: 2, IN: 1.6, SG: 2, TW: 2, US: 0.8 },
  social: { GB: 1.5, US: 1.2, NL: 1.4, AU: 1.3, CN: 0.5, JP: 0.4 },
  humanities: { GB: 2, FR: 1.5, IT: 1.5, IE: 2, CN: 0.2, KR: 0.4, JP: 0.4 },
};

/** Sums of the countries' shares, leaning included, up to and with each. */
const UP_TO: Readonly<Record<Family, readonly number[]>> = {
  life: sumUp('life'),
  clinical: sumUp('clinical'),
  physical: sumUp('physical'),
  engineering: sumUp('engineering'),
  social: sumUp('social'),
  humanities: sumUp('humanities'),
};

/** Place in {@link COUNTRIES} that a family of fields has at a fraction from 0 to 1. */
export function countryAt(family: Family, fraction: number): number {
  const sums = UP_TO[family];
  const target = fraction * (sums.at(-1) ?? 0);
  return Math.max(
    0,
    sums.findIndex((sum) => target < sum),
  );
}

function sumUp(family: Family): readonly number[] {
  const sums: number[] = [];
  for (const { code, share } of COUNTRIES) {
    sums.push((sums.at(-1) ?? 0) + share * (LEANING[family][code] ?? 1));
  }
  return sums;
}
