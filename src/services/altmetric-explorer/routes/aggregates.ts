import { Hono } from 'hono';
import { SOURCE_INDEX } from '../../../world/catalogue/sources.js';
import { type Asked, readAsked } from '../asked.js';
import type { ExplorerEnv } from '../env.js';
import { toJsonText } from '../json-text.js';
import { toAttentionRows, toCountryRows, toJournalRows } from '../projections/aggregate-rows.js';
import { sendWhole } from '../send-page.js';
import { signed } from '../signed.js';

/** Which source's map is asked for. @source docs/sources.md explorer 2.9.2 */
const MAPS = {
  tweet: SOURCE_INDEX.twitter,
  fbwall: SOURCE_INDEX.facebook,
  msm: SOURCE_INDEX.news,
  policy: SOURCE_INDEX.policy,
  guideline: SOURCE_INDEX.guidelines,
} as const;
const MAP_NAMES = ['tweet', 'fbwall', 'msm', 'policy', 'guideline'] as const;

/** Sums over all outputs that match, each in one reply whatever page is asked for. */
export function aggregateRoutes(): Hono<ExplorerEnv> {
  return new Hono<ExplorerEnv>()
    .get(
      '/research_outputs/attention',
      signed(async (c) => {
        c.env.notes.operation = 'getAttention';
        const asked = await readAsked(c);
        const { criteria, queries } = asked;
        await queries.prepare(criteria, { days: { criteria } });
        const data = keep(asked, 'attention', () => toAttentionRows(queries.byDay({ criteria })));
        return sendWhole(c, { ...asked, total: queries.count(criteria), data });
      }),
    )
    .get(
      '/research_outputs/demographics',
      signed(async (c) => {
        c.env.notes.operation = 'getDemographics';
        const asked = await readAsked(c);
        const { criteria, queries, reader, sources: shown } = asked;
        const source = MAPS[reader.oneOf('filter', MAP_NAMES) ?? 'tweet'];
        const sources = shown.filter((one) => one === source);
        const query = { criteria, sources };
        await queries.prepare(criteria, { profiles: query });
        const data = keep(asked, `demographics ${source}`, () =>
          toCountryRows(queries.byCountry(query, source)),
        );
        return sendWhole(c, { ...asked, total: queries.count(criteria), data });
      }),
    )
    .get(
      '/research_outputs/journals',
      signed(async (c) => {
        c.env.notes.operation = 'listJournals';
        const asked = await readAsked(c);
        const { criteria, queries } = asked;
        await queries.prepare(criteria, { journals: { criteria } });
        const journals = queries.byJournal({ criteria });
        const data = keep(asked, 'journals', () => toJournalRows(journals));
        return sendWhole(c, { ...asked, total: journals.length, data });
      }),
    );
}

/** The rows as they go out: written once as long as nothing changes. */
function keep({ queries, criteria }: Asked, name: string, make: () => readonly unknown[]): string {
  return queries.keepText(`${name} ${JSON.stringify(criteria)}`, () => toJsonText(make()));
}
