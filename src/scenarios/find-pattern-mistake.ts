import { OPERATIONS } from '../generated/operations.js';
import type { CallPattern } from '../world/traffic/call-pattern.js';
import { listChoices, show, suggestion } from './words.js';

/** What a pattern names that nothing is like. */
interface PatternMistake {
  readonly field: 'service' | 'operation' | 'path';
  /** E.g. `altmetric-details has no operation "getCount"; did you mean "getCounts"?` */
  readonly what: string;
}

/** Finds what a pattern names that does not exist, so that nothing would ever fit it. */
export function findPatternMistake({
  service,
  operation,
  path,
}: Pick<CallPattern, 'service' | 'operation' | 'path'>): PatternMistake | undefined {
  if (path !== undefined && !/^[/*]/.test(path)) {
    return { field: 'path', what: `${show(path)} fits nothing: a path begins with / or *` };
  }
  const services = Object.keys(OPERATIONS);
  if (service !== undefined && !services.includes(service)) {
    return {
      field: 'service',
      what: `there is no service "${service}"${suggestion(service, services) || `; there is ${listChoices(services)}`}`,
    };
  }
  if (operation === undefined) return undefined;
  const known = service === undefined ? services.flatMap(operationsOf) : operationsOf(service);
  if (known.includes(operation)) return undefined;
  const owner = services.find((one) => operationsOf(one).includes(operation));
  if (owner !== undefined) {
    return { field: 'operation', what: `"${operation}" is an operation of ${owner}, not of ${service}` };
  }
  const nowhere = service === undefined ? 'no service has an' : `${service} has no`;
  const what = `${nowhere} operation "${operation}"${suggestion(operation, known)}`;
  return { field: 'operation', what };
}

function operationsOf(service: string): string[] {
  return (OPERATIONS[service] ?? []).map(({ operation }) => operation);
}
