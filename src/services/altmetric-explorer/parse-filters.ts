import type { Timeframe } from '../../world/catalogue/as-of.js';
import type { OpenAccess, OutputType } from '../../world/catalogue/output-record.js';
import type { Criteria, NamedOutput } from '../../world/catalogue/query/criteria.js';
import { OPEN_ACCESS } from '../../world/catalogue/query/facets.js';
import { wordsIn } from '../../world/catalogue/query/words.js';
import type { ExplorerAccount } from '../../world/explorer/explorer-account.js';
import type { IdentifierListStore } from '../../world/explorer/identifier-list-store.js';
import type { FilterReader } from './filter-reader.js';
import { authorKeyOf, departmentPlaceOf } from './institution-ids.js';

const TIMEFRAMES: readonly Timeframe[] = ['at', '1d', '3d', '1w', '1m', '3m', '6m', '1y'];
const OUTPUT_TYPES: Readonly<Record<string, readonly OutputType[]>> = {
  article: ['article'],
  book: ['book'],
  chapter: ['chapter'],
  clinical_trial_study_record: ['clinical-trial'],
  dataset: ['dataset'],
  news: ['news'],
  // The live service has outputs of this type, and this world hasn't.
  generic: [],
};
const SCOPES = ['all', 'institution'] as const;
const OPEN: readonly OpenAccess[] = OPEN_ACCESS.filter((way) => way !== 'closed');
const WAYS: Readonly<Record<string, readonly OpenAccess[]>> = {
  oa_all: OPEN,
  ...Object.fromEntries(OPEN_ACCESS.map((way) => [way, [way]])),
};
const GOAL = /^(?:[1-9]|1[0-7])$/;

/** Who asks, and what they have. */
export interface Asker {
  readonly account: ExplorerAccount;
  readonly lists: IdentifierListStore;
  /** Places in `SOURCES` that are shown. */
  readonly sources: readonly number[];
}

/** What a request asks of outputs, and in words. */
export interface AskedOutputs {
  readonly criteria: Criteria;
  readonly timeframe: Timeframe;
  /** Whether the account's institution is what is asked about. */
  readonly isInstitutional: boolean;
}

/**
 * Reads the filters that all endpoints over outputs share. Names that aren't known say nothing.
 *
 * @source docs/sources.md explorer 1.9 and 2.9.1
 */
export async function parseOutputFilters(reader: FilterReader, asker: Asker): Promise<AskedOutputs> {
  const { institution } = asker.account;
  const scope = reader.oneOf('scope', SCOPES) ?? (institution === undefined ? 'all' : 'institution');
  const timeframe = reader.oneOf('timeframe', TIMEFRAMES) ?? 'at';
  const orcid = reader.text('orcid');
  const criteria: Criteria = {
    mentionedWithin: timeframe,
    sources: asker.sources,
    publishedFrom: reader.day('published_after'),
    publishedTo: reader.day('published_before'),
    types: reader.listed('type', OUTPUT_TYPES),
    openAccess: reader.listed('open_access_types', WAYS),
    journals: reader.list('journal_id'),
    publishers: reader.list('publisher_id'),
    doiPrefixes: reader.list('doi_prefix'),
    handlePrefixes: reader.list('handle_prefix'),
    fieldsOfResearch: reader.list('field_of_research_codes'),
    goals: reader.matching('sustainable_development_goals', GOAL)?.map(Number),
    funders: reader.list('funders'),
    affiliations: reader.list('affiliations'),
    orcids: orcid === undefined ? undefined : [orcid],
    researchers: reader.list('researcher_id'),
    named: await namedIn(reader, asker.lists),
    titleWords: wordsOf(reader.text('title')),
    words: wordsOf(reader.text('q')),
    ...institutionCriteria(reader, asker.account, scope === 'institution'),
    // Nobody in this world has a grant.
    ...(reader.list('grant_id') === undefined ? {} : { isImpossible: true }),
  };
  return { criteria, timeframe, isInstitutional: scope === 'institution' && institution !== undefined };
}

/** Of an account without an institution, nothing is of its institution. */
function institutionCriteria(
  reader: FilterReader,
  { institution }: ExplorerAccount,
  isScoped: boolean,
): Criteria {
  const authors = reader.list('author_id');
  const departments = reader.list('department_id');
  if (!isScoped && authors === undefined && departments === undefined) return {};
  if (institution === undefined) return { isImpossible: true };
  return {
    institution: institution.organizations,
    authors: authors?.flatMap((id) => authorKeyOf(institution, id) ?? []),
    departments: departments && {
      count: institution.departments.length,
      places: departments.flatMap((id) => departmentPlaceOf(institution, id) ?? []),
    },
  };
}

/** Open question `lists-of-worlds`: a list that isn't known, or not any more, is of nothing. */
async function namedIn(
  reader: FilterReader,
  lists: IdentifierListStore,
): Promise<readonly NamedOutput[] | undefined> {
  const id = reader.text('identifier_list_id');
  if (id === undefined) return undefined;
  const list = await lists.find(id);
  return list?.identifiers ?? [];
}

function wordsOf(text: string | undefined): readonly string[] | undefined {
  const words = text === undefined ? [] : wordsIn(text);
  return words.length === 0 ? undefined : [...new Set(words)];
}
