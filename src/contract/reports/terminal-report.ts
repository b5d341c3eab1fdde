import { type ContractReport, hasPassed, type RequestRow } from '../report.js';
import { count, describeDuration, onOneLine, shorten } from './plain-text.js';
import { countRows, describeResult, describeShare, type ServiceSummary, summarise } from './summary.js';

/** How far a run is. */
export interface Progress {
  /** Which of the service's requests it is, counted from 1. */
  readonly done: number;
  /** How many requests of the service the run is to send. */
  readonly of: number;
}

/** How rows and sums look in a terminal. */
export interface TerminalStyle {
  /** Shown behind the name of a folder: `(120/249)`. */
  readonly progress?: Progress | undefined;
  /** Whether to colour marks and headings, by escape sequences. */
  readonly hasColours?: boolean | undefined;
}

const MARKS: Readonly<Record<RequestRow['outcome'], string>> = {
  passed: '✓',
  flaky: '~',
  failed: '✗',
  'not-run': '–',
};
type Colour = keyof typeof COLOURS;
const COLOURS = { bold: 1, red: 31, green: 32, yellow: 33, grey: 90 } as const;
const COLOUR_OF: Readonly<Record<RequestRow['outcome'], Colour>> = {
  passed: 'green',
  flaky: 'yellow',
  failed: 'red',
  'not-run': 'grey',
};
/** A line that is longer is no line any more; other reports have all of it. */
const LONGEST_LINE = 2000;
/** So many of those things that were never met are named. */
const NAMED = 3;

/**
 * The lines for one request: the name of its folder, where that changes, what became of it, and the reasons if
 * it failed, with a command that sends it again.
 *
 * @param previous  the row shown before, if any
 */
export function describeRow(row: RequestRow, previous?: RequestRow, style: TerminalStyle = {}): string[] {
  const paint = painter(style);
  const isSameFolder = previous?.service === row.service && previous.folder === row.folder;
  const heading = paint('bold', onOneLine(`${row.service}${row.folder && ' · '}${row.folder}`));
  const { done, of } = style.progress ?? {};
  const progress = of === undefined ? '' : paint('grey', ` (${done}/${of})`);
  const mark = paint(COLOUR_OF[row.outcome], MARKS[row.outcome]);
  return [
    ...(isSameFolder ? [] : [...(previous ? [''] : []), heading + progress]),
    `  ${mark} ${onOneLine(row.name)}  ${describeOutcome(row)}`,
    ...(row.outcome === 'failed' ? describeFailures(row).map((line) => `      ${line}`) : []),
  ];
}

function describeOutcome({ outcome, status, durationMs, retries }: RequestRow): string {
  if (outcome === 'not-run') return 'not run';
  const answer = status === undefined ? 'no answer' : `${status} ${describeDuration(durationMs)}`;
  return retries.length === 0 ? answer : `${answer}  sent again: ${onOneLine(retries.join('; '))}`;
}

function describeFailures({ method, url, failures, curl }: RequestRow): string[] {
  const lines = [`${method} ${url}`, ...failures.map(({ check, message }) => `${check}: ${message}`)];
  return [
    ...lines.map((line) => shorten(onOneLine(line), LONGEST_LINE)),
    ...(curl === undefined ? [] : [onOneLine(curl)]),
  ];
}

/**
 * The lines at the end of a run; the last counts requests: `N passed, N failed`, or if some were sent again
 * `N passed, N flaky, N failed`.
 */
export function describeSummary(report: ContractReport, style: TerminalStyle = {}): string[] {
  const paint = painter(style);
  const { rows, leftOut, durationMs, stop } = report;
  const checks = rows.reduce((sum, row) => sum + row.checks, 0);
  const notRun = countRows(rows, 'not-run');
  const hasFailed = !rows.every((row) => hasPassed(row) || row.outcome === 'not-run');
  return [
    '',
    ...summarise(report).flatMap(describeCoverage),
    ...describeFlaky(rows),
    ...(leftOut === 0 ? [] : [`${count(leftOut, 'request')} left out: not for this target`]),
    ...(notRun === 0 ? [] : [`${count(notRun, 'request')} not run`]),
    ...(stop === undefined ? [] : [paint('yellow', `stopped: ${onOneLine(stop.message)}`)]),
    `${count(checks, 'check')} in ${(durationMs / 1000).toFixed(1)} s`,
    paint(hasFailed ? 'red' : 'green', describeResult(report)),
  ];
}

function describeCoverage({ service, coverage, totals, never }: ServiceSummary): string[] {
  if (coverage.operations.length === 0) return [];
  const { statuses, parameters, fields } = totals;
  return [
    `${service}: operations × statuses ${describeShare(statuses)}, parameters ${describeShare(parameters)}, response fields ${describeShare(fields)}`,
    ...describeNever('statuses', never.statuses),
    ...describeNever('parameters', never.parameters),
    ...describeNever('fields', never.fields),
  ];
}

function describeNever(things: string, never: readonly string[]): string[] {
  if (never.length === 0) return [];
  const more = never.length > NAMED ? ` and ${never.length - NAMED} more` : '';
  return [`  ${things} never met: ${onOneLine(never.slice(0, NAMED).join(', '))}${more}`];
}

function describeFlaky(rows: readonly RequestRow[]): string[] {
  const flaky = rows.filter(({ outcome }) => outcome === 'flaky');
  if (flaky.length === 0) return [];
  return [
    'passed only when sent again:',
    ...flaky.map(
      ({ service, name, retries }) => `  ${onOneLine(`${service}: ${name} (${retries.join('; ')})`)}`,
    ),
  ];
}

function painter({ hasColours = false }: TerminalStyle): (colour: Colour, text: string) => string {
  return (colour, text) => (hasColours ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text);
}
