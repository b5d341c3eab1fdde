import type { Exercised } from './conformance/index.js';

/** Why a request does not pass. Free of secrets. */
export interface Failure {
  /** What failed: a test by its name, `spec` for an answer that leaves it, `script` or `network`. */
  readonly check: string;
  readonly message: string;
}

/** One request of a collection and what became of it. Free of secrets. */
export interface RequestRow {
  readonly service: string;
  /** Names of the folders that it is in, joined by ` / `; empty at the top of a collection. */
  readonly folder: string;
  readonly name: string;
  /** The number in front of the name; absent where there is none. */
  readonly caseNumber: number | undefined;
  readonly method: string;
  readonly url: string;
  /** Absent when there was no answer. */
  readonly status: number | undefined;
  readonly durationMs: number;
  /** How many tests ran and how many answers were held against the spec. */
  readonly checks: number;
  /** None means that the request passed. */
  readonly failures: readonly Failure[];
}

/** What a service's spec documents and how much of it was met. */
export interface Coverage {
  readonly service: string;
  readonly exercised: readonly Exercised[];
}

/** A whole run. */
export interface ContractReport {
  readonly rows: readonly RequestRow[];
  readonly coverage: readonly Coverage[];
  readonly passed: number;
  readonly failed: number;
  /** How many requests did not run, since they may not be sent to such a target. */
  readonly leftOut: number;
  readonly durationMs: number;
}

/** Whether everything about a request was as it should be. */
export function hasPassed(row: RequestRow): boolean {
  return row.failures.length === 0;
}
