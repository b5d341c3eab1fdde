import { Hono } from 'hono';
import { readAsked } from '../asked.js';
import type { ExplorerEnv } from '../env.js';
import { parsePage } from '../parse-page.js';
import { Dictionary, type IncludedWithOutput } from '../projections/included.js';
import { toResearchOutput } from '../projections/research-output.js';
import { sendPage } from '../send-page.js';
import { signed } from '../signed.js';

/** `/research_outputs`: the outputs themselves, page by page. */
export function outputRoutes(): Hono<ExplorerEnv> {
  return new Hono<ExplorerEnv>().get(
    '/research_outputs',
    signed(async (c) => {
      c.env.notes.operation = 'listResearchOutputs';
      const page = parsePage(c.get('parameters'), c.env.explorer.explorerRules.value);
      const asked = await readAsked(c);
      const { criteria, order, queries } = asked;
      await queries.prepare(criteria, { order });
      const ranked = queries.rank(criteria, order);
      const outputs = ranked.page((page.number - 1) * page.size, page.size);
      const shown = outputs.map((output) => toResearchOutput(output, asked.context));
      const included = new Dictionary<IncludedWithOutput>();
      for (const { records } of shown) included.add(...records);
      const rows = shown.map(({ row }) => row);
      return sendPage(c, { ...asked, page, total: ranked.total, rows, included: included.records });
    }),
  );
}
