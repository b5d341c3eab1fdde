import { type ContractReport, isBelow, totalsOf } from '../contract/index.js';
import { type ContractFlags, readNumber } from './contract-flags.js';
import { EXIT, type ExitCode } from './io.js';

/** What a run has to reach beyond passing. */
export interface Thresholds {
  /** In percent of the pairs of operation and documented status. */
  readonly minCoverage: number | undefined;
  readonly maxFlaky: number | undefined;
}

/** Takes the thresholds from the command line. @throws Error  in words for a person */
export function readThresholds({ minCoverage, maxFlaky }: ContractFlags): Thresholds {
  return {
    minCoverage: readNumber('--min-coverage', minCoverage, { least: 0, most: 100 }),
    maxFlaky: readNumber('--max-flaky', maxFlaky, { least: 0, isWhole: true }),
  };
}

/** A sentence for each threshold that was not reached. */
export function findMissed(report: ContractReport, { minCoverage, maxFlaky }: Thresholds): readonly string[] {
  const { met, of } = totalsOf(report.coverage.flatMap(({ operations }) => operations)).statuses;
  return [
    ...(minCoverage !== undefined && isBelow(report.coverage, minCoverage)
      ? [`${met} of ${of} pairs of operation and status were met, less than ${minCoverage} %`]
      : []),
    ...(maxFlaky !== undefined && report.flaky > maxFlaky
      ? [`flaky requests: ${report.flaky}, more than ${maxFlaky}`]
      : []),
  ];
}

const CODES = {
  unreachable: EXIT.unreachable,
  interrupted: EXIT.usage,
  budget: EXIT.refused,
  quota: EXIT.refused,
  refused: EXIT.refused,
} as const;

/** How a run ends; what kept it from being made goes before what it found. */
export function exitCodeOf({ rows, failed, stop }: ContractReport, missed: readonly string[]): ExitCode {
  if (stop !== undefined && stop.reason !== 'bail') {
    return CODES[stop.reason];
  }
  const ran = rows.filter(({ outcome }) => outcome !== 'not-run');
  if (ran.every(({ status }) => status === undefined)) return EXIT.unreachable;
  if (failed > 0) return EXIT.failed;
  return missed.length > 0 ? EXIT.belowThreshold : EXIT.green;
}
