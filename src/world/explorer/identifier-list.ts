import { createHash } from 'node:crypto';
import { type DetectedIdentifier, detectScheme } from '../catalogue/identifiers/detect.js';
import type { IdentifierScheme } from '../catalogue/output-record.js';

/** An identifier of an output, or its Altmetric ID. */
export type ListedIdentifier = DetectedIdentifier | { readonly scheme: 'altmetric'; readonly value: string };

/** Identifiers by which outputs are asked for, in one text. */
export interface IdentifierList {
  /** UUID: the same for the same text. */
  readonly id: string;
  /** As sent. */
  readonly content: string;
  /** Those in it whose kind can be told, in their order. */
  readonly identifiers: readonly ListedIdentifier[];
}

/** Kinds that lists take. @source docs/sources.md explorer 2.18 */
export const LISTED_SCHEMES = [
  'doi',
  'handle',
  'isbn',
  'uri',
  'urn',
  'pmid',
  'arxiv',
  'ads',
  'repec',
  'nct',
] as const satisfies readonly IdentifierScheme[];

const ALTMETRIC_ID = /^altmetric:(\d{1,15})$/i;
const SPACE = /\s+/;
/** What is longer is no identifier of any kind. */
const LONGEST = 2048;

/**
 * The identifiers in a text, between white space.
 *
 * @param most  where to stop
 */
export function splitIdentifiers(content: string, most?: number): readonly string[] {
  return content
    .trim()
    .split(SPACE, most)
    .filter((word) => word !== '');
}

/** Makes a list of a text. A bare number is a PubMed id; `altmetric:` goes before an Altmetric ID. */
export function toIdentifierList(content: string): IdentifierList {
  const identifiers = splitIdentifiers(content).flatMap((word) => detect(word) ?? []);
  return { id: listIdOf(content), content, identifiers };
}

function detect(word: string): ListedIdentifier | undefined {
  if (word.length > LONGEST) return undefined;
  const altmetricId = ALTMETRIC_ID.exec(word)?.[1];
  if (altmetricId !== undefined) return { scheme: 'altmetric', value: String(Number(altmetricId)) };
  const found = detectScheme(word);
  return found !== undefined && LISTED_SCHEMES.some((scheme) => scheme === found.scheme) ? found : undefined;
}

/** The id of a text's list: a UUID made of it (version 5, of a namespace of our own). */
export function listIdOf(content: string): string {
  const hex = createHash('sha1').update(`identifier list\n${content}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) % 4) + 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
