import type { Met, OperationCoverage, ServiceCoverage } from './coverage.js';

/**
 * Puts together what several parts of a run met, each service once, in the order in which services and operations
 * first come up.
 */
export function mergeCoverage(parts: readonly ServiceCoverage[]): ServiceCoverage[] {
  const services = groupBy(parts, ({ service }) => service);
  return [...services].map(([service, of]) => {
    const operations = groupBy(
      of.flatMap((part) => part.operations),
      ({ operationId }) => operationId,
    );
    return { service, operations: [...operations.values()].flatMap(mergeOperations) };
  });
}

function mergeOperations(parts: readonly OperationCoverage[]): OperationCoverage[] {
  const [first] = parts;
  if (!first) return [];
  return [
    {
      ...first,
      statuses: addUp(
        parts.flatMap(({ statuses }) => statuses),
        ({ status }) => status,
      ),
      parameters: addUp(
        parts.flatMap(({ parameters }) => parameters),
        ({ in: place, name }) => `${place} ${name}`,
      ),
      fields: addUp(
        parts.flatMap(({ fields }) => fields),
        ({ status, pointer }) => `${status} ${pointer}`,
      ),
    },
  ];
}

function addUp<M extends Met>(all: readonly M[], keyOf: (one: M) => string): M[] {
  const sums = new Map<string, M>();
  for (const one of all) {
    const known = sums.get(keyOf(one));
    sums.set(keyOf(one), known ? { ...known, times: known.times + one.times } : one);
  }
  return [...sums.values()];
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
