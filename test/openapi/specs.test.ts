import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('../../openapi/', import.meta.url));
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const CONFIDENCES = ['recorded', 'code', 'documented', 'inferred'];

interface Media {
  readonly schema?: object;
  readonly example?: unknown;
  readonly examples?: Record<string, { readonly value?: unknown }>;
}

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly 'x-source'?: string;
  readonly 'x-confidence'?: string;
  readonly requestBody?: { readonly content?: Record<string, Media> };
  readonly responses: Record<string, { readonly content?: Record<string, Media> }>;
}

interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

async function readOperations(name: string): Promise<[string, Operation][]> {
  const document = (await SwaggerParser.dereference(FOLDER + name)) as unknown as Document;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): [string, Operation][] => {
      const operation = item[method];
      return operation === undefined ? [] : [[`${method} ${path}`, operation]];
    }),
  );
}

function mediaOf(operation: Operation): Media[] {
  const bodies = [operation.requestBody, ...Object.values(operation.responses)];
  return bodies.flatMap((body) => Object.values(body?.content ?? {}));
}

function examplesOf({ example, examples }: Media): unknown[] {
  const named = Object.values(examples ?? {}).map(({ value }) => value);
  return example === undefined ? named : [example, ...named];
}

describe.each(names)('openapi/%s', (name) => {
  it('is valid OpenAPI 3.1', async () => {
    const document = parse(readFileSync(FOLDER + name, 'utf8'));
    expect(document.openapi).toMatch(/^3\.1\./);
    await SwaggerParser.validate(FOLDER + name);
  });

  it('says of each operation its name, its source and how sure we are', async () => {
    const poor = (await readOperations(name)).filter(
      ([, operation]) =>
        !operation.operationId ||
        !operation.summary ||
        !operation['x-source'] ||
        !CONFIDENCES.includes(operation['x-confidence'] ?? ''),
    );
    expect(poor.map(([path]) => path)).toEqual([]);
  });

  it('names no operation twice', async () => {
    const ids = (await readOperations(name)).map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has examples that fit their schemas, for every body', async () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const media = (await readOperations(name)).flatMap(([path, operation]) =>
      mediaOf(operation).map((one) => ({ path, one })),
    );
    const without = media.filter(({ one }) => examplesOf(one).length === 0).map(({ path }) => path);
    const wrong = media.flatMap(({ path, one: { schema = {}, ...rest } }) =>
      examplesOf(rest)
        .filter((example) => !ajv.validate(schema, example))
        .map(() => `${path}: ${ajv.errorsText()}`),
    );
    expect({ without, wrong }).toEqual({ without: [], wrong: [] });
  });
});
