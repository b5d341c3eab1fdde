import { readSpec } from '../conformance/index.js';
import type { Met, MetStatus, OperationCoverage } from '../coverage/coverage.js';
import type { Environment } from '../environment.js';
import { isJsonObject, type JsonObject, listOrEmpty, objectOrEmpty, textOrNothing } from '../json-object.js';
import {
  type Case,
  type Inferred,
  isConfidence,
  type OperationEvidence,
  type Proof,
  type ServiceEvidence,
  type ServiceMaterial,
  type StatusEvidence,
  surest,
} from './evidence.js';
import type { FidelityRun } from './fidelity-run.js';
import { inferredSentences, type Sentences } from './inferred-sentences.js';
import { matchRequests } from './match-requests.js';

/**
 * Collects what is known of a service from its spec, its collection and a run.
 *
 * @param environment  values of the collection's variables that are known without a run
 */
export function collectEvidence(
  material: ServiceMaterial,
  run: FidelityRun,
  environment: Environment,
): ServiceEvidence {
  const { service, document, quirks, openQuestions } = material;
  const spec = readSpec(document);
  const requests = matchRequests(material, spec, { environment, statuses: run.statuses });
  const covered = run.coverage.find((one) => one.service === service)?.operations ?? [];
  const described = spec.operations.map(({ template, method, operation: { operationId } }) => {
    const item = objectOrEmpty(objectOrEmpty(document.paths)[template]);
    const operation = objectOrEmpty(item[method.toLowerCase()]);
    const said = inferredSentences([item.parameters, operation]);
    const cases = requests.flatMap((one) => (one.operationId === operationId ? [one.case] : []));
    const coverage = covered.find((one) => one.operationId === operationId);
    return { operation, said, cases, at: { operationId, method, path: template }, coverage };
  });
  const isShared = (sentence: string): boolean =>
    described.filter(({ said }) => said.has(sentence)).length > 1;
  const operations = described.map(({ operation, said, cases, at, coverage }) => ({
    ...at,
    ...describeOperation(operation, cases, coverage),
    inferred: listInferred(said).filter(({ sentence }) => !isShared(sentence)),
  }));
  const told = new Set(operations.flatMap(({ inferred }) => inferred.map(({ sentence }) => sentence)));
  const inferred = listInferred(inferredSentences(document)).filter(({ sentence }) => !told.has(sentence));
  const carried = new Set(requests.map((one) => one.case.number));
  const named = described.flatMap(({ operation }) => listOrEmpty(operation['x-cases']));
  const casesWithoutRequest = [...new Set(named)]
    .filter((number) => typeof number === 'number')
    .filter((number) => !carried.has(number))
    .sort((a, b) => a - b);
  return { service, title: spec.title, operations, inferred, casesWithoutRequest, quirks, openQuestions };
}

function listInferred(sentences: Sentences): Inferred[] {
  return [...sentences].map(([sentence, about]) => ({ sentence, about }));
}

function describeOperation(
  operation: JsonObject,
  cases: readonly Case[],
  coverage: OperationCoverage | undefined,
): Omit<OperationEvidence, 'operationId' | 'method' | 'path' | 'inferred'> {
  const proof = proofOf(operation) ?? { confidence: 'inferred', source: 'no source' };
  const { statuses = [], parameters = [], fields = [] } = coverage ?? {};
  return {
    ...proof,
    documented: textOrNothing(operation['x-documented'])?.trim(),
    statuses: Object.entries(objectOrEmpty(operation.responses)).map(([status, response]) => ({
      status,
      isExercised: isExercised(statuses, status),
      ...describeStatus(
        proof,
        objectOrEmpty(response),
        cases.filter((one) => hasStatus(one, status)),
      ),
    })),
    cases,
    parameters: { met: parameters.filter(isMet).length, of: parameters.length },
    fields: { met: fields.filter(isMet).length, of: fields.length },
    neverSent: parameters.filter((one) => !isMet(one)),
    neverSeen: fields.filter((one) => !isMet(one) && isExercised(statuses, one.status)),
  };
}

function describeStatus(
  ofOperation: Proof,
  response: JsonObject,
  cases: readonly Case[],
): Pick<StatusEvidence, 'confidence' | 'source' | 'cases'> {
  const own = proofOf(response);
  const { confidence } = own ?? surest(cases) ?? ofOperation;
  return { confidence, source: own?.source, cases };
}

function proofOf(part: unknown): Proof | undefined {
  if (!isJsonObject(part) || !isConfidence(part['x-confidence'])) return undefined;
  return { confidence: part['x-confidence'], source: textOrNothing(part['x-source'])?.trim() ?? 'no source' };
}

function isExercised(statuses: readonly MetStatus[], wanted: string): boolean {
  return statuses.some((one) => one.status === wanted && isMet(one));
}

/** Also where the spec says only `4XX`. */
function hasStatus({ status }: Case, documented: string): boolean {
  return `${status}` === documented || (/^\dXX$/.test(documented) && `${status}`[0] === documented[0]);
}

function isMet({ times }: Met): boolean {
  return times > 0;
}
