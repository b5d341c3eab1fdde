import { type AnswersHad, type AskedFor, AskedTable } from './asked-table.js';

const MINUTE_MS = 60_000;
/** Callers that are remembered; twice as many at the most. */
const KEPT = 1000;

/** How often somebody called in a minute of the clock. */
interface Minute {
  number: number;
  calls: number;
}

/**
 * Watches how fast callers are, and how often they ask for the same. Only of use where time passes: on a clock that
 * stands still, nothing can be said of a pace. Forgotten with the process: a pace is of the moment.
 */
export class Pace {
  readonly #minutes = new Recent<Minute>();
  /** Made with the first call: most worlds never have one. */
  #asked: AskedTable | undefined;

  /** Whether a caller comes for the first time, as far as is remembered. */
  isNew(caller: string): boolean {
    if (this.#minutes.get(caller) !== undefined) return false;
    this.#minutes.set(caller, { number: Number.NaN, calls: 0 });
    return true;
  }

  /**
   * Counts a call. A burst is no pace: a minute may have all its calls at once.
   *
   * @returns true once in each minute in which there are more calls than that
   */
  isTooFast(caller: string, mostAMinute: number, nowMs: number): boolean {
    const number = Math.floor(nowMs / MINUTE_MS);
    const minute = this.#minutes.get(caller);
    if (minute === undefined) {
      this.#minutes.set(caller, { number, calls: 1 });
      return false;
    }
    minute.calls = minute.number === number ? minute.calls + 1 : 1;
    minute.number = number;
    return minute.calls === mostAMinute + 1;
  }

  /**
   * Notes a call.
   *
   * @param id  its entry in the journal
   * @returns two answers that the caller has had, if the same was asked for often within a day, at different moments
   */
  findPolled(call: AskedFor, nowMs: number, id: number): AnswersHad | undefined {
    this.#asked ??= new AskedTable();
    return this.#asked.find(call, nowMs, id);
  }

  /** To be told when a call gets another answer than before: whoever asked learned something. */
  forget(call: AskedFor): void {
    this.#asked?.forget(call);
  }

  clear(): void {
    this.#minutes.clear();
    this.#asked = undefined;
  }
}

/** What was used lately, by key: two generations, of which the older one goes as a whole. Cheaper than to sort. */
class Recent<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#young.size >= KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}
