import type { ServiceCoverage } from './coverage/coverage.js';

/** Why a request does not pass. Free of secrets. */
export interface Failure {
  /** What failed: a test by its name, `spec` for an answer that leaves it, `script` or `network`. */
  readonly check: string;
  readonly message: string;
}

/**
 * What became of a request: `flaky` passed, but only when it was sent again; `failed` has failures; `not-run` was
 * not sent, as the run had stopped before.
 */
export type Outcome = 'passed' | 'flaky' | 'failed' | 'not-run';

/** One request of a collection and what became of it. Free of secrets. */
export interface RequestRow {
  readonly service: string;
  /** Names of the folders that it is in, joined by ` / `; empty at the top of a collection. */
  readonly folder: string;
  readonly name: string;
  /** The number in front of the name; absent where there is none. */
  readonly caseNumber: number | undefined;
  /** What the request is called in its description (`id: …`). */
  readonly id: string | undefined;
  /** Tags of its description: `read` or `write`, `live-safe` or `emulator-only`. */
  readonly tags: readonly string[];
  readonly method: string;
  readonly url: string;
  /** Absent when there was no answer. */
  readonly status: number | undefined;
  /** From the request to the whole answer; without what was waited for before. */
  readonly durationMs: number;
  /** How many tests ran and how many answers were held against the spec. */
  readonly checks: number;
  readonly outcome: Outcome;
  /** Empty unless it failed. */
  readonly failures: readonly Failure[];
  /** Why it was sent again, once an entry: `429, waited 12 s`. Requests of its scripts are among them. */
  readonly retries: readonly string[];
  /** A command that sends it again, with placeholders for secrets; absent unless it failed. */
  readonly curl: string | undefined;
}

/** Why a run ended before all was sent. */
export interface Stop {
  readonly reason: 'bail' | 'budget' | 'quota' | 'refused' | 'unreachable' | 'interrupted';
  /** One sentence for a person. */
  readonly message: string;
}

/** A whole run. */
export interface ContractReport {
  /** Against what: an emulator, or the live services. */
  readonly target: 'emulator' | 'live';
  readonly rows: readonly RequestRow[];
  readonly coverage: readonly ServiceCoverage[];
  readonly passed: number;
  readonly flaky: number;
  readonly failed: number;
  /** How many requests did not run, since they may not be sent to such a target. */
  readonly leftOut: number;
  readonly durationMs: number;
  /** Absent when the run came to its end. */
  readonly stop: Stop | undefined;
}

/** Whether everything about a request was as it should be, if not at once. */
export function hasPassed({ outcome }: RequestRow): boolean {
  return outcome === 'passed' || outcome === 'flaky';
}
