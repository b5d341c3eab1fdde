import { Table } from '../state/table.js';

/** Calls that are remembered; the first that failed goes first. */
const KEPT_CALLS = 2000;
const KEPT_HOLDS = 2000;
const HOUR_MS = 3_600_000;

/** A call that failed, as far as a repeated one can be told by it. */
interface FailedCall {
  readonly status: number;
  readonly atMs: number;
  /** How many calls had failed in the world when its answer went out, itself included. */
  readonly failure: number;
}

/** Somebody who was told to wait. */
interface Hold {
  readonly untilMs: number;
  /** As of a {@link FailedCall}. */
  readonly failure: number;
}

/** A failed answer. */
export interface Failure {
  /** Of the whole call: method, path, query and credentials. Not to be turned back into them. */
  readonly call: string;
  readonly status: number;
  readonly nowMs: number;
  /** {@link FailedCalls.failures} when the call came in. */
  readonly seenBefore: number;
  /** How soon after it the same call is too soon; an hour, if not given. */
  readonly withinMs?: number;
}

/** Remembers calls that failed, and callers that were told to wait, to know those who don't listen. */
export class FailedCalls {
  readonly calls = Table.byText<FailedCall>('failed-calls');
  readonly holds = Table.byText<Hold>('holds');
  #failures = 0;

  /** Counts all calls that failed: what a call can know of, if it comes in now. */
  get failures(): number {
    return this.#failures;
  }

  /**
   * Notes a failed call.
   *
   * @returns whether it was made before, failed in the same way within that time, and came in after that was answered
   */
  isRepeated({ call, status, nowMs, seenBefore, withinMs = HOUR_MS }: Failure): boolean {
    const before = this.calls.get(call);
    this.#failures += 1;
    this.calls.delete(call);
    this.calls.set(call, { status, atMs: nowMs, failure: this.#failures });
    dropFirstBeyond(this.calls, KEPT_CALLS);
    if (before?.status !== status || before.failure > seenBefore) return false;
    return nowMs >= before.atMs && nowMs - before.atMs < withinMs;
  }

  /**
   * Notes that a caller has to wait.
   *
   * @param untilMs  until when, on the world's clock
   * @returns whether it had to wait already, and could know
   */
  isHeld(
    caller: string,
    { nowMs, seenBefore }: Pick<Failure, 'nowMs' | 'seenBefore'>,
    untilMs: number,
  ): boolean {
    const before = this.holds.get(caller);
    this.#failures += 1;
    if (before !== undefined && nowMs < before.untilMs) return before.failure <= seenBefore;
    this.holds.delete(caller);
    this.holds.set(caller, { untilMs, failure: this.#failures });
    dropFirstBeyond(this.holds, KEPT_HOLDS);
    return false;
  }

  clear(): void {
    this.calls.clear();
    this.holds.clear();
  }

  /** After the tables were loaded: every call from now on can know of all that failed. */
  restored(): void {
    const known = [...this.calls.values(), ...this.holds.values()].map(({ failure }) => failure);
    this.#failures = known.reduce((most, failure) => Math.max(most, failure), this.#failures);
  }
}

function dropFirstBeyond<Row>(table: Table<string, Row>, size: number): void {
  if (table.size <= size) return;
  for (const first of table.keys()) {
    table.delete(first);
    return;
  }
}
