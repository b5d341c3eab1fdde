import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-translator.js';
import { addWork } from '../../../world/works/add-work.js';
import { findCatalogueWorkById } from '../../../world/works/catalogue-work.js';
import { filterIdentifiers } from '../../../world/works/work-filter.js';
import { requireToken } from '../../webpy/bearer.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { Refusal } from '../../webpy/refusal.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { unknownWork } from '../errors.js';
import { requireNamed } from '../parse-body.js';
import { parseFilter } from '../parse-filter.js';
import { findWorkId, parseSort } from '../parse-query.js';
import { parseSentWork } from '../parse-work.js';
import { toAddedWork, toWireRelatedWork, toWireWork } from '../projections/work.js';
import { sortAlphabetically } from '../sort-alphabetically.js';

type Named = keyof operations;

/** `/works`: works with all their titles and identifiers. */
export function workRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/works',
    GET: { operation: 'listWorks' satisfies Named, steps: [requireToken, getWorks] },
    POST: { operation: 'addWork' satisfies Named, steps: [requireToken, postWork] },
    DELETE: { operation: 'deleteWork' satisfies Named, steps: [requireToken, deleteWork] },
    OPTIONS: 'optionsOfWorks' satisfies Named,
  });
  return app;
}

/** @source hirmeos/identifier_translation_service: src/worksctrl.py:20-50 */
async function getWorks(c: Context<WebpyEnv>): Promise<Response> {
  const { world, query } = c.env;
  // Quirk `uuid-wins`.
  const id = findWorkId(query);
  if (id !== undefined) return getWork(c, id);
  const filter = parseFilter(query.filter);
  const direction = parseSort(query, 'title');
  const shown = (await world.works.list()).flatMap((work) => {
    const identifiers = filterIdentifiers(work, filter);
    return identifiers === undefined ? [] : [toWireWork(work, identifiers)];
  });
  if (direction === undefined) return sendData(shown);
  return sendData(sortAlphabetically(shown, ({ title }) => title[0] ?? '', direction));
}

async function getWork({ env: { world } }: Context<WebpyEnv>, id: string): Promise<Response> {
  const work = await world.works.find(id);
  if (work !== undefined) return sendData([toWireRelatedWork(work, await world.works.relativesOf(id))]);
  const known = await findCatalogueWorkById(world, id);
  return sendData(known === undefined ? [] : [toWireRelatedWork(known, { children: [], parents: [] })]);
}

/** @source hirmeos/identifier_translation_service: src/worksctrl.py:52-95 */
async function postWork(c: Context<WebpyEnv>): Promise<Response> {
  const sent = parseSentWork(c.env.body);
  const work = await addWork(c.env.world, sent.draft, sent.relatives);
  return sendData([toAddedWork(work, sent)]);
}

/** @source hirmeos/identifier_translation_service: src/worksctrl.py:97-107 */
async function deleteWork(c: Context<WebpyEnv>): Promise<Response> {
  const { world, query } = c.env;
  const [id] = requireNamed([findWorkId(query)], 'a (work) UUID');
  if (id === undefined || !(await world.works.remove(id))) throw unknownWork(id ?? '');
  // Quirk `deleted-404`: the handler returns an empty list, and that is nothing found.
  throw new Refusal('NORESULT');
}
