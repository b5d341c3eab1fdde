import { ProblemError } from '../../problem.js';
import { identifierKeys } from '../identifiers/identifier-keys.js';
import { normalizeIdentifier } from '../identifiers/normalize.js';
import { IDENTIFIER_SCHEMES, type IdentifierScheme, type Identifiers } from '../output-record.js';
import type { CatalogueView } from '../view/catalogue-view.js';
import { type Place, refuse } from './editing.js';
import type { IdentifierEdit } from './new-output.js';

/** How an identifier of each scheme is written. */
const EXAMPLES: Readonly<Record<IdentifierScheme, string>> = {
  doi: '10.1234/abc.5',
  pmid: '12345678',
  pmc: 'PMC3131313',
  arxiv: '2101.01234',
  ads: '2011Natur.480..426V',
  ssrn: '1234567',
  repec: 'RePEc:abc:def',
  isbn: '9780262518178, with a right check digit',
  handle: '10986/12345',
  nct: 'NCT01234567',
  urn: 'urn:nbn:de:101-1234',
  uri: 'https://example.org/items/5',
  dimensions: 'pub.1012345678',
};
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/;
/** Schemes that are shown as they were written. */
const AS_WRITTEN: readonly IdentifierScheme[] = ['doi', 'ads', 'uri'];

/**
 * Identifiers in their display form.
 *
 * @throws ProblemError `output-invalid` if there is none, or if one can't be of its scheme
 */
export function toIdentifiers(given: Identifiers, place: Place): Identifiers {
  const entries = IDENTIFIER_SCHEMES.map((scheme) => {
    const texts = (given[scheme] ?? []).map((text) => toDisplayForm(scheme, text, place));
    return [scheme, [...new Set(texts)]] as const;
  });
  const identifiers = Object.fromEntries(entries.filter(([, texts]) => texts.length > 0));
  if (Object.keys(identifiers).length === 0) {
    refuse(`${place}identifiers`, `give one at least: ${IDENTIFIER_SCHEMES.join(', ')}`);
  }
  return identifiers;
}

/** The identifiers that an output has after a change. */
export function changeIdentifiers(before: Identifiers, edit: IdentifierEdit, place: Place): Identifiers {
  const entries = IDENTIFIER_SCHEMES.map((scheme) => {
    const change = edit[scheme];
    return [scheme, change === undefined ? (before[scheme] ?? []) : (change ?? [])] as const;
  });
  // What the output has already isn't to be checked anew: real identifiers are odd at times.
  const kept = entries.filter(([scheme]) => edit[scheme] === undefined);
  const changed = Object.fromEntries(entries.filter(([scheme]) => edit[scheme] !== undefined));
  const hasNew = Object.values(changed).some((texts) => texts.length > 0);
  const hasOld = kept.some(([, texts]) => texts.length > 0);
  const checked = hasNew || !hasOld ? toIdentifiers(changed, place) : {};
  return { ...Object.fromEntries(kept.filter(([, texts]) => texts.length > 0)), ...checked };
}

/**
 * Stops where another output has one of the identifiers. What only stands for an unknown DOI isn't in the way.
 *
 * @param ownId  Altmetric ID of the output whose identifiers they are to be
 * @throws ProblemError `output-taken`
 */
export function requireFree(view: CatalogueView, identifiers: Identifiers, ownId?: number): void {
  for (const scheme of IDENTIFIER_SCHEMES) {
    for (const text of identifiers[scheme] ?? []) {
      const owner = view.findEver(scheme, text);
      const isMadeOfIt = owner?.standsFor !== undefined && owner.explicit === undefined;
      if (owner === undefined || owner.altmetricId === ownId || isMadeOfIt) continue;
      const [key = scheme] = identifierKeys({ [scheme]: [text] });
      throw new ProblemError({ kind: 'output-taken', identifier: key });
    }
  }
}

function toDisplayForm(scheme: IdentifierScheme, given: string, place: Place): string {
  const text = given.trim();
  const form = normalizeIdentifier(scheme, text);
  if (form === undefined || !text.isWellFormed() || (scheme === 'doi' && !DOI.test(text))) {
    return refuse(`${place}${scheme}`, `"${text.slice(0, 100)}" is none; write it like ${EXAMPLES[scheme]}`);
  }
  return AS_WRITTEN.includes(scheme) ? text : form;
}
