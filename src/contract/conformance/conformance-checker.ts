import { checkResponse, type ReceivedResponse, type ResponseFault } from './check-response.js';
import { createOperationFinder, type Expectation } from './find-operation.js';
import type { SchemaValidator } from './schema-validator.js';
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

/** Holds exchanges against one spec. */
export interface ConformanceChecker {
  /** None means that the answer is one that the spec allows. */
  check(exchange: Exchange): Finding[];
  /** The operation that a request is meant for, and all that may answer it. Method in any case. */
  findOperation(method: string, path: string): Expectation;
}

/** A checker for a spec; its schemas are compiled when first needed, and once for all checkers of the spec. */
export function createConformanceChecker(spec: Spec): ConformanceChecker {
  const { validator } = spec;
  const find = createOperationFinder(spec);
  const findOperation = (method: string, path: string): Expectation => find(method.toUpperCase(), path);
  return {
    check(exchange) {
      const expectation = findOperation(exchange.method, exchange.path);
      const documented = documentedAnswers(spec, expectation, exchange.status);
      if (documented.length === 0) return [notDocumented(expectation, exchange.status)];
      const { operationId } = expectation;
      return closestFaults(documented, toReceived(exchange), validator).map((fault) => ({
        operationId,
        ...fault,
      }));
    },
    findOperation,
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
  const found = responses.get(documentedStatus(responses, status) ?? '');
  return found ? [found] : [];
}

/** How a status is documented: by itself, by its range, such as `4XX`, or by `default`; nothing where it is not. */
export function documentedStatus(responses: Responses, status: number): string | undefined {
  return [`${status}`, `${Math.floor(status / 100)}XX`, 'default'].find((candidate) =>
    responses.has(candidate),
  );
}

/** The answer of an exchange, with its headers by name. */
export function toReceived({ method, headers, body }: Exchange): ReceivedResponse {
  const byName = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const lines = byName.get(name.toLowerCase()) ?? [];
    byName.set(name.toLowerCase(), [...lines, value]);
  }
  return { headers: byName, body, isBodiless: method.toUpperCase() === 'HEAD' };
}
