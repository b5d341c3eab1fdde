import type { ContractReport, RequestRow } from '../report.js';
import { type JunitCase, type JunitSuite, writeJunit } from './junit.js';
import { describeShare, type ServiceSummary, summarise } from './summary.js';

/**
 * The run as JUnit XML: a suite a folder, a case a request. What was met of a service's spec are properties of
 * its first suite; what was sent again says so in its output, and passes.
 */
export function toJunit(report: ContractReport): string {
  const { rows, durationMs } = report;
  const suites = [...groupBySuite(rows)].map(([name, own]) => ({
    name,
    service: own[0]?.service,
    rows: own,
  }));
  const summaries = summarise(report);
  return writeJunit({
    name: 'contract',
    durationMs,
    suites: suites.map(({ name, service, rows: own }, at): JunitSuite => {
      const isFirst = suites.findIndex((other) => other.service === service) === at;
      const summary = isFirst ? summaries.find((one) => one.service === service) : undefined;
      return {
        name,
        cases: own.map((row) => toCase(row, report)),
        properties: [
          ...(summary ? propertiesOf(summary) : []),
          ...(at === 0 && report.stop ? [['stopped', report.stop.message] as const] : []),
        ],
      };
    }),
  });
}

function groupBySuite(rows: readonly RequestRow[]): ReadonlyMap<string, RequestRow[]> {
  const suites = new Map<string, RequestRow[]>();
  for (const row of rows) {
    const name = row.folder ? `${row.service} · ${row.folder}` : row.service;
    suites.set(name, [...(suites.get(name) ?? []), row]);
  }
  return suites;
}

function propertiesOf({ coverage, totals, never }: ServiceSummary): (readonly [string, string])[] {
  if (coverage.operations.length === 0) return [];
  return [
    ['coverage.operations-statuses', describeShare(totals.statuses)],
    ['coverage.parameters', describeShare(totals.parameters)],
    ['coverage.response-fields', describeShare(totals.fields)],
    ...never.statuses.map((pair) => ['never-met.status', pair] as const),
    ...never.parameters.map((parameter) => ['never-met.parameter', parameter] as const),
    ...never.fields.map((field) => ['never-met.response-field', field] as const),
  ];
}

function toCase(row: RequestRow, { stop }: ContractReport): JunitCase {
  const { name, durationMs, checks, failures, retries, curl } = row;
  if (row.outcome === 'not-run') {
    return { name, durationMs, skipped: stop?.message ?? 'the run had stopped before' };
  }
  const output = retries.length === 0 ? undefined : retries.map((why) => `sent again: ${why}`).join('\n');
  const passed = { name, durationMs, assertions: checks, output };
  const [first] = failures;
  if (first === undefined) return passed;
  const lines = [
    `${row.method} ${row.url} → ${row.status ?? 'no answer'}`,
    ...failures.map(({ check, message }) => `${check}: ${message}`),
    ...(curl === undefined ? [] : ['', curl]),
  ];
  return { ...passed, failure: { type: first.check, message: first.message, text: lines.join('\n') } };
}
