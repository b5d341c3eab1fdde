import { isJsonObject, type JsonObject, listOrEmpty, objectOrEmpty, textOrNothing } from '../json-object.js';
import { createSchemaValidator } from './schema-validator.js';
import type {
  DocumentedHeader,
  DocumentedMedia,
  DocumentedParameter,
  DocumentedPath,
  DocumentedResponse,
  Everywhere,
  ListedOperation,
  Operation,
  PathParameter,
  Responses,
  Spec,
  TrailingSlash,
} from './spec.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/**
 * Takes from an OpenAPI document what the checker needs.
 *
 * @param document  parsed, with every `$ref` replaced by what it names
 * @throws Error  when it has no paths
 */
export function readSpec(document: unknown): Spec {
  const root = objectOrEmpty(document);
  if (!isJsonObject(root.paths)) throw new Error('the document has no "paths": it is not an OpenAPI spec');
  const items = Object.entries(root.paths).map(([template, item]) => readPath(template, objectOrEmpty(item)));
  return {
    title: textOrNothing(objectOrEmpty(root.info).title) ?? 'untitled',
    paths: items.flat().toSorted(byPrecedence),
    operations: items.flatMap(([path]) => listOperations(path)),
    everywhere: readEverywhere(objectOrEmpty(root['x-everywhere'])),
    mergesSlashes: root['x-merge-slashes'] === true,
    validator: createSchemaValidator(),
  };
}

function listOperations(path: DocumentedPath | undefined): ListedOperation[] {
  return [...(path?.operations ?? [])].map(([method, operation]) => ({
    template: path?.template ?? '',
    method,
    operation,
  }));
}

/** The path, and after it its aliases. */
function readPath(template: string, item: JsonObject): DocumentedPath[] {
  const aliases = listOrEmpty(item['x-aliases']).filter((alias) => typeof alias === 'string');
  const operations = new Map<string, Operation>();
  for (const method of METHODS) {
    const operation = item[method];
    if (isJsonObject(operation)) operations.set(method.toUpperCase(), readOperation(item, method, template));
  }
  const parameters = readParameters(item);
  const trailingSlash = readTrailingSlash(item['x-trailing-slash']);
  return [template, ...aliases].map((path) => ({ template: path, trailingSlash, parameters, operations }));
}

function readOperation(item: JsonObject, method: string, template: string): Operation {
  const operation = objectOrEmpty(item[method]);
  return {
    operationId: textOrNothing(operation.operationId) ?? `${method.toUpperCase()} ${template}`,
    parameters: readAllParameters([...listOrEmpty(item.parameters), ...listOrEmpty(operation.parameters)]),
    bodies: readContent(operation.requestBody),
    responses: readResponses(operation.responses),
  };
}

/** An operation may say anew what its path has said. */
function readAllParameters(parameters: readonly unknown[]): DocumentedParameter[] {
  const found = new Map<string, DocumentedParameter>();
  for (const parameter of parameters.map(objectOrEmpty)) {
    const { in: place, name } = parameter;
    const isDeep = parameter.style === 'deepObject';
    if (typeof name === 'string' && isPlace(place))
      found.set(`${place} ${name}`, { in: place, name, isDeep });
  }
  return [...found.values()];
}

function isPlace(value: unknown): value is DocumentedParameter['in'] {
  return value === 'path' || value === 'query' || value === 'header' || value === 'cookie';
}

function readParameters(item: JsonObject): PathParameter[] {
  const ofOperations = METHODS.flatMap((method) => listOrEmpty(objectOrEmpty(item[method]).parameters));
  return [...listOrEmpty(item.parameters), ...ofOperations]
    .map(objectOrEmpty)
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => ({
      name: textOrNothing(parameter.name) ?? '',
      spansSlashes: parameter['x-segments'] === 'many',
      schema: isJsonObject(parameter.schema) ? parameter.schema : undefined,
    }));
}

function readTrailingSlash(value: unknown): TrailingSlash {
  return value === 'same' || value === 'redirect' ? value : 'not-found';
}

function readResponses(value: unknown): Responses {
  const entries = Object.entries(objectOrEmpty(value));
  return new Map(entries.map(([status, response]) => [status, readResponse(objectOrEmpty(response))]));
}

function readResponse(response: JsonObject): DocumentedResponse {
  const headers = Object.entries(objectOrEmpty(response.headers)).map(
    ([name, header]): DocumentedHeader => ({
      name: name.toLowerCase(),
      required: objectOrEmpty(header).required === true,
      schema: schemaOf(header),
    }),
  );
  return { headers, content: readContent(response) };
}

function readContent(holder: unknown): DocumentedMedia[] {
  return Object.entries(objectOrEmpty(objectOrEmpty(holder).content)).map(([type, media]) => ({
    type: mediaType(type),
    schema: schemaOf(media),
    jsonp: jsonpOf(media),
  }));
}

function schemaOf(holder: unknown): JsonObject | undefined {
  const { schema } = objectOrEmpty(holder);
  return isJsonObject(schema) ? schema : undefined;
}

function jsonpOf(media: unknown): JsonObject | undefined {
  const schema = objectOrEmpty(media)['x-jsonp'];
  return isJsonObject(schema) ? schema : undefined;
}

/** A media type in lower case, without its parameters. */
export function mediaType(contentType: string): string {
  return contentType.split(';', 1).join('').trim().toLowerCase();
}

function readEverywhere(everywhere: JsonObject): Everywhere {
  return {
    unlistedPath: readResponses(everywhere.unlistedPath),
    unlistedMethod: readResponses(everywhere.unlistedMethod),
    options: readResponses(everywhere.options),
    anyOperation: readResponses(everywhere.anyOperation),
    redirectToSlash: readResponses(everywhere.redirectToSlash),
  };
}

// As the frameworks behind the services do: what is more precise is tried first.
function byPrecedence(a: DocumentedPath, b: DocumentedPath): number {
  return weight(a) - weight(b) || b.template.length - a.template.length;
}

function weight(path: DocumentedPath): number {
  const braces = path.template.split('{').length - 1;
  const spans = path.parameters.filter((parameter) => parameter.spansSlashes).length;
  return braces + spans * 100;
}
