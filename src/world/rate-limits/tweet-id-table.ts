const FIRST_SLOTS = 1024;
/** 2^21 slots at this load take a whole quota of 1.5 million. */
const MAX_LOAD = 0.75;
const LOW_HALF = 0xffff_ffffn;
const HIGH_SHIFT = 32n;

/**
 * When each tweet was read last: a hash table over 64-bit ids, with linear probing. A slot takes 16 bytes outside of
 * the heap that is searched for garbage: 1.5 million ids, a whole quota, take 34 MB, and at most 67 MB where as many
 * have been read before and are not swept out yet. As a `Map` of texts they would take several times that.
 */
export class TweetIdTable {
  #high: Uint32Array;
  #low: Uint32Array;
  /** Milliseconds since the epoch; not a number in an empty slot. */
  #readAtMs: Float64Array;
  #filled = 0;

  /** @param slots  how many the table had that this one is to be like */
  constructor(slots = FIRST_SLOTS) {
    this.#high = new Uint32Array(slots);
    this.#low = new Uint32Array(slots);
    this.#readAtMs = new Float64Array(slots).fill(Number.NaN);
  }

  get slots(): number {
    return this.#low.length;
  }

  /** Ids and when they were read, in no order. */
  *[Symbol.iterator](): Iterator<readonly [id: string, readAtMs: number]> {
    for (const [slot, readAtMs] of this.#readAtMs.entries()) {
      if (!Number.isNaN(readAtMs)) yield [join(this.#high[slot] ?? 0, this.#low[slot] ?? 0), readAtMs];
    }
  }

  /** @returns not a number for an id that was never read */
  readAtMs(id: string): number {
    return this.#readAtMs[this.#slotOf(...split(id))] ?? Number.NaN;
  }

  /** Whether it has to be swept, or made larger, before one more id is put in. */
  get isFull(): boolean {
    return this.#filled >= this.#low.length * MAX_LOAD;
  }

  put(id: string, atMs: number): void {
    if (this.isFull) this.keep(() => true);
    this.#put(...split(id), atMs);
  }

  /** Drops all ids whose time is not worth keeping, and sees that there is room for as many again. */
  keep(isKept: (readAtMs: number) => boolean): void {
    const [high, low, readAtMs] = [this.#high, this.#low, this.#readAtMs];
    const kept = this.count(isKept);
    let slots = FIRST_SLOTS;
    while (kept > (slots * MAX_LOAD) / 2) slots *= 2;
    this.#high = new Uint32Array(slots);
    this.#low = new Uint32Array(slots);
    this.#readAtMs = new Float64Array(slots).fill(Number.NaN);
    this.#filled = 0;
    for (const [slot, atMs] of readAtMs.entries()) {
      if (isKept(atMs)) this.#put(high[slot] ?? 0, low[slot] ?? 0, atMs);
    }
  }

  count(isCounted: (readAtMs: number) => boolean): number {
    let count = 0;
    for (const atMs of this.#readAtMs) if (isCounted(atMs)) count += 1;
    return count;
  }

  /** @returns the first of the times that count; infinity if none does */
  earliest(isCounted: (readAtMs: number) => boolean): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const atMs of this.#readAtMs) if (atMs < earliest && isCounted(atMs)) earliest = atMs;
    return earliest;
  }

  #put(high: number, low: number, atMs: number): void {
    const slot = this.#slotOf(high, low);
    if (Number.isNaN(this.#readAtMs[slot])) this.#filled += 1;
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#readAtMs[slot] = atMs;
  }

  /** Where an id is, or would be. */
  #slotOf(high: number, low: number): number {
    const mask = this.#low.length - 1;
    let slot = mix(high, low) & mask;
    while (!Number.isNaN(this.#readAtMs[slot]) && (this.#low[slot] !== low || this.#high[slot] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

function split(id: string): [high: number, low: number] {
  const whole = BigInt.asUintN(64, BigInt(id));
  return [Number(whole >> HIGH_SHIFT), Number(whole & LOW_HALF)];
}

function join(high: number, low: number): string {
  return String((BigInt(high) << HIGH_SHIFT) | BigInt(low));
}

/** Tweet ids hold a time and a counter: their bits are far from random. */
function mix(high: number, low: number): number {
  let mixed = Math.imul(high ^ (low >>> 15), 0x85eb_ca6b) ^ low;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
