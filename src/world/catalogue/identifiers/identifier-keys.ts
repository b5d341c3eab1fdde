import { IDENTIFIER_SCHEMES, type IdentifierScheme, type Identifiers } from '../output-record.js';
import { normalizeIdentifier, withoutVersion } from './normalize.js';

/** What an identifier is looked up by in a map: its scheme and its normal form. */
export function identifierKey(scheme: IdentifierScheme, form: string): string {
  return `${scheme}:${form}`;
}

/** All keys that lead to an output with these identifiers. */
export function identifierKeys(identifiers: Identifiers): readonly string[] {
  return IDENTIFIER_SCHEMES.flatMap((scheme) =>
    (identifiers[scheme] ?? [])
      .flatMap((text) => formsOf(scheme, text))
      .map((form) => identifierKey(scheme, form)),
  );
}

/** An e-print that is known by a version is found without it as well. */
function formsOf(scheme: IdentifierScheme, text: string): readonly string[] {
  const form = normalizeIdentifier(scheme, text);
  if (form === undefined) return [];
  return scheme === 'arxiv' ? [...new Set([form, withoutVersion(form)])] : [form];
}
