import { readdir } from 'node:fs/promises';
import SwaggerParser from '@apidevtools/swagger-parser';
import { isJsonObject, listOrEmpty, objectOrEmpty, textOrNothing } from '../../src/contract/json-object.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'patch'];

/**
 * Compiles of the services' specs what the emulator needs while it runs: which operation a request is meant for, and
 * what it may bring.
 */
export async function compileOperations(root: URL): Promise<string> {
  const folder = new URL('openapi/', root);
  const services: Record<string, unknown> = {};
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()) {
    const name = file.replace('.yaml', '');
    if (name === 'emulator-control') continue;
    const document: unknown = await SwaggerParser.dereference(new URL(file, folder).pathname);
    services[name] = readOperations(objectOrEmpty(document));
  }
  return `import type { SpecOperation } from '../world/traffic/spec-operation.js';

export const OPERATIONS: Readonly<Record<string, readonly SpecOperation[]>> = ${JSON.stringify(services, null, 2)};
`;
}

/** The same of the control API, apart: only who checks the steps of a story needs it. Paths are below `/_emulator`. */
export async function compileControlOperations(root: URL): Promise<string> {
  const document: unknown = await SwaggerParser.dereference(
    new URL('openapi/emulator-control.yaml', root).pathname,
  );
  const below = Object.entries(objectOrEmpty(objectOrEmpty(document).paths)).map(([template, item]) => [
    template.replace(/^\/_emulator/, ''),
    item,
  ]);
  const operations = readOperations({ paths: Object.fromEntries(below) });
  return `import type { SpecOperation } from '../world/traffic/spec-operation.js';

export const CONTROL_OPERATIONS: readonly SpecOperation[] = ${JSON.stringify(operations, null, 2)};
`;
}

function readOperations(document: Record<string, unknown>): unknown[] {
  return Object.entries(objectOrEmpty(document.paths)).flatMap(([template, value]) => {
    const item = objectOrEmpty(value);
    const aliases = listOrEmpty(item['x-aliases']).filter((alias) => typeof alias === 'string');
    return METHODS.filter((method) => isJsonObject(item[method])).map((method) => {
      const operation = objectOrEmpty(item[method]);
      const parameters = [...listOrEmpty(item.parameters), ...listOrEmpty(operation.parameters)].map(
        objectOrEmpty,
      );
      return {
        operation: textOrNothing(operation.operationId),
        method: method.toUpperCase(),
        paths: [template, ...aliases],
        spanning: parameters.filter(isSpanning).map(({ name }) => name),
        query: parameters.filter((parameter) => parameter.in === 'query').map(readQueryParameter),
      };
    });
  });
}

function isSpanning(parameter: Record<string, unknown>): boolean {
  return parameter.in === 'path' && parameter['x-segments'] === 'many';
}

function readQueryParameter({ name, schema }: Record<string, unknown>): unknown {
  const { maximum } = objectOrEmpty(schema);
  const most = typeof maximum === 'number' ? { maximum } : {};
  return { name, ...most };
}
