import type { Work, WorkIdentifier } from './work.js';

/** Narrows a search: values of one field are alternatives, the fields hold together. An absent field takes all. */
export interface WorkFilter {
  readonly types?: readonly string[] | undefined;
  readonly schemes?: readonly string[] | undefined;
  readonly canonical?: readonly boolean[] | undefined;
}

/**
 * The identifiers of a work that a filter lets through.
 *
 * @returns undefined if the work itself is not let through: for its type, or because it has none of them
 */
export function filterIdentifiers(
  { type, identifiers }: Work,
  { types, schemes, canonical }: WorkFilter,
): readonly WorkIdentifier[] | undefined {
  if (types !== undefined && !types.includes(type)) return undefined;
  if (schemes === undefined && canonical === undefined) return identifiers;
  const left = identifiers.filter(
    (identifier) =>
      (schemes === undefined || schemes.includes(identifier.scheme)) &&
      (canonical === undefined || canonical.includes(identifier.canonical)),
  );
  return left.length > 0 ? left : undefined;
}
