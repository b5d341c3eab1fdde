import { type JunitCase, writeJunit } from './junit.js';
import type { ContractReport, RequestRow } from './report.js';

/** The run as JUnit XML: a suite a folder, a case a request. Times are in seconds. */
export function toJunit({ rows, durationMs }: ContractReport): string {
  const names = [...new Set(rows.map(suiteOf))];
  const suites = names.map((name) => ({
    name,
    cases: rows.filter((row) => suiteOf(row) === name).map(toCase),
  }));
  return writeJunit({ name: 'contract', durationMs, suites });
}

function suiteOf({ service, folder }: RequestRow): string {
  return folder ? `${service} · ${folder}` : service;
}

function toCase(row: RequestRow): JunitCase {
  const { name, durationMs, failures } = row;
  const [first] = failures;
  if (first === undefined) return { name, durationMs };
  const lines = [
    `${row.method} ${row.url} → ${row.status ?? 'no answer'}`,
    ...failures.map(({ check, message }) => `${check}: ${message}`),
  ];
  return { name, durationMs, failure: { type: first.check, message: first.message, text: lines.join('\n') } };
}
