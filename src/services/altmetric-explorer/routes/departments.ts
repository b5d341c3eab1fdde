import { Hono } from 'hono';
import { linkPartsOf } from '../asked.js';
import type { ExplorerEnv } from '../env.js';
import { parsePage } from '../parse-page.js';
import { sendPage } from '../send-page.js';
import { signed } from '../signed.js';

/**
 * `/departments`: those of the account's institution, by name; none where its systems aren't connected. Open question
 * `departments-envelope`: what there is besides.
 *
 * @source docs/sources.md explorer 2.19: rows and totals documented, the rest inferred
 */
export function departmentRoutes(): Hono<ExplorerEnv> {
  return new Hono<ExplorerEnv>().get(
    '/departments',
    signed(async (c) => {
      c.env.notes.operation = 'listDepartments';
      const page = parsePage(c.get('parameters'), c.env.explorer.explorerRules.value);
      const { institution } = c.get('account');
      const all = [...(institution?.departments ?? [])].sort(byName);
      const first = (page.number - 1) * page.size;
      const rows = all
        .slice(first, first + page.size)
        .map(({ id, name }) => ({ id, type: 'department', attributes: { name } }));
      const description =
        institution === undefined ? 'All departments' : `All departments from ${institution.name}`;
      return sendPage(c, { page, total: all.length, description, linkParts: linkPartsOf(c), rows });
    }),
  );
}

function byName(one: { readonly name: string; readonly id: string }, other: typeof one): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
