import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type JsonObject, objectOrEmpty } from '../json-object.js';
import { readSpec } from './read-spec.js';
import type { Spec } from './spec.js';

/**
 * Reads a spec, written as YAML or JSON, and resolves its references.
 *
 * @param file  path or `file:` URL
 * @throws Error  naming the file, when it can't be read or is not an OpenAPI document
 */
export function loadSpec(file: URL | string): Promise<Spec> {
  return load(file, readSpec);
}

/**
 * Reads an OpenAPI document, written as YAML or JSON, with all that it says and every `$ref` replaced by what it
 * names. It may hold itself where a schema does.
 *
 * @param file  path or `file:` URL
 * @throws Error  naming the file, when it can't be read
 */
export function loadDocument(file: URL | string): Promise<JsonObject> {
  return load(file, objectOrEmpty);
}

async function load<T>(file: URL | string, read: (document: unknown) => T): Promise<T> {
  const path = file instanceof URL ? fileURLToPath(file) : resolve(file);
  // Loaded here, as it costs more than the whole emulator and only a contract run needs it.
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  try {
    return read(await SwaggerParser.dereference(path, { resolve: { http: false } }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} is no usable OpenAPI spec: ${reason}`, { cause: error });
  }
}
