import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSpec } from './read-spec.js';
import type { Spec } from './spec.js';

/**
 * Reads a spec, written as YAML or JSON, and resolves its references.
 *
 * @param file  path or `file:` URL
 * @throws Error  naming the file, when it can't be read or is not an OpenAPI document
 */
export async function loadSpec(file: URL | string): Promise<Spec> {
  const path = file instanceof URL ? fileURLToPath(file) : resolve(file);
  // Loaded here, as it costs more than the whole emulator and only a contract run needs it.
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  try {
    return readSpec(await SwaggerParser.dereference(path, { resolve: { http: false } }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} is no usable OpenAPI spec: ${reason}`, { cause: error });
  }
}
