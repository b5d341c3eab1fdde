import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import {
  createSchemaValidator,
  type SchemaFault,
} from '../../../src/contract/conformance/schema-validator.js';
import { isJsonObject, objectOrEmpty } from '../../../src/contract/json-object.js';
import type { components } from '../../../src/generated/altmetric-details.js';
import { parseFetchWanted } from '../../../src/services/altmetric-details/parse-fetch.js';
import { toFetchObject } from '../../../src/services/altmetric-details/projections/fetch-object.js';
import { Catalogues } from '../../../src/world/catalogue/catalogues.js';
import { MemoryOutputLayer } from '../../../src/world/catalogue/layer/memory-output-layer.js';
import type { Output } from '../../../src/world/catalogue/output.js';
import type { MentionSource } from '../../../src/world/catalogue/sources.js';
import type { CatalogueView } from '../../../src/world/catalogue/view/catalogue-view.js';
import { WorldCatalogue } from '../../../src/world/catalogue/world-catalogue.js';
import { Clock } from '../../../src/world/clock.js';

export type FetchObject = components['schemas']['FetchObject'];
export type Posts = components['schemas']['Posts'];
export type Demographics = components['schemas']['Demographics'];

/** Work 10.1038/nature.2014.14583, the example of the documentation. */
export const BLACK_HOLES = 2068207;
/** An output with mentions from every source. */
export const ALL_SOURCES = 9_000_025;

/** A catalogue of 300 outputs beside the pinned works, at one instant, under a layer. */
export async function openView(layer = new MemoryOutputLayer()): Promise<CatalogueView> {
  const host = { nowMs: () => 0, secureBytes: (count: number) => new Uint8Array(count) };
  const catalogue = new WorldCatalogue({
    layer,
    origin: { seed: '1', outputs: 300, anchor: '2026-11-21' },
    clock: new Clock(host, { now: '2026-11-21T09:30:00Z', frozen: true }),
    catalogues: new Catalogues(),
    unknown: 'not-found',
  });
  return catalogue.look();
}

export function getOutput(view: CatalogueView, altmetricId: number): Output {
  const output = view.findById(altmetricId);
  if (output === undefined) throw new Error(`There is no output ${altmetricId}`);
  return output;
}

/** What a query to fetch answers of an output. */
export function fetchOutput(
  view: CatalogueView,
  output: Output | number,
  { query = '', sources }: { query?: string; sources?: MentionSource[] } = {},
): FetchObject {
  const wanted = { ...parseFetchWanted(new URLSearchParams(query)), visibleSources: sources };
  return toFetchObject(typeof output === 'number' ? getOutput(view, output) : output, view, wanted);
}

/** The posts of a fetch object; none where there is the empty array. */
export function postsOf({ posts }: FetchObject): Posts {
  return posts === undefined || Array.isArray(posts) ? {} : posts;
}

/** Posts and accounts of each source. */
export function sourceCountsOf({ counts }: FetchObject): [string, SourceEntry][] {
  if (counts === undefined) return [];
  const { readers: _readers, total: _total, ...sources } = counts;
  return Object.entries(sources);
}

interface SourceEntry {
  unique_users_count: number;
  unique_users?: unknown[];
  posts_count: number;
}

/** How fetch objects fail the spec's schema. */
export async function openSchema(): Promise<(fetched: FetchObject) => SchemaFault[]> {
  const path = fileURLToPath(new URL('../../../openapi/altmetric-details.yaml', import.meta.url));
  const spec = objectOrEmpty(await SwaggerParser.dereference(path));
  const schema = objectOrEmpty(objectOrEmpty(spec.components).schemas).FetchObject;
  if (!isJsonObject(schema)) throw new Error('The spec has no FetchObject');
  const validator = createSchemaValidator();
  return (fetched) => validator.checkValue(schema, JSON.parse(JSON.stringify(fetched)));
}
