import type { components } from '../../../generated/altmetric-details.js';
import type { AsOf } from '../../../world/catalogue/as-of.js';
import { countSources, type SourceCount, scoreAt } from '../../../world/catalogue/attention.js';
import { countTweeters } from '../../../world/catalogue/list-mentions.js';
import type { Output } from '../../../world/catalogue/output.js';
import { firstSeen, lastUpdated, readerCounts } from '../../../world/catalogue/output-figures.js';
import type { OutputRecord } from '../../../world/catalogue/output-record.js';
import type { MentionSource } from '../../../world/catalogue/sources.js';
import { SOURCES } from '../../../world/catalogue/sources.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import { contextOf } from './context.js';
import { historyOf } from './history.js';
import { imagesOf } from './images.js';
import { some, someOf } from './members.js';
import { toPublisherSubjects } from './publisher-subjects.js';
import { SOURCE_NAMES } from './source-names.js';
import { toWireType } from './wire-type.js';

type CountsObject = components['schemas']['CountsObject'];
type Readers = CountsObject['readers'];
type CitedBy = Partial<Record<`cited_by_${string}_count`, number>>;

/** Sources in the order of their keys: alphabetical. */
const COUNTED = SOURCES.map(({ name }, place) => ({ place, name, key: SOURCE_NAMES[name].counts }))
  .filter(({ key }) => key !== undefined)
  .map(({ place, name, key }) => ({ place, name, key: `cited_by_${key}_count` as const }));
const KEYS = [...COUNTED.map(({ key }) => key), 'cited_by_posts_count' as const].sort();

/**
 * The flat form of an output's attention. Quirk `empty-lists-kept`: what isn't known has no key, but for four lists.
 *
 * @param visible  the sources that the caller is shown; undefined for all
 * @source docs/sources.md details 7: the order of the keys as recorded in 2025
 */
export function toCountsObject(
  output: Output,
  view: CatalogueView,
  visible?: readonly MentionSource[],
): CountsObject {
  const { record } = output;
  const { asOf } = view;
  const score = scoreAt(output.attention, asOf);
  const context = contextOf(output, view, score);
  return {
    ...identityOf(record),
    cohorts: cohortsOf(output, view, visible),
    ...some('abstract', record.abstract),
    ...some('abstract_source', record.abstractSource),
    ...some('context', context),
    ...publicationOf(record),
    ...citedBy(countSources(output.attention, asOf), visible),
    last_updated: lastUpdatedOf(output, asOf),
    score: score / 1000,
    history: historyOf(output, asOf),
    url: urlOf(output),
    added_on: firstSeen(output, asOf),
    ...publishedOn(record),
    ...subjectsOf(record),
    ...readersOf(output, asOf),
    images: imagesOf(output, asOf, visible),
    details_url: detailsUrl(output.altmetricId),
  };
}

/** Where a person reads about an output. */
export function detailsUrl(altmetricId: number): string {
  return `https://www.altmetric.com/details.php?citation_id=${altmetricId}`;
}

/** An output's address: that of its DOI before any other. */
function urlOf({ record: { identifiers, links }, altmetricId }: Output): string {
  const [doi] = identifiers.doi ?? [];
  return doi === undefined ? (links[0] ?? detailsUrl(altmetricId)) : `http://dx.doi.org/${doi}`;
}

function identityOf({ title, identifiers, journal }: OutputRecord) {
  const { doi, pmid, pmc, arxiv, ads, uri, isbn = [] } = identifiers;
  return {
    title,
    ...first('doi', doi),
    ...first('pmid', pmid),
    ...first('pmc', pmc),
    ...first('arxiv_id', arxiv),
    ...first('ads_id', ads),
    ...first('uri', uri),
    isbns: [...isbn],
    ...some('altmetric_jid', journal?.id),
    issns: [...(journal?.issns ?? [])],
    ...some('journal', journal?.title),
  } satisfies Partial<CountsObject>;
}

function publicationOf(record: OutputRecord) {
  const { authors, editors = [], identifiers, printedOn, onlineOn, openAccess } = record;
  const names = authors.map(({ name }) => name);
  const isInBook = record.type === 'book' || record.type === 'chapter';
  const involved = [...names, ...editors.map(({ name }) => name)];
  return {
    authors: names,
    ...someOf('authors_or_editors', isInBook ? involved : undefined),
    ...some('attribution', record.attribution),
    type: toWireType(record.type),
    handles: [...(identifiers.handle ?? [])],
    ...first('handle', identifiers.handle),
    ...some('pubdate', printedOn),
    ...some('epubdate', onlineOn),
    ...first('dimensions_publication_id', identifiers.dimensions),
    altmetric_id: record.altmetricId,
    schema: '1.5.4',
    is_oa: openAccess !== undefined && openAccess !== 'closed',
    ...someOf('publisher_subjects', toPublisherSubjects(record)),
  } satisfies Partial<CountsObject>;
}

/**
 * Alphabetical, but for `accounts`, which comes last. Quirk `absent-not-zero`: a source that is silent has no key.
 * Quirk `limited-key-all-posts`: posts are those of all sources, also of ones without a key or that are not shown.
 */
function citedBy(counts: readonly SourceCount[], visible: readonly MentionSource[] | undefined): CitedBy {
  const byKey = new Map<string, number>();
  let accounts = 0;
  let posts = 0;
  for (const { source, posts: ofSource, accounts: some } of counts) {
    posts += ofSource;
    const counted = COUNTED.find(({ place }) => place === source);
    if (counted === undefined || visible?.includes(counted.name) === false) continue;
    byKey.set(counted.key, some);
    accounts += some;
  }
  if (posts > 0) byKey.set('cited_by_posts_count', posts);
  const cited: CitedBy = {};
  for (const key of KEYS) {
    const count = byKey.get(key);
    if (count !== undefined) cited[key] = count;
  }
  if (accounts > 0) cited.cited_by_accounts_count = accounts;
  return cited;
}

/** Quirk `cohorts-empty-array`: PHP has one kind of empty. */
function cohortsOf(
  output: Output,
  view: CatalogueView,
  visible: readonly MentionSource[] | undefined,
): CountsObject['cohorts'] {
  if (visible?.includes('twitter') === false) return [];
  const { cohorts } = countTweeters(output, view.asOf, view.population);
  const known: CountsObject['cohorts'] = {
    ...some('pub', cohorts.get('public')),
    ...some('doc', cohorts.get('practitioner')),
    ...some('sci', cohorts.get('scientist')),
    ...some('com', cohorts.get('communicator')),
  };
  return Object.keys(known).length === 0 ? [] : known;
}

/** Quirk `last-updated-text`: one output was recorded with a text of digits. */
function lastUpdatedOf(output: Output, asOf: AsOf): number | string {
  const second = lastUpdated(output, asOf);
  return output.explicit?.isUpdateDateText === true ? String(second) : second;
}

/** What came out online counts as published then, whenever it was printed. */
function publishedOn({ onlineOn, printedOn }: OutputRecord): Pick<CountsObject, 'published_on'> {
  return some('published_on', onlineOn ?? printedOn);
}

function subjectsOf({ subjects, scopusSubjects }: OutputRecord): Partial<CountsObject> {
  return { ...someOf('subjects', subjects), ...someOf('scopus_subjects', scopusSubjects) };
}

/** Quirk `readers-text`: texts, but numbers where there is no record of any reader. */
function readersOf(output: Output, asOf: AsOf): { readers: Readers; readers_count: number } {
  const { mendeley, citeulike, connotea } = readerCounts(output, asOf);
  const total = mendeley + citeulike + connotea;
  return {
    readers:
      total === 0
        ? { citeulike: 0, mendeley: 0, connotea: 0 }
        : { citeulike: String(citeulike), mendeley: String(mendeley), connotea: String(connotea) },
    readers_count: total,
  };
}

function first<Key extends string>(key: Key, texts: readonly string[] | undefined): { [K in Key]?: string } {
  return some(key, texts?.[0]);
}
