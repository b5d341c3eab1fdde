import { totalsOf } from './coverage/index.js';
import { type ContractReport, hasPassed, type RequestRow } from './report.js';

/**
 * The lines for one request: the name of its folder, where that changes, what became of it, and the reasons if
 * it failed.
 *
 * @param previous  the row shown before, if any
 */
export function describeRow(row: RequestRow, previous?: RequestRow): string[] {
  const heading = `${row.service}${row.folder && ' · '}${row.folder}`;
  const isSameFolder = previous?.service === row.service && previous.folder === row.folder;
  const mark = hasPassed(row) ? '✓' : '✗';
  const outcome = row.status === undefined ? 'no answer' : `${row.status} ${Math.round(row.durationMs)} ms`;
  return [
    ...(isSameFolder ? [] : [...(previous ? [''] : []), onOneLine(heading)]),
    `  ${mark} ${onOneLine(row.name)}  ${outcome}`,
    ...(hasPassed(row) ? [] : [`      ${row.method} ${onOneLine(row.url)}`]),
    ...row.failures.map(({ check, message }) => `      ${onOneLine(check)}: ${onOneLine(message)}`),
  ];
}

/** The lines at the end of a run; the last is `N passed, N failed` and counts requests. */
export function describeSummary(report: ContractReport): string[] {
  const checks = report.rows.reduce((sum, row) => sum + row.checks, 0);
  return [
    '',
    ...report.coverage
      .filter(({ operations }) => operations.length > 0)
      .map(({ service, operations }) => {
        const { statuses } = totalsOf(operations);
        return `${service}: ${statuses.met} of ${statuses.of} pairs of operation and status`;
      }),
    ...(report.leftOut === 0
      ? []
      : [`${report.leftOut} requests were left out: they are not for this target`]),
    `${checks} checks in ${(report.durationMs / 1000).toFixed(1)} s`,
    `${report.passed} passed, ${report.failed} failed`,
  ];
}

/** Keeps what services say from moving the cursor or breaking lines. */
function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
