import type { ReplayedStep, ReplayReport } from '../scenarios/index.js';

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

/** The lines for one step: what became of it, and the reasons if it failed. */
export function describeStep(step: ReplayedStep, durationMs: number): string[] {
  const { name, outcome, failures } = step;
  const start = `  ${MARKS[outcome]} ${onOneLine(name)}  `;
  if (outcome === 'skipped') return [`${start}skipped: ${onOneLine(step.reason ?? '')}`];
  const facts = [describeStatus(step), describeTimes(step), `${Math.round(durationMs)} ms`];
  const request = outcome === 'failed' ? describeRequest(step) : undefined;
  return [
    start + facts.filter((fact) => fact !== '').join(' '),
    ...(request === undefined ? [] : [`      ${onOneLine(request)}`]),
    ...failures.map((failure) => `      ${onOneLine(describeFailure(failure))}`),
  ];
}

/** The lines at the end of a replay; the last is `N passed, N failed`, and how many were skipped. */
export function describeReplay(report: ReplayReport, durationMs: number): string[] {
  const { scenario, target, ended, passed, failed, skipped } = report;
  const end =
    ended === 'bail' ? ', stopped at the first failure' : ended === 'interrupted' ? ', interrupted' : '';
  const skips = skipped === 0 ? '' : `, ${skipped} skipped`;
  return [
    '',
    `${onOneLine(scenario)} on ${target === 'live' ? 'live services' : 'the emulator'} in ${(durationMs / 1000).toFixed(1)} s${end}`,
    `${passed} passed, ${failed} failed${skips}`,
  ];
}

/** `status: expected 200, got 404 (There is no account "a@b.c".)` */
export function describeFailure({ what, expected, actual, note }: ReplayedStep['failures'][number]): string {
  return `${what}: expected ${expected}, got ${actual}${note === undefined ? '' : ` (${note})`}`;
}

/** What a failed step asked: `GET altmetric-details /v1/id/1`. */
export function describeRequest({ method, service, path }: ReplayedStep): string | undefined {
  if (method === undefined || path === undefined) return undefined;
  return [method, service, path].filter((part) => part !== undefined).join(' ');
}

function describeStatus({ kind, status, outcome }: ReplayedStep): string {
  if (kind === 'clock' && outcome === 'passed') return '';
  return status === undefined ? 'no answer' : String(status);
}

function describeTimes({ times, outcome }: ReplayedStep): string {
  if (times === undefined) return '';
  return outcome === 'failed' ? `the ${ordinal(times)} time` : `${times} times`;
}

function ordinal(number: number): string {
  const isTeen = Math.floor((number % 100) / 10) === 1;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** Keeps what services say from moving the cursor or breaking lines. */
function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
