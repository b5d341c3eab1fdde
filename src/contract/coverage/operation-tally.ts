import {
  checkResponse,
  type DocumentedMedia,
  documentedStatus,
  findMedia,
  isJson,
  type ListedOperation,
  parseJson,
  type Spec,
  toReceived,
  withoutCallback,
} from '../conformance/index.js';
import type { JsonObject } from '../json-object.js';
import type { OperationCoverage } from './coverage.js';
import { countFields, type FieldNode, listFields, plantFields } from './field-tree.js';
import { createParameterTally } from './parameter-tally.js';
import type { SeenExchange } from './seen-exchange.js';

/** Counts what is met of one operation. */
export interface OperationTally {
  /** @param template  that the path fits, which may be an alias */
  saw(exchange: SeenExchange, template: string): void;
  coverage(): OperationCoverage;
}

interface StatusTally {
  readonly status: string;
  times: number;
  readonly content: readonly DocumentedMedia[];
  readonly fields: FieldNode;
}

/** A tally that has met nothing yet. */
export function createOperationTally(listed: ListedOperation, spec: Spec): OperationTally {
  const { operationId, responses } = listed.operation;
  const parameters = createParameterTally(listed.operation);
  const statuses = new Map<string, StatusTally>();
  for (const [status, { content }] of responses) {
    statuses.set(status, { status, times: 0, content, fields: plantFields(jsonSchemas(content)) });
  }
  return {
    saw(exchange, template) {
      parameters.saw(exchange, template);
      const met = statuses.get(ownStatus(exchange, listed, spec) ?? '');
      if (!met) return;
      met.times += 1;
      const json = readJson(exchange, met.content);
      if (json) countFields(met.fields, json.value, met.times);
    },
    coverage: () => ({
      operationId,
      method: listed.method,
      path: listed.template,
      statuses: [...statuses.values()].map(({ status, times }) => ({ status, times })),
      parameters: parameters.coverage(),
      fields: [...statuses.values()].flatMap(({ status, fields }) =>
        listFields(fields).map(({ pointer, times }) => ({ status, pointer, times })),
      ),
    }),
  };
}

function jsonSchemas(content: readonly DocumentedMedia[]): JsonObject[] {
  return content.flatMap(({ type, schema, jsonp }) => [
    ...(schema && (isJson(type) || type === '*/*') ? [schema] : []),
    ...(jsonp ? [jsonp] : []),
  ]);
}

/**
 * How the operation documents the status of an answer. Where whatever stands in front of all operations may give the
 * same status, the answer must be one that the operation itself gives.
 */
function ownStatus(exchange: SeenExchange, { operation }: ListedOperation, spec: Spec): string | undefined {
  const status = documentedStatus(operation.responses, exchange.status);
  const own = operation.responses.get(status ?? '');
  if (!own || documentedStatus(spec.everywhere.anyOperation, exchange.status) === undefined) return status;
  return checkResponse(own, toReceived(exchange), spec.validator).length === 0 ? status : undefined;
}

function readJson(exchange: SeenExchange, content: readonly DocumentedMedia[]): ReturnType<typeof parseJson> {
  const [contentType = ''] = toReceived(exchange).headers.get('content-type') ?? [];
  if (isJson(contentType)) return parseJson(exchange.body);
  return findMedia(content, contentType)?.jsonp && parseJson(withoutCallback(exchange.body));
}
