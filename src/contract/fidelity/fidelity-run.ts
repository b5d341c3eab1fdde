import type { OperationCoverage, ServiceCoverage } from '../coverage/coverage.js';
import { isJsonObject, listOrEmpty, objectOrEmpty, textOrNothing } from '../json-object.js';

/** What a run of all collections against the emulator has shown. */
export interface FidelityRun {
  readonly coverage: readonly ServiceCoverage[];
  /** What requests were answered with, by `id` of the request. */
  readonly statuses: ReadonlyMap<string, number>;
}

/**
 * Reads a run from the JSON report of `contract`.
 *
 * @throws Error  when it is no such report, or not one of a whole run that passed
 */
export function readFidelityRun(report: unknown): FidelityRun {
  const { version, services, requests, failed, notRun } = objectOrEmpty(report);
  if (version !== 1 || !Array.isArray(services) || !Array.isArray(requests)) {
    throw new Error('it is no JSON report of a contract run');
  }
  if (failed !== 0 || notRun !== 0)
    throw new Error('it is the report of a run in which not all requests passed');
  const answered = requests.map(objectOrEmpty).flatMap(({ id, status }) => {
    return typeof id === 'string' && typeof status === 'number' ? [[id, status] as const] : [];
  });
  return { coverage: services.map(objectOrEmpty).map(readService), statuses: new Map(answered) };
}

function readService(service: Readonly<Record<string, unknown>>): ServiceCoverage {
  return {
    service: textOrNothing(service.service) ?? '',
    operations: listOrEmpty(service.operations).filter(isOperation),
  };
}

function isOperation(value: unknown): value is OperationCoverage {
  return (
    isJsonObject(value) &&
    typeof value.operationId === 'string' &&
    [value.statuses, value.parameters, value.fields].every(Array.isArray)
  );
}
