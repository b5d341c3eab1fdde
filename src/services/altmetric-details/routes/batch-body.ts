import type { Context } from 'hono';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import type { DetailsEnv } from '../env.js';
import { NOT_FOUND } from '../faults.js';
import { joinJson } from '../join-json.js';
import { countsBody } from './counts.js';

const MOST_IDS = 100;
const INTEGER = /^\d{1,15}$/;

/**
 * `{"results":[…]}` in the order asked; unknown ones are left out.
 *
 * @param ids  Altmetric IDs with commas between
 * @throws NotFound if all are unknown
 * @source altmetric/altmetric-mcp: lib/api-client.js; the order, and what happens beyond a hundred, are inferred
 */
export function batchBody(c: Context<DetailsEnv>, view: CatalogueView, ids: string): Uint8Array<ArrayBuffer> {
  const bodies = ids
    .split(',')
    .slice(0, MOST_IDS)
    .filter((id) => INTEGER.test(id))
    .map((id) => view.findById(Number(id)))
    .filter((output) => output !== undefined)
    .map((output) => countsBody(c, view, output));
  if (bodies.length === 0) throw NOT_FOUND;
  return joinJson('{"results":[', bodies, ']}');
}
