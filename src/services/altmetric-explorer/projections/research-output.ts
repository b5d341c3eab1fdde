import type { components } from '../../../generated/altmetric-explorer.js';
import type { AsOf, Timeframe } from '../../../world/catalogue/as-of.js';
import { countSources, postsGained, scoreAt } from '../../../world/catalogue/attention.js';
import type { Output } from '../../../world/catalogue/output.js';
import { readerCounts } from '../../../world/catalogue/output-figures.js';
import type { IdentifierScheme, Identifiers, OutputType } from '../../../world/catalogue/output-record.js';
import type { CatalogueShape } from '../../../world/catalogue/output-seed.js';
import { citationsAt } from '../../../world/catalogue/query/orders.js';
import { publicationDayOf } from '../../../world/catalogue/query/other-tests.js';
import type { Institution } from '../../../world/explorer/institution.js';
import { countSentiments } from '../../../world/explorer/sentiment.js';
import { toDay } from './day.js';
import { type IncludedWithOutput, recordsOf } from './included.js';
import { toMentionCounts } from './mention-counts.js';

type Schemas = components['schemas'];
type Row = Schemas['ResearchOutput'];
type Relationships = Schemas['ResearchOutputRelationships'];

/** What outputs are shown by. */
export interface OutputContext {
  readonly asOf: AsOf;
  readonly shape: CatalogueShape;
  /** Places in `SOURCES` that are shown. */
  readonly sources: readonly number[];
  /** Whose authors and departments are told. */
  readonly institution: Institution | undefined;
  /** Whether it is told how posts on X and Bluesky speak of outputs: since 2026. */
  readonly showsSentiment: boolean;
}

/** A row, and the records that it refers to. */
export interface ShownOutput {
  readonly row: Row;
  readonly records: readonly IncludedWithOutput[];
}

const TYPES: Readonly<Record<OutputType, Schemas['OutputType']>> = {
  article: 'article',
  book: 'book',
  chapter: 'chapter',
  dataset: 'dataset',
  news: 'news',
  'clinical-trial': 'clinical_trial_study_record',
};
/** Schemes in the order of their members. @source docs/sources.md explorer 2.12 */
const IDENTIFIER_MEMBERS: readonly (readonly [keyof Schemas['Identifiers'], IdentifierScheme])[] = [
  ['dois', 'doi'],
  ['handles', 'handle'],
  ['pubmed-ids', 'pmid'],
  ['pmc-ids', 'pmc'],
  ['nct-ids', 'nct'],
  ['arxiv-ids', 'arxiv'],
  ['ads-ids', 'ads'],
  ['ssrns', 'ssrn'],
  ['repec-ids', 'repec'],
  ['isbns', 'isbn'],
  ['uris', 'uri'],
  ['urns', 'urn'],
];
const PERIODS = ['1d', '3d', '1w', '1m', '3m', '6m', '1y', 'at'] as const satisfies readonly Timeframe[];

/** A research output as a row. Quirk `outputs-bare-references`: its references are bare, not within `data`. */
export function toResearchOutput(output: Output, context: OutputContext): ShownOutput {
  const { asOf, shape, sources, institution, showsSentiment } = context;
  const { record, altmetricId, attention } = output;
  const records = recordsOf(output, shape, institution);
  const relationships = toRelationships(records);
  const day = publicationDayOf(record);
  const counts = countSources(attention, asOf).filter(({ source }) => sources.includes(source));
  const row = {
    id: altmetricId,
    type: 'research-output' as const,
    attributes: {
      title: record.title,
      identifiers: toIdentifiers(record.identifiers),
      readers: { mendeley: readerCounts(output, asOf).mendeley },
      dimensions: { citations: citationsAt(output, asOf) },
      mentions: toMentionCounts(counts.map(({ source, posts }) => [source, posts])),
      'altmetric-score': Math.ceil(scoreAt(attention, asOf) / 1000),
      'output-type': TYPES[record.type],
      'historical-mentions': toHistory(output, context),
      'publication-date': day === undefined ? null : toDay(day),
      'badge-url': `https://api.altmetric.com/v1/donut/${altmetricId}_240.png`,
      'oa-status': record.openAccess !== undefined && record.openAccess !== 'closed',
      'oa-type': record.openAccess ?? null,
      ...(institution === undefined ? {} : { institution: { verified: true } }),
      ...(showsSentiment ? { 'sentiment-analysis-totals': countSentiments(attention, asOf) } : {}),
    },
    ...(records.length === 0 ? {} : { relationships }),
  } satisfies Row;
  return { row, records };
}

function toIdentifiers(identifiers: Identifiers): Schemas['Identifiers'] {
  const members = IDENTIFIER_MEMBERS.flatMap(([member, scheme]) => {
    const values = identifiers[scheme] ?? [];
    return values.length === 0 ? [] : [[member, [...values]] as const];
  });
  return Object.fromEntries(members);
}

function toHistory({ attention }: Output, { asOf, sources }: OutputContext): Schemas['HistoricalMentions'] {
  const counted = new Set(sources);
  const gained = (timeframe: Timeframe) => postsGained(attention, asOf, { timeframe, sources: counted });
  const [d1, d3, w1, m1, m3, m6, y1, at] = PERIODS.map(gained);
  return {
    '1d': d1 ?? 0,
    '3d': d3 ?? 0,
    '1w': w1 ?? 0,
    '1m': m1 ?? 0,
    '3m': m3 ?? 0,
    '6m': m6 ?? 0,
    '1y': y1 ?? 0,
    at: at ?? 0,
  };
}

/** References to records, in the order of these. */
function toRelationships(records: readonly IncludedWithOutput[]): Relationships {
  const of = <Type extends IncludedWithOutput['type']>(type: Type) =>
    records.filter((record) => record.type === type).map(({ id }) => ({ id, type }));
  const [journal] = of('journal');
  return {
    ...(journal === undefined ? {} : { journal }),
    ...member('institutional-authors', of('author')),
    ...member('institutional-departments', of('department')),
    ...member('affiliations', of('grid-affiliation')),
    ...member('fields-of-research', of('field-of-research')),
    ...member('funders', of('grid-funder')),
    ...member('sustainable-development-goals', of('sustainable-development-goal')),
  };
}

/** A list as a member, or no member where there is nothing in it. */
function member<Name extends keyof Relationships>(
  name: Name,
  references: NonNullable<Relationships[Name]> & readonly unknown[],
): Relationships {
  return references.length === 0 ? {} : { [name]: references };
}
