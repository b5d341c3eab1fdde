import type { IdentifierScheme } from '../output-record.js';
import { normalizeIdentifier } from './normalize.js';

/** An identifier whose scheme was told from its form. */
export interface DetectedIdentifier {
  readonly scheme: IdentifierScheme;
  /** In the form in which it is looked up. */
  readonly value: string;
}

/** What an identifier of a scheme looks like, the identifier itself in group 1. The first that fits counts. */
const FORMS: readonly (readonly [IdentifierScheme, RegExp])[] = [
  ['doi', /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{3,9}\/\S+)$/i],
  ['handle', /^(?:hdl:\s*|https?:\/\/hdl\.handle\.net\/)([^/\s]+\/\S+)$/i],
  ['isbn', /^(?:isbn:?\s*)?((?:97[89]-?)?\d[\d-]{8,12}[\dx])$/i],
  ['pmid', /^(\d+)$/],
  ['pmc', /^(pmc\d+)$/i],
  ['nct', /^(nct\d{8})$/i],
  ['arxiv', /^(?:arxiv:)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?)$/i],
  ['repec', /^(repec:\S+)$/i],
  ['urn', /^(urn:[a-z0-9][a-z0-9-]*:\S+)$/i],
  ['uri', /^([a-z][a-z0-9+.-]*:\/\S+)$/i],
  ['dimensions', /^(pub\.\d+)$/],
  ['ads', /^(\d{4}[a-z0-9&.]{14}[a-z.:])$/i],
  ['handle', /^(\d+(?:\.[\da-z]+)*\/\S+)$/i],
];

/**
 * Tells what kind of identifier a text is from its form. A bare number is a PubMed id, unless its check digit makes
 * it an ISBN; the resolvers' URLs of DOIs and handles count as these.
 *
 * @returns undefined for what looks like none
 * @source docs/sources.md explorer 2.18, details 3.5
 */
export function detectScheme(text: string): DetectedIdentifier | undefined {
  const trimmed = text.trim();
  for (const [scheme, form] of FORMS) {
    const found = form.exec(trimmed)?.[1];
    const value = found === undefined ? undefined : normalizeIdentifier(scheme, found);
    if (value !== undefined) return { scheme, value };
  }
  return undefined;
}
