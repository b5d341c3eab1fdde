import { type ContractReport, hasPassed, type RequestRow } from './report.js';

/** The run as JUnit XML: a suite a folder, a case a request. Times are in seconds. */
export function toJunit(report: ContractReport): string {
  const names = new Set(report.rows.map(suiteOf));
  const total = `tests="${report.rows.length}" failures="${report.failed}" time="${seconds(report.durationMs)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="contract" ${total}>`,
    ...[...names].flatMap((name) =>
      toSuite(
        name,
        report.rows.filter((row) => suiteOf(row) === name),
      ),
    ),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf({ service, folder }: RequestRow): string {
  return folder ? `${service} · ${folder}` : service;
}

function toSuite(name: string, rows: readonly RequestRow[]): string[] {
  const failures = rows.filter((row) => !hasPassed(row)).length;
  const time = seconds(rows.reduce((sum, row) => sum + row.durationMs, 0));
  return [
    `  <testsuite name="${escapeXml(name)}" tests="${rows.length}" failures="${failures}" time="${time}">`,
    ...rows.flatMap((row) => toCase(name, row)),
    '  </testsuite>',
  ];
}

function toCase(suite: string, row: RequestRow): string[] {
  const start = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(row.name)}" time="${seconds(row.durationMs)}"`;
  const [first] = row.failures;
  if (!first) return [`${start}/>`];
  const lines = [
    `${row.method} ${row.url} → ${row.status ?? 'no answer'}`,
    ...row.failures.map(({ check, message }) => `${check}: ${message}`),
  ];
  return [
    `${start}>`,
    `      <failure type="${escapeXml(first.check)}" message="${escapeXml(first.message)}">${escapeXml(lines.join('\n'))}</failure>`,
    '    </testcase>',
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** XML 1.0 has no way to write most control characters, nor halves of a surrogate pair: they become `�`. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
