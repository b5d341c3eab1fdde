import type { IdentifierScheme } from '../output-record.js';
import { isbn10CheckDigit, isbn13CheckDigit } from './check-digits.js';

const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i;
const ARXIV_VERSION = /v\d+$/i;
const BIBCODE = /^\d{4}[a-z0-9&.]{14}[a-z.:]$/;

type Normalize = (text: string) => string | undefined;

const NORMALIZE: Readonly<Record<IdentifierScheme, Normalize>> = {
  doi: (text) => (text.startsWith('10.') ? text.toLowerCase() : undefined),
  pmid: (text) => /^0*([1-9]\d{0,9})$/.exec(text)?.[1],
  pmc: (text) => matching(/^PMC\d+$/, text.toUpperCase()),
  arxiv: (text) => matching(ARXIV_ID, text.replace(/^arxiv:/i, '')),
  ads: (text) => matching(BIBCODE, text.toLowerCase()),
  ssrn: (text) => matching(/^\d+$/, text),
  repec: (text) => /^repec:(.+)$/i.exec(text)?.[1]?.replace(/^/, 'RePEc:'),
  isbn: toIsbn13,
  handle: (text) => matching(/^[^/\s]+\/\S+$/, text),
  nct: (text) => matching(/^NCT\d{8}$/, text.toUpperCase()),
  urn: (text) =>
    matching(
      /^urn:[a-z0-9][a-z0-9-]*:.+$/,
      text.replace(/^urn:[^:]+:/i, (namespace) => namespace.toLowerCase()),
    ),
  uri: collapseSlashes,
  dimensions: (text) => matching(/^pub\.\d+$/, text),
};

/**
 * The form in which an identifier is looked up: two texts name the same thing when it is the same.
 *
 * @returns undefined for what can't be such an identifier at all
 * @source docs/sources.md details 4; that an ISBN's check digit counts is inferred
 */
export function normalizeIdentifier(scheme: IdentifierScheme, text: string): string | undefined {
  return NORMALIZE[scheme](text);
}

/**
 * The forms under which an identifier may be known, the likeliest first; none for what can't be such an identifier.
 * Only arXiv has two: a version that isn't known finds the e-print.
 *
 * @source docs/sources.md details 4 (matching without the version is inferred there)
 */
export function lookupForms(scheme: IdentifierScheme, text: string): readonly string[] {
  const form = normalizeIdentifier(scheme, text);
  if (form === undefined) return [];
  return scheme === 'arxiv' && ARXIV_VERSION.test(form) ? [form, withoutVersion(form)] : [form];
}

/** An arXiv identifier without its version: `1108.2455v2` → `1108.2455`. */
export function withoutVersion(arxivId: string): string {
  return arxivId.replace(ARXIV_VERSION, '');
}

function matching(pattern: RegExp, text: string): string | undefined {
  return pattern.test(text) ? text : undefined;
}

function toIsbn13(text: string): string | undefined {
  const digits = text.replaceAll('-', '').toUpperCase();
  if (/^97[89]\d{10}$/.test(digits)) {
    return isbn13CheckDigit(digits) === digits[12] ? digits : undefined;
  }
  if (!/^\d{9}[\dX]$/.test(digits) || isbn10CheckDigit(digits) !== digits[9]) return undefined;
  const first = `978${digits.slice(0, 9)}`;
  return first + isbn13CheckDigit(first);
}

/** The edge in front of the real service makes one slash of several, so that `http:/host/…` must do. */
function collapseSlashes(text: string): string | undefined {
  const parts = /^([a-z][a-z0-9+.-]*):\/+(.+)$/is.exec(text);
  const [, scheme, rest] = parts ?? [];
  return scheme === undefined || rest === undefined
    ? undefined
    : `${scheme}://${rest.replace(/\/{2,}/g, '/')}`;
}
