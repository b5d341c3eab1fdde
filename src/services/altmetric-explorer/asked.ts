import type { Context } from 'hono';
import type { OutputOrder } from '../../world/catalogue/query/orders.js';
import type { ViewQueries } from '../../world/catalogue/query/view-queries.js';
import { PUBLISHERS } from '../../world/catalogue/records/publishers.js';
import type { ExplorerAccount } from '../../world/explorer/explorer-account.js';
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
  readonly order: OutputOrder;
  readonly description: string;
  readonly linkParts: LinkParts;
  readonly context: OutputContext;
  readonly rules: ExplorerRules;
}

/**
 * Reads the filters that all queries over outputs share, and looks at the catalogue as it is now.
 *
 * @param rows  what is put in order
 */
export async function readAsked(
  c: Context<ExplorerEnv>,
  rows: 'outputs' | 'profiles' = 'outputs',
): Promise<Asked> {
  const { world, explorer, queries } = c.env;
  const account = c.get('account');
  const parameters = c.get('parameters');
  const rules = explorer.explorerRules.value;
  const sources = shownSources(rules.period);
  const reader = new FilterReader(parameters.filters, rules.refusesUnknownValues);
  const asked = await parseOutputFilters(reader, { account, lists: explorer.identifierLists, sources });
  const order = parseOrder(parameters, rules, rows === 'profiles');
  const view = await world.catalogue.look();
  const queriesOfView = queries.of(view);
  await queriesOfView.prepare(asked.criteria);
  const institution = asked.isInstitutional ? account.institution : undefined;
  return {
    ...asked,
    reader,
    queries: queriesOfView,
    sources,
    order,
    description: describeAsked(asked, { account, order, reader }),
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

function describeAsked(
  { criteria, isInstitutional, timeframe }: AskedOutputs,
  of: { readonly account: ExplorerAccount; readonly order: OutputOrder; readonly reader: FilterReader },
): string {
  const { institution } = of.account;
  const hasBoth = institution !== undefined && of.reader.text('scope') === 'all';
  return describe({
    from: isInstitutional ? institution?.name : hasBoth ? 'everything' : undefined,
    orcid: criteria.orcids?.[0],
    sortedBy: wordsOfOrder(of.order),
    timeframe,
    publishers: publisherNames(criteria.publishers ?? []),
  });
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
