import { readdir } from 'node:fs/promises';
import { findPackage } from '../scenarios/index.js';

const ENDING = '.yaml';

/** The OpenAPI documents that the package brings along, by service. */
export async function findSpecs(): Promise<ReadonlyMap<string, URL>> {
  const folder = new URL('openapi/', await findPackage());
  const files = (await readdir(folder)).filter((file) => file.endsWith(ENDING)).sort();
  return new Map(files.map((file) => [file.slice(0, -ENDING.length), new URL(file, folder)]));
}
