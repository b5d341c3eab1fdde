import { readdir, readFile } from 'node:fs/promises';
import { findPackage } from '../scenarios/index.js';
import { variablesOf } from './collection.js';
import type { Environment } from './environment.js';
import { isJsonObject } from './json-object.js';
import type { ContractCollection } from './run-contract.js';

const ENDING = '.postman_collection.json';

/**
 * The collections that the package brings along, by service, with the spec of the same name. A collection says
 * in its variable `serviceBase` where its service answers.
 */
export async function loadShippedCollections(): Promise<readonly ContractCollection[]> {
  const root = await findPackage();
  const files = (await readdir(new URL('postman/', root))).filter((file) => file.endsWith(ENDING)).sort();
  return Promise.all(
    files.map(async (file) => {
      const definition: unknown = JSON.parse(await readFile(new URL(`postman/${file}`, root), 'utf8'));
      if (!isJsonObject(definition)) throw new Error(`postman/${file} is no Postman collection`);
      const service = file.slice(0, -ENDING.length);
      const base = variablesOf(definition).serviceBase ?? '';
      return { service, definition, base, spec: new URL(`openapi/${service}.yaml`, root) };
    }),
  );
}

/** The variables that hold the addresses of the services of collections. */
export function addressesOf(collections: readonly ContractCollection[]): readonly string[] {
  return collections.flatMap(({ base }) => [...base.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name));
}

/**
 * The variables that collections can't do without: the addresses of their services, and whatever else of an
 * environment they use, as `{{name}}` or by its name in a script.
 */
export function variablesNeeded(
  collections: readonly ContractCollection[],
  environment: Environment,
): readonly string[] {
  const bases = addressesOf(collections);
  const texts = collections.map(({ definition }) => JSON.stringify(definition));
  const used = Object.keys(environment).filter((name) =>
    texts.some((text) => text.includes(`{{${name}}}`) || text.includes(`'${name}'`)),
  );
  return [...new Set([...bases, ...used])];
}

/** An environment that the package brings along: of an emulator as it starts, or of live services without secrets. */
export async function findShippedEnvironment(of: 'emulator' | 'live' = 'emulator'): Promise<URL> {
  return new URL(`postman/${of}.postman_environment.json`, await findPackage());
}
