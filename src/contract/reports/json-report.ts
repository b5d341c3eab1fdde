import type { ServiceCoverage } from '../coverage/index.js';
import type { ContractReport, RequestRow } from '../report.js';
import { type NeverMet, type ServiceSummary, summarise } from './summary.js';

/** Absent members are `null`, so that each is always there. */
type Nullable<T> = {
  readonly [Member in keyof T]: Exclude<T[Member], undefined> | NullIfOptional<T[Member]>;
};
type NullIfOptional<T> = undefined extends T ? null : never;

/** A run as JSON has it. What is added later leaves what is here as it is, or `version` is another. */
export interface JsonReport {
  readonly version: 1;
  readonly target: ContractReport['target'];
  /** Requests. */
  readonly passed: number;
  readonly flaky: number;
  readonly failed: number;
  readonly notRun: number;
  readonly leftOut: number;
  readonly durationMs: number;
  readonly stop: { readonly reason: string; readonly message: string } | null;
  readonly services: readonly JsonService[];
  /** In the order in which they were sent. */
  readonly requests: readonly Nullable<RequestRow>[];
}

/** What became of a service's requests, and what they met of its spec. */
export interface JsonService {
  readonly service: string;
  readonly passed: number;
  readonly flaky: number;
  readonly failed: number;
  readonly notRun: number;
  readonly coverage: ServiceSummary['totals'];
  readonly neverMet: NeverMet;
  readonly operations: ServiceCoverage['operations'];
}

/** The whole run as JSON text, members always in the same order. */
export function toJson(report: ContractReport): string {
  return `${JSON.stringify(toJsonReport(report), undefined, 2)}\n`;
}

function toJsonReport(report: ContractReport): JsonReport {
  const services = summarise(report).map(toJsonService);
  return {
    version: 1,
    target: report.target,
    passed: report.passed,
    flaky: report.flaky,
    failed: report.failed,
    notRun: services.reduce((sum, { notRun }) => sum + notRun, 0),
    leftOut: report.leftOut,
    durationMs: report.durationMs,
    stop: report.stop ? { reason: report.stop.reason, message: report.stop.message } : null,
    services,
    requests: report.rows.map(toJsonRequest),
  };
}

function toJsonService({ coverage, totals, never, ...numbers }: ServiceSummary): JsonService {
  const { service, passed, flaky, failed, notRun } = numbers;
  return {
    service,
    passed,
    flaky,
    failed,
    notRun,
    coverage: totals,
    neverMet: never,
    operations: coverage.operations.map(({ operationId, method, path, ...met }) => ({
      operationId,
      method,
      path,
      statuses: met.statuses.map(({ status, times }) => ({ status, times })),
      parameters: met.parameters.map((parameter) => ({
        in: parameter.in,
        name: parameter.name,
        times: parameter.times,
      })),
      fields: met.fields.map(({ status, pointer, times }) => ({ status, pointer, times })),
    })),
  };
}

function toJsonRequest(row: RequestRow): Nullable<RequestRow> {
  return {
    service: row.service,
    folder: row.folder,
    name: row.name,
    caseNumber: row.caseNumber ?? null,
    id: row.id ?? null,
    tags: row.tags,
    method: row.method,
    url: row.url,
    status: row.status ?? null,
    durationMs: row.durationMs,
    checks: row.checks,
    outcome: row.outcome,
    failures: row.failures.map(({ check, message }) => ({ check, message })),
    retries: row.retries,
    curl: row.curl ?? null,
  };
}
