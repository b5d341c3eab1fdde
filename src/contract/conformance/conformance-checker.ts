import { checkResponse, type ReceivedResponse, type ResponseFault } from './check-response.js';
import { createOperationFinder, type Expectation } from './find-operation.js';
import { createSchemaValidator, type SchemaValidator } from './schema-validator.js';
import type { DocumentedResponse, Responses, Spec } from './spec.js';

/** A request and what it was answered with. */
export interface Exchange {
  readonly method: string;
  /** The service's own path, percent-encoded, without query: `/api/uriset/10.5334%2Fbay`. */
  readonly path: string;
  readonly status: number;
  /** Names in any case: a `Headers` object, or pairs. */
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string;
}

/** One way in which an answer leaves its spec. */
export interface Finding {
  /** Absent where no operation is meant, e.g. for a path that is not listed. */
  readonly operationId: string | undefined;
  readonly rule: 'status' | 'header' | 'content-type' | 'body';
  /** Into the body, a JSON pointer; for a header its name in lower case; otherwise empty. */
  readonly pointer: string;
  /** For people, e.g. `body /data/0/raw: must be string (got number)`. */
  readonly message: string;
}

/** How often a status of an operation was met. */
export interface Exercised {
  /** The operation's id; `-` for answers that belong to none. */
  readonly operationId: string;
  readonly status: number;
  readonly times: number;
}

/** Holds exchanges against one spec. */
export interface ConformanceChecker {
  /** None means that the answer is one that the spec allows. */
  check(exchange: Exchange): Finding[];
  /** The operation that a request is meant for, and all that may answer it. Method in any case. */
  findOperation(method: string, path: string): Expectation;
  /** What has been checked so far, in the order of first sight. */
  exercised(): readonly Exercised[];
}

/** A checker for a spec; its schemas are compiled when first needed and kept. */
export function createConformanceChecker(spec: Spec): ConformanceChecker {
  const validator = createSchemaValidator();
  const find = createOperationFinder(spec, validator);
  const counts = new Map<string, Exercised>();
  const findOperation = (method: string, path: string): Expectation => find(method.toUpperCase(), path);
  return {
    check(exchange) {
      const expectation = findOperation(exchange.method, exchange.path);
      count(counts, expectation.operationId ?? '-', exchange.status);
      const documented = documentedAnswers(spec, expectation, exchange.status);
      if (documented.length === 0) return [notDocumented(expectation, exchange.status)];
      const { operationId } = expectation;
      return closestFaults(documented, toReceived(exchange), validator).map((fault) => ({
        operationId,
        ...fault,
      }));
    },
    findOperation,
    exercised: () => [...counts.values()],
  };
}

function documentedAnswers(spec: Spec, { responses }: Expectation, status: number): DocumentedResponse[] {
  return [responses, spec.everywhere.anyOperation].flatMap((candidates) => responsesFor(candidates, status));
}

function notDocumented({ operationId, subject, responses }: Expectation, status: number): Finding {
  const allowed = responses.size === 0 ? '' : `, which may answer ${[...responses.keys()].join(', ')}`;
  const message = `status ${status} is not documented for ${subject}${allowed}`;
  return { operationId, rule: 'status', pointer: '', message };
}

/** Where several answers share a status, one must fit; the operation's own explains best why none does. */
function closestFaults(
  documented: readonly DocumentedResponse[],
  received: ReceivedResponse,
  validator: SchemaValidator,
): ResponseFault[] {
  const verdicts = documented.map((response) => checkResponse(response, received, validator));
  return verdicts.some((faults) => faults.length === 0) ? [] : (verdicts[0] ?? []);
}

function responsesFor(responses: Responses, status: number): DocumentedResponse[] {
  const found =
    responses.get(`${status}`) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get('default');
  return found ? [found] : [];
}

function toReceived({ method, headers, body }: Exchange): ReceivedResponse {
  const byName = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const lines = byName.get(name.toLowerCase()) ?? [];
    byName.set(name.toLowerCase(), [...lines, value]);
  }
  return { headers: byName, body, isBodiless: method.toUpperCase() === 'HEAD' };
}

function count(counts: Map<string, Exercised>, operationId: string, status: number): void {
  const key = `${operationId} ${status}`;
  counts.set(key, { operationId, status, times: (counts.get(key)?.times ?? 0) + 1 });
}
