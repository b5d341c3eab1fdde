const DAY_MS = 86_400_000;
/** Calls of one and the same thing that make it polling. */
const CALLS_OF_POLLING = 10;
/** Calls that are closer together are one: tests repeat themselves, and do not poll. */
const POLLING_GAP_MS = 1000;
/** What is asked for in between takes the place of what was asked for before. */
const SLOTS = 512;
/** Characters at the end of a path by which its slot is found. */
const HASHED_CHARACTERS = 12;
const FACTOR = 31;

/** What a call asks for. */
export interface AskedFor {
  readonly rawPath: string;
  readonly search: string;
}

/** Two entries of the journal with answers to the same call, of which the client has had both. */
export type AnswersHad = readonly [earlier: number, later: number];

/**
 * How often the same was asked for lately. Stands on the way of every request, most of which ask for something new: a
 * place for each hash and none for collisions makes that a write to a few arrays.
 */
export class AskedTable {
  readonly #paths = new Array<string>(SLOTS).fill('');
  readonly #searches = new Array<string>(SLOTS).fill('');
  readonly #firstMs = new Float64Array(SLOTS);
  readonly #lastMs = new Float64Array(SLOTS);
  readonly #calls = new Uint32Array(SLOTS);
  /** Entries of the journal: the last one, and the one before. */
  readonly #lastId = new Float64Array(SLOTS);
  readonly #idBefore = new Float64Array(SLOTS);

  /** @returns two answers that were had, if the same was asked for often within a day, at different moments */
  find(call: AskedFor, nowMs: number, id: number): AnswersHad | undefined {
    const slot = slotOf(call.rawPath);
    const lastMs = this.#lastMs[slot] ?? 0;
    const isOld = nowMs < lastMs || nowMs - (this.#firstMs[slot] ?? 0) >= DAY_MS;
    if (!this.#isIn(slot, call) || isOld) {
      this.#put(slot, call, nowMs, id);
      return undefined;
    }
    if (nowMs - lastMs < POLLING_GAP_MS) return undefined;
    return this.#count(slot, nowMs, id);
  }

  forget(call: AskedFor): void {
    const slot = slotOf(call.rawPath);
    if (this.#isIn(slot, call)) this.#paths[slot] = '';
  }

  #isIn(slot: number, { rawPath, search }: AskedFor): boolean {
    return this.#paths[slot] === rawPath && this.#searches[slot] === search;
  }

  #put(slot: number, { rawPath, search }: AskedFor, nowMs: number, id: number): void {
    this.#paths[slot] = rawPath;
    this.#searches[slot] = search;
    this.#firstMs[slot] = nowMs;
    this.#lastMs[slot] = nowMs;
    this.#calls[slot] = 1;
    this.#lastId[slot] = id;
    this.#idBefore[slot] = id;
  }

  #count(slot: number, nowMs: number, id: number): AnswersHad | undefined {
    const had: AnswersHad = [this.#idBefore[slot] ?? id, this.#lastId[slot] ?? id];
    const calls = (this.#calls[slot] ?? 0) + 1;
    this.#calls[slot] = calls;
    this.#lastMs[slot] = nowMs;
    this.#idBefore[slot] = had[1];
    this.#lastId[slot] = id;
    return calls >= CALLS_OF_POLLING ? had : undefined;
  }
}

function slotOf(path: string): number {
  let hash = path.length;
  for (let at = Math.max(0, path.length - HASHED_CHARACTERS); at < path.length; at++) {
    hash = (Math.imul(hash, FACTOR) + path.charCodeAt(at)) | 0;
  }
  return (hash >>> 0) % SLOTS;
}
