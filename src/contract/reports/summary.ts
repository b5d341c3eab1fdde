import { type ServiceCoverage, totalsOf } from '../coverage/index.js';
import type { ContractReport, RequestRow } from '../report.js';

type Totals = ReturnType<typeof totalsOf>;
type Share = Totals['statuses'];

/** What a spec documents and a run never met, each in words: `getByDoi 404`. */
export interface NeverMet {
  /** Pairs of operation and status. */
  readonly statuses: readonly string[];
  /** `getByDoi key (query)` */
  readonly parameters: readonly string[];
  /** `getByDoi 200 /score` */
  readonly fields: readonly string[];
}

/** A run's numbers for one service. All count requests, but for the coverage. */
export interface ServiceSummary {
  readonly service: string;
  readonly passed: number;
  readonly flaky: number;
  readonly failed: number;
  readonly notRun: number;
  readonly coverage: ServiceCoverage;
  readonly totals: Totals;
  readonly never: NeverMet;
}

/** A run's numbers by service, in the order in which they were run. */
export function summarise({ rows, coverage }: ContractReport): ServiceSummary[] {
  const names = new Set([...rows.map(({ service }) => service), ...coverage.map(({ service }) => service)]);
  return [...names].map((service) => {
    const own = rows.filter((row) => row.service === service);
    const met = coverage.find((one) => one.service === service) ?? { service, operations: [] };
    return {
      service,
      passed: countRows(own, 'passed'),
      flaky: countRows(own, 'flaky'),
      failed: countRows(own, 'failed'),
      notRun: countRows(own, 'not-run'),
      coverage: met,
      totals: totalsOf(met.operations),
      never: listNeverMet(met),
    };
  });
}

/** How many rows have such an outcome. */
export function countRows(rows: readonly RequestRow[], outcome: RequestRow['outcome']): number {
  return rows.filter((row) => row.outcome === outcome).length;
}

/** The sentence that a run is known by: `12 passed, 1 flaky, 0 failed`; without what is flaky if nothing is. */
export function describeResult({ passed, flaky, failed }: ContractReport): string {
  return `${passed} passed, ${flaky === 0 ? '' : `${flaky} flaky, `}${failed} failed`;
}

/** `48/51 (94 %)`, rounded down, so that only all is 100 %; `none` when there is nothing to meet. */
export function describeShare({ met, of }: Share): string {
  return of === 0 ? 'none' : `${met}/${of} (${percentOf({ met, of })} %)`;
}

/** Rounded down, so that only all is 100. */
export function percentOf({ met, of }: Share): number {
  return of === 0 ? 100 : Math.floor((met * 100) / of);
}

function listNeverMet({ operations }: ServiceCoverage): NeverMet {
  const list = <T extends { readonly times: number }>(
    things: (operation: ServiceCoverage['operations'][number]) => readonly T[],
    describe: (thing: T) => string,
  ): string[] =>
    operations.flatMap((operation) =>
      things(operation)
        .filter(({ times }) => times === 0)
        .map((thing) => `${operation.operationId} ${describe(thing)}`),
    );
  return {
    statuses: list(
      ({ statuses }) => statuses,
      ({ status }) => status,
    ),
    parameters: list(
      ({ parameters }) => parameters,
      (parameter) => `${parameter.name} (${parameter.in})`,
    ),
    fields: list(
      ({ fields }) => fields,
      ({ status, pointer }) => `${status} ${pointer}`,
    ),
  };
}
