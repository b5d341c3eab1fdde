import type { Unmet } from './check-answer.js';

/** The form of a report; it grows when something in it changes its meaning. */
export const REPORT_VERSION = 1;

/** What became of a step. Free of secrets, and the same each time: without times of this machine, without ports. */
export interface ReplayedStep {
  readonly name: string;
  readonly kind: 'request' | 'clock' | 'control';
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Of a request. */
  readonly service?: string;
  readonly method?: string;
  /** Path and query, as last sent. */
  readonly path?: string;
  /** Of the last answer, if there was one. */
  readonly status?: number;
  /** How often a repeated step was taken. It failed the last time, if it failed. */
  readonly times?: number;
  /** What was not as expected. */
  readonly failures: readonly Unmet[];
  /** Why it was skipped. */
  readonly reason?: string;
}

/** A story that was replayed. */
export interface ReplayReport {
  readonly version: typeof REPORT_VERSION;
  readonly scenario: string;
  readonly summary: string;
  readonly target: 'emulator' | 'live';
  /** Whether all steps had their turn, or it ended at a failure (`bail`) or because somebody asked for it. */
  readonly ended: 'all' | 'bail' | 'interrupted';
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Those that had their turn, in order. */
  readonly steps: readonly ReplayedStep[];
}

/** Counts a report's steps. */
export function countSteps(
  steps: readonly ReplayedStep[],
): Pick<ReplayReport, 'passed' | 'failed' | 'skipped'> {
  const count = (wanted: ReplayedStep['outcome']) => steps.filter(({ outcome }) => outcome === wanted).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
