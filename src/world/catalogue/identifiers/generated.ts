import { IDENTIFIER_SCHEMES, type IdentifierScheme, type Identifiers } from '../output-record.js';
import type { CatalogueShape, OutputSeed } from '../output-seed.js';
import { MINTS } from './minted.js';
import { normalizeIdentifier } from './normalize.js';
import { hasScheme } from './shares.js';

/** All identifiers of a generated output. They are well formed, and no real output has them. */
export function identifiersOf(seed: OutputSeed, shape: CatalogueShape): Identifiers {
  const entries = IDENTIFIER_SCHEMES.map((scheme) => [scheme, identifiersIn(scheme, seed, shape)] as const);
  return Object.fromEntries(entries.filter(([, texts]) => texts.length > 0));
}

/** The identifiers of one scheme that a generated output has, in display form; none if it isn't in the scheme. */
export function identifiersIn(
  scheme: IdentifierScheme,
  seed: OutputSeed,
  shape: CatalogueShape,
): readonly string[] {
  return hasScheme(scheme, seed) ? MINTS[scheme].make(seed, shape) : [];
}

/**
 * Number of the generated output that has an identifier. The number is read out of the text; then the output's
 * identifiers are made again, so that only the very identifier finds it. An ISBN finds the book, not its chapters.
 *
 * @param text  in the form in which identifiers of the scheme are looked up, see `lookupForms`
 */
export function numberOf(scheme: IdentifierScheme, text: string, shape: CatalogueShape): number | undefined {
  const number = MINTS[scheme].read(text, shape);
  if (number === undefined || !Number.isInteger(number) || number < 0 || number >= shape.count)
    return undefined;
  const made = identifiersIn(scheme, shape.seedOf(number), shape);
  return made.some((own) => normalizeIdentifier(scheme, own) === text) ? number : undefined;
}
