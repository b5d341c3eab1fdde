import { createConformanceChecker, loadSpec, type Spec } from '../contract/conformance/index.js';
import { listChoices, suggestion } from '../scenarios/index.js';
import { findSpecs } from './find-specs.js';
import { show, toPrintable } from './printable.js';
import { type ReadAnswer, readAnswer } from './read-answer.js';

/** What a matcher tells Vitest or Jest. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What an answer is to be, besides one of its operation's. */
export interface OperationExpectation {
  /** Default: any that the operation may answer with, errors that may come from anywhere among them. */
  readonly status?: number;
}

/** For `expect.extend`, of Vitest or Jest. */
export interface OperationMatchers {
  /**
   * Whether an answer is one that the operation of a service may give, by the service's OpenAPI document: status,
   * headers, content type and body.
   *
   * @param received  a `Response`, or an object with status, headers and body
   * @param service  as in `openapi/`: `altmetric-details`
   * @param operation  its `operationId`
   * @throws Error  where there is no such service or operation, no answer to look at, or none that can be expected
   */
  toMatchOperation(
    received: unknown,
    service: string,
    operation: string,
    expected?: OperationExpectation,
  ): Promise<MatcherResult>;
}

/** Matchers that read each spec once, when it is first asked for. */
export function createMatchers(): OperationMatchers {
  const specs = new Map<string, Promise<Spec>>();
  return {
    async toMatchOperation(received, service, operation, expected = {}) {
      checkExpectation(expected);
      const alone = await findOperation(await openSpec(service, specs), service, operation);
      const answer = await readAnswer(received);
      const faults = findFaults(alone, answer, expected);
      const what = `one of ${operation} (${service})`;
      return { pass: faults.length === 0, message: () => describe(what, answer, faults) };
    },
  };
}

/** Tests in JavaScript may pass anything; what is not understood would be expected in vain. */
function checkExpectation(expected: unknown): void {
  if (typeof expected !== 'object' || expected === null) {
    throw new TypeError(
      `What is expected must be an object such as { status: 200 } (got ${show(expected)}).`,
    );
  }
  const stranger = Object.keys(expected).find((name) => name !== 'status');
  if (stranger !== undefined) {
    throw new TypeError(`What is expected may have a status, but no ${show(stranger)}.`);
  }
  const status = 'status' in expected ? expected.status : undefined;
  if (status !== undefined && typeof status !== 'number') {
    throw new TypeError(`What is expected has a status that must be a number (got ${show(status)}).`);
  }
}

/** An operation, as the only one of its spec. */
interface LoneOperation {
  readonly spec: Spec;
  readonly method: string;
}

const PATH = '/';

/** Loads a spec, or waits for whoever is loading it. */
async function openSpec(service: string, specs: Map<string, Promise<Spec>>): Promise<Spec> {
  const known = specs.get(service);
  if (known !== undefined) return known;
  const files = await findSpecs();
  const file = files.get(service);
  if (file === undefined) {
    const names = [...files.keys()];
    throw new Error(
      `There is no service "${service}"; there are ${listChoices(names)}${suggestion(service, names)}`,
    );
  }
  const opened = specs.get(service) ?? loadSpec(file);
  specs.set(service, opened);
  return opened;
}

function findOperation(spec: Spec, service: string, operationId: string): LoneOperation {
  const found = spec.operations.find(({ operation }) => operation.operationId === operationId);
  if (found === undefined) {
    const names = spec.operations.map(({ operation }) => operation.operationId);
    throw new Error(
      `${service} has no operation "${operationId}"; it has ${listChoices(names)}${suggestion(operationId, names)}`,
    );
  }
  // The answer does not say what was asked: whatever it was, it was for this operation.
  const { method, operation } = found;
  const operations = new Map([[method, operation]]);
  const path = { template: PATH, trailingSlash: 'same' as const, parameters: [], operations };
  return { spec: { ...spec, paths: [path] }, method };
}

function findFaults(
  { spec, method }: LoneOperation,
  answer: ReadAnswer,
  { status }: OperationExpectation,
): readonly string[] {
  const faults = createConformanceChecker(spec).check({ method, path: PATH, ...answer });
  const wrongStatus =
    status === undefined || status === answer.status
      ? []
      : [`status must be ${status} (got ${answer.status})`];
  return [...wrongStatus, ...faults.map(({ message }) => message)];
}

function describe(what: string, { status, hasBody }: ReadAnswer, faults: readonly string[]): string {
  if (faults.length === 0) return `expected the answer with status ${status} not to be ${what}, but it is`;
  const lacksBody = !hasBody && faults.some((fault) => fault.startsWith('body'));
  const hint = lacksBody ? ['no body was passed: it takes one as text, body, data or json'] : [];
  return [
    `expected the answer with status ${status} to be ${what}, but it is not:`,
    ...[...faults, ...hint].map((line) => `  ${toPrintable(line)}`),
  ].join('\n');
}
