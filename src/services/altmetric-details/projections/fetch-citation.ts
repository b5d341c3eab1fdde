import type { components } from '../../../generated/altmetric-details.js';
import type { AsOf } from '../../../world/catalogue/as-of.js';
import { spanOf } from '../../../world/catalogue/attention.js';
import { slugOf } from '../../../world/catalogue/mentions/pick.js';
import type { Output } from '../../../world/catalogue/output.js';
import { firstSeen, lastUpdated, readersAt } from '../../../world/catalogue/output-figures.js';
import type { OutputRecord } from '../../../world/catalogue/output-record.js';
import { toIsoTime } from './iso-time.js';
import { some, someOf } from './members.js';
import { toPublisherSubjects } from './publisher-subjects.js';
import { toWireType } from './wire-type.js';

type FetchCitation = components['schemas']['FetchCitation'];

/**
 * What an output is. Only ISSNs, title and type are always there, everything else where it is known.
 *
 * @source docs/sources.md details 9.2: keys in alphabetical order, `mendeley_url` last; dates are ISO
 *   8601 texts, but `last_mentioned_on` and those that only the documentation has are seconds
 */
export function toFetchCitation(output: Output, asOf: AsOf): FetchCitation {
  const { record } = output;
  const { journal, identifiers, volume, type } = record;
  return {
    ...fromAbstractToChapters(output, asOf),
    ...fromDoiToIsbns(output, asOf),
    issns: [...(journal?.issns ?? [])],
    ...some('issue', record.issue),
    ...some('journal', journal?.title),
    ...some('last_mentioned_on', spanOf(output.attention, asOf)?.last),
    last_updated: lastUpdated(output, asOf),
    ...someOf('links', record.links),
    ...fromNctToSubjects(record),
    title: record.title,
    type: toWireType(type),
    ...some('uri', identifiers.uri?.[0]),
    ...some('urn', identifiers.urn?.[0]),
    ...some('volume', volume),
    ...some('mendeley_url', findMendeleyUrl(output, asOf)),
  };
}

function fromAbstractToChapters(output: Output, asOf: AsOf): Partial<FetchCitation> {
  const { record } = output;
  const { authors, book, chapters, identifiers } = record;
  return {
    ...some('abstract', record.abstract),
    ...some('abstract_source', record.abstractSource),
    added_on: firstSeen(output, asOf),
    ...some('ads_id', identifiers.ads?.[0]),
    ...someOf(
      'aggregate_citation_ids',
      chapters?.map(({ altmetricId }) => altmetricId),
    ),
    ...(book === undefined ? {} : { aggregated_in: [book.altmetricId] }),
    ...some('altmetric_jid', record.journal?.id),
    ...some('arxiv_id', identifiers.arxiv?.[0]),
    ...some('attribution', record.attribution),
    ...someOf(
      'authors',
      authors.map(({ name }) => name),
    ),
    ...someOf('authors_details', authorsDetailsOf(record)),
    ...someOf('authors_or_editors', involvedIn(record)),
    ...some('book', bookOf(record)),
    ...someOf(
      'chapters',
      chapters?.map(({ altmetricId, title, ordinal }) => ({
        altmetric_id: altmetricId,
        title,
        ordinal_number: ordinal ?? null,
      })),
    ),
  };
}

function fromDoiToIsbns(output: Output, asOf: AsOf): Partial<FetchCitation> {
  const { identifiers, lastPage, onlineOn, funders, openAccess } = output.record;
  return {
    ...some('doi', identifiers.doi?.[0]),
    ...some('endpage', lastPage),
    ...some('epubdate', onlineOn === undefined ? undefined : toIsoTime(onlineOn)),
    first_seen_on: toIsoTime(firstSeen(output, asOf)),
    ...someOf(
      'funders',
      funders.map(({ acronym, name }) => slugOf(acronym ?? name)),
    ),
    ...some('handle', identifiers.handle?.[0]),
    ...someOf('handles', identifiers.handle),
    is_oa: openAccess !== undefined && openAccess !== 'closed',
    ...someOf('isbns', identifiers.isbn),
  };
}

function fromNctToSubjects(record: OutputRecord): Partial<FetchCitation> {
  const { identifiers, printedOn, onlineOn } = record;
  return {
    ...some('nct_id', identifiers.nct?.[0]),
    ...some('pdf_url', record.pdfUrl),
    ...some('pmc', identifiers.pmc?.[0]),
    ...some('pmid', identifiers.pmid?.[0]),
    ...some('pubdate', printedOn === undefined ? undefined : toIsoTime(printedOn)),
    ...some('published_on', onlineOn ?? printedOn),
    ...some('publisher', record.publisher?.name),
    ...someOf('publisher_subjects', toPublisherSubjects(record)),
    ...some('repec', identifiers.repec?.[0]),
    ...someOf('scopus_subjects', record.scopusSubjects),
    ...some('ssrn', identifiers.ssrn?.[0]),
    ...some('startpage', record.firstPage),
    ...someOf('subjects', record.subjects),
  };
}

/** New in 2025: the authors again, where Dimensions knows any of them. */
function authorsDetailsOf({ authors }: OutputRecord): FetchCitation['authors_details'] {
  if (!authors.some(({ researcherId }) => researcherId !== undefined)) return undefined;
  return authors.map(({ name, researcherId }) => ({
    name,
    ...some('dimensions_researcher_id', researcherId),
  }));
}

function involvedIn({ type, authors, editors = [] }: OutputRecord): string[] {
  return type === 'book' || type === 'chapter' ? [...authors, ...editors].map(({ name }) => name) : [];
}

function bookOf({ book, attribution }: OutputRecord): FetchCitation['book'] {
  if (book === undefined) return undefined;
  return { title: book.title, isbns: [...book.isbns], ...some('attribution', attribution) };
}

/** Mendeley's page of an output that somebody has there. */
function findMendeleyUrl(output: Output, asOf: AsOf): string | undefined {
  const { mendeley } = readersAt(output, asOf);
  const slug = slugOf(output.record.title);
  return mendeley === 0 || slug === '' ? undefined : `http://www.mendeley.com/research/${slug}`;
}
