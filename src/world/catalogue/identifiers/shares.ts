import { fraction, subkey } from '../hash.js';
import { IDENTIFIER_SCHEMES, type IdentifierScheme, type OutputType } from '../output-record.js';
import type { OutputSeed } from '../output-seed.js';
import { type DivisionCode, divisionOf } from '../records/fields-of-research.js';
import { PART } from '../records/parts.js';

/** How many of 100 outputs have an identifier of a scheme; absent means none. */
type Shares = Readonly<Partial<Record<IdentifierScheme, number>>>;

const OF_TYPE: Readonly<Record<OutputType, Shares>> = {
  article: { doi: 96, dimensions: 92, handle: 12, urn: 1, uri: 1 },
  book: { isbn: 100, doi: 82, dimensions: 70, handle: 5, urn: 4, uri: 3 },
  chapter: { isbn: 100, doi: 92, dimensions: 75 },
  dataset: { doi: 80, handle: 8, urn: 5, uri: 6 },
  news: { doi: 68, dimensions: 40, uri: 4 },
  'clinical-trial': { nct: 100 },
};

/** What articles of some fields have besides; of the PubMed ids, so many also have a PMC id. */
const OF_JOURNAL_ARTICLES: Readonly<Partial<Record<DivisionCode, Shares>>> = {
  '30': { pmid: 70, pmc: 30 },
  '31': { pmid: 95, pmc: 45, arxiv: 1 },
  '32': { pmid: 97, pmc: 45 },
  '34': { pmid: 45, pmc: 15, arxiv: 2 },
  '35': { ssrn: 22, repec: 30 },
  '37': { ads: 60, arxiv: 4 },
  '38': { ssrn: 30, repec: 60, arxiv: 2 },
  '40': { pmid: 15, arxiv: 8 },
  '41': { pmid: 50, pmc: 15 },
  '42': { pmid: 93, pmc: 45 },
  '46': { arxiv: 35, pmid: 5 },
  '48': { ssrn: 35, repec: 4 },
  '49': { arxiv: 62, ads: 20 },
  '51': { arxiv: 68, ads: 95, pmid: 8 },
  '52': { pmid: 80, pmc: 25 },
};
const OF_PREPRINTS: Readonly<Partial<Record<DivisionCode, Shares>>> = {
  '35': { ssrn: 60, repec: 40 },
  '37': { ads: 30, arxiv: 30 },
  '38': { ssrn: 60, repec: 70, arxiv: 10 },
  '40': { arxiv: 60 },
  '46': { arxiv: 92 },
  '48': { ssrn: 75 },
  '49': { arxiv: 95 },
  '51': { arxiv: 97, ads: 80 },
};

/** What an output has that came to no DOI. */
const INSTEAD_OF_DOI: Readonly<Record<OutputType, IdentifierScheme>> = {
  article: 'handle',
  book: 'isbn',
  chapter: 'isbn',
  dataset: 'handle',
  news: 'uri',
  'clinical-trial': 'nct',
};

/** Whether a generated output has an identifier of a scheme. Every output has one at least. */
export function hasScheme(scheme: IdentifierScheme, seed: OutputSeed): boolean {
  if (isDrawn(scheme, seed)) return scheme !== 'pmc' || isDrawn('pmid', seed);
  return scheme === INSTEAD_OF_DOI[seed.type] && !isDrawn('doi', seed);
}

function isDrawn(scheme: IdentifierScheme, seed: OutputSeed): boolean {
  const share = shareOf(scheme, seed);
  if (share === undefined) return false;
  const draws = subkey(seed.key, PART.identifiers);
  return 100 * fraction(draws, IDENTIFIER_SCHEMES.indexOf(scheme)) < share;
}

function shareOf(scheme: IdentifierScheme, seed: OutputSeed): number | undefined {
  const share = OF_TYPE[seed.type][scheme];
  if (share !== undefined || seed.type !== 'article') return share;
  const shares = seed.journal === undefined ? OF_PREPRINTS : OF_JOURNAL_ARTICLES;
  return shares[divisionOf(seed.field)]?.[scheme];
}
