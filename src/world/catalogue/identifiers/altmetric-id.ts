/** Made-up Altmetric IDs begin here; the real ones are lower, so that pinned works keep theirs. */
const FIRST_MADE_UP_ID = 200_000_000;

/** Altmetric ID of generated output `number`, counted from 0. */
export function altmetricIdOf(number: number): number {
  return FIRST_MADE_UP_ID + number;
}

/**
 * Number of the generated output that an Altmetric ID belongs to; undefined for an ID that can't be a generated one.
 *
 * @param count  generated outputs that there are
 */
export function numberOfAltmetricId(altmetricId: number, count: number): number | undefined {
  const number = altmetricId - FIRST_MADE_UP_ID;
  return Number.isInteger(number) && number >= 0 && number < count ? number : undefined;
}
