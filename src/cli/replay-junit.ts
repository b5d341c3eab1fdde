import { type JunitCase, writeJunit } from '../contract/reports/junit.js';
import type { ReplayedStep, ReplayReport } from '../scenarios/index.js';
import { describeFailure, describeRequest } from './replay-lines.js';

/** A replay as JUnit XML: one suite, a case a step. @param durationsMs  of each step, in order */
export function toReplayJunit({ scenario, steps }: ReplayReport, durationsMs: readonly number[]): string {
  const cases = steps.map((step, index) => toCase(step, durationsMs[index] ?? 0));
  const durationMs = durationsMs.reduce((sum, one) => sum + one, 0);
  return writeJunit({ name: 'replay', durationMs, suites: [{ name: scenario, cases }] });
}

function toCase(step: ReplayedStep, durationMs: number): JunitCase {
  const { name, outcome, failures, reason } = step;
  const [first] = failures;
  if (outcome === 'skipped') return { name, durationMs, skipped: reason ?? '' };
  if (first === undefined) return { name, durationMs };
  const sayings = failures.map(describeFailure);
  const sent = `${describeRequest(step) ?? step.kind} → ${step.status ?? 'no answer'}`;
  const failure = { type: first.what, message: sayings[0] ?? '', text: [sent, ...sayings].join('\n') };
  return { name, durationMs, failure };
}
