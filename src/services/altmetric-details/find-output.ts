import type { Output } from '../../world/catalogue/output.js';
import type { IdentifierScheme } from '../../world/catalogue/output-record.js';
import type { CatalogueView } from '../../world/catalogue/view/catalogue-view.js';
import { BadRequest, NOT_FOUND } from './faults.js';

/**
 * What each type in a path stands for; `pmcid` and `issn` are not types. Quirk `old-type-names`: two have had another
 * name, which still works.
 */
const SCHEMES: Readonly<Record<string, IdentifierScheme | 'altmetric'>> = {
  id: 'altmetric',
  doi: 'doi',
  pmid: 'pmid',
  arxiv: 'arxiv',
  arxiv_id: 'arxiv',
  ads: 'ads',
  ads_id: 'ads',
  ssrn: 'ssrn',
  repec: 'repec',
  isbn: 'isbn',
  handle: 'handle',
  nct_id: 'nct',
  urn: 'urn',
  uri: 'uri',
  dimensions_publication_id: 'dimensions',
};
const INTEGER = /^\d{1,15}$/;

/** The types of identifiers that a path may name. */
export const IDENTIFIER_TYPES: readonly string[] = Object.keys(SCHEMES);

/** The types that the badge script has an attribute for. */
export const BADGE_TYPES: readonly string[] = [
  'doi',
  'id',
  'arxiv',
  'pmid',
  'handle',
  'isbn',
  'uri',
  'nct_id',
];

/**
 * Whether there is such a call at all: asked before anything in it is.
 *
 * @throws NotFound for an unknown type
 */
export function checkType(type: string | undefined, types: readonly string[] = IDENTIFIER_TYPES): void {
  if (type === undefined || !types.includes(type)) throw NOT_FOUND;
}

/**
 * The output that a path names. Quirk `identifiers-encoded`: the documentation says not to encode an identifier, but
 * it may be; the router has decoded it, once.
 *
 * @throws NotFound if the type or the output is unknown
 * @throws BadRequest for a DOI that can't be one
 * @source docs/sources.md details 4
 */
export function getOutput(view: CatalogueView, type: string, id: string): Output {
  const output = findOutput(view, type, id);
  if (output === undefined) throw NOT_FOUND;
  return output;
}

function findOutput(view: CatalogueView, type: string, id: string): Output | undefined {
  const scheme = Object.hasOwn(SCHEMES, type) ? SCHEMES[type] : undefined;
  if (scheme === undefined) return undefined;
  if (scheme === 'altmetric') return INTEGER.test(id) ? view.findById(Number(id)) : undefined;
  if (scheme === 'doi' && !id.startsWith('10.')) throw new BadRequest('a DOI begins with 10.');
  return view.find(scheme, id);
}
