import { createOperationFinder, type Spec } from '../conformance/index.js';
import type { ServiceCoverage } from './coverage.js';
import { createOperationTally } from './operation-tally.js';
import type { SeenExchange } from './seen-exchange.js';

/** What the emulator marks answers with that it spoilt on purpose, in lower case. */
const FAULT_HEADER = 'x-emulator-fault';

/** Counts what exchanges meet of a spec. */
export interface CoverageMeter {
  /** An answer that a fault made, and one that belongs to no operation, counts for nothing. */
  saw(exchange: SeenExchange): void;
  /** What has been met so far: plain values, which another thread can be handed. */
  coverage(): ServiceCoverage;
}

/** A meter that has met nothing yet. */
export function createCoverageMeter(service: string, spec: Spec): CoverageMeter {
  const find = createOperationFinder(spec);
  const tallies = new Map(
    spec.operations.map((listed) => [listed.operation.operationId, createOperationTally(listed, spec)]),
  );
  return {
    saw(exchange) {
      if (isOfFault(exchange)) return;
      const { operationId, template } = find(exchange.method.toUpperCase(), exchange.path);
      tallies.get(operationId ?? '')?.saw(exchange, template ?? '');
    },
    coverage: () => ({ service, operations: [...tallies.values()].map((tally) => tally.coverage()) }),
  };
}

function isOfFault({ headers }: SeenExchange): boolean {
  return [...headers].some(([name]) => name.toLowerCase() === FAULT_HEADER);
}
