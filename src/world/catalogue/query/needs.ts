import type { Criteria } from './criteria.js';
import type { FacetName } from './facets.js';
import type { TextPlace } from './text-index.js';

/** What has to be made before outputs can be held against criteria. */
export interface Needs {
  readonly facets: readonly FacetName[];
  /** Where words are looked for; undefined for nowhere. */
  readonly texts: TextPlace | undefined;
}

const FACET_OF = {
  openAccess: 'openAccess',
  publishers: 'publisher',
  doiPrefixes: 'publisher',
  fieldsOfResearch: 'fields',
  goals: 'goals',
  funders: 'funders',
  affiliations: 'organizations',
  authorCountries: 'organizations',
  institution: 'organizations',
} as const satisfies Partial<Record<keyof Criteria, FacetName>>;
const BY_FACET = ['openAccess', 'publishers', 'doiPrefixes', 'fieldsOfResearch', 'goals', 'funders'] as const;
const BY_PEOPLE = ['affiliations', 'authorCountries', 'institution'] as const;

/** What criteria need. */
export function needsOf(criteria: Criteria): Needs {
  const asked = [...BY_FACET, ...BY_PEOPLE].filter((name) => criteria[name] !== undefined);
  const inTitle = criteria.titleWords === undefined ? undefined : 'title';
  return {
    facets: asked.map((name) => FACET_OF[name]),
    texts: criteria.words === undefined ? inTitle : 'anywhere',
  };
}
