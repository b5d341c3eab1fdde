import type { Context } from 'hono';
import type { ViewQueries } from '../../world/catalogue/query/view-queries.js';
import { PUBLISHERS } from '../../world/catalogue/records/publishers.js';
import type { ExplorerRules } from '../../world/explorer/explorer-rules.js';
import { describe } from './description.js';
import type { ExplorerEnv } from './env.js';
import { FilterReader } from './filter-reader.js';
import type { LinkParts } from './links.js';
import { type AskedOutputs, parseOutputFilters } from './parse-filters.js';
import { parseOrder, wordsOfOrder } from './parse-order.js';
import type { OutputContext } from './projections/research-output.js';
import { shownSources } from './source-names.js';

/** What a query over outputs asks, and what it is answered from. */
export interface Asked extends AskedOutputs {
  readonly reader: FilterReader;
  readonly queries: ViewQueries;
  /** Places in `SOURCES` that are shown. */
  readonly sources: readonly number[];
  readonly description: string;
  readonly linkParts: LinkParts;
  readonly context: OutputContext;
  readonly rules: ExplorerRules;
}

/** Reads the filters that all queries over outputs share, and looks at the catalogue as it is now. */
export async function readAsked(c: Context<ExplorerEnv>): Promise<Asked> {
  const { world, explorer, queries } = c.env;
  const account = c.get('account');
  const parameters = c.get('parameters');
  const rules = explorer.explorerRules.value;
  const sources = shownSources(rules.period);
  const reader = new FilterReader(parameters.filters, rules.refusesUnknownValues);
  const asked = await parseOutputFilters(reader, { account, lists: explorer.identifierLists, sources });
  const view = await world.catalogue.look();
  const queriesOfView = queries.of(view);
  await queriesOfView.prepare(asked.criteria);
  const hasBoth = account.institution !== undefined && reader.text('scope') === 'all';
  const description = describe({
    from: asked.isInstitutional ? account.institution?.name : hasBoth ? 'everything' : undefined,
    orcid: reader.text('orcid'),
    sortedBy: wordsOfOrder(parseOrder(parameters, rules)),
    timeframe: asked.timeframe,
    publishers: publisherNames(reader.list('publisher_id') ?? []),
  });
  const institution = asked.isInstitutional ? account.institution : undefined;
  return {
    ...asked,
    reader,
    queries: queriesOfView,
    sources,
    description,
    linkParts: linkPartsOf(c),
    context: {
      asOf: view.asOf,
      shape: view.shape,
      sources,
      institution,
      showsSentiment: rules.period === '2026',
    },
    rules,
  };
}

/** What the links of a reply are made of. */
export function linkPartsOf(c: Context<ExplorerEnv>): LinkParts {
  const { site, explorer, rawPath } = c.env;
  const isCalled = explorer.explorerRules.value.linkOrigin === 'called';
  return { site: isCalled ? site : undefined, path: rawPath, parameters: c.get('parameters') };
}

function publisherNames(ids: readonly string[]): readonly string[] {
  return PUBLISHERS.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
