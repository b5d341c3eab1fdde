import type { Randomness } from '../random.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import type { CallFacts } from '../traffic/call-facts.js';
import { compilePattern } from '../traffic/call-pattern.js';
import { hasTurn } from '../traffic/turns.js';
import type { Fault, FaultCount, FaultEffect } from './fault.js';
import { drawLatencyMs } from './latency.js';

/** Most faults that a world has at a time: each of them is looked at for each request. */
export const MAX_FAULTS = 1000;

const NOTHING_YET: FaultCount = { seen: 0, hits: 0 };

/** A fault with an effect. */
export type EffectiveFault = Fault & { readonly effect: FaultEffect };

/** What goes wrong with one request. */
export interface FaultsTaken {
  /** Only holds the answer back. */
  readonly delaying: Fault | undefined;
  /** Changes the answer, or loses it. */
  readonly affecting: EffectiveFault | undefined;
  /** For how long the answer is held back, by both of them, in milliseconds of real time. */
  readonly latencyMs: number;
}

interface Watch {
  readonly fault: Fault;
  readonly fits: (facts: CallFacts) => boolean;
}

/** The faults of a world, in their order, and what each has met. */
export class FaultStore implements Room {
  readonly name = 'faults';
  readonly #faults = Table.byText<Fault>('faults');
  readonly #counts = Table.byText<FaultCount>('counts');
  readonly shelves = [this.#faults, this.#counts];
  #watches: readonly Watch[] = [];

  /** @param faults  each with an id of its own */
  constructor(faults: readonly Fault[] = []) {
    this.replaceAll(faults);
  }

  /** Whether nothing can go wrong: asked for each request. */
  get isEmpty(): boolean {
    return this.#watches.length === 0;
  }

  get size(): number {
    return this.#faults.size;
  }

  list(): readonly Fault[] {
    return [...this.#faults.values()];
  }

  find(id: string): Fault | undefined {
    return this.#faults.get(id);
  }

  countOf(id: string): FaultCount {
    return this.#counts.get(id) ?? NOTHING_YET;
  }

  /** Sets a fault, in the place of the one with its id or behind all others. It starts to count anew. */
  put(fault: Fault): void {
    this.#faults.set(fault.id, fault);
    this.#counts.delete(fault.id);
    this.restored();
  }

  replaceAll(faults: readonly Fault[]): void {
    this.#faults.clear();
    this.#counts.clear();
    for (const fault of faults) this.#faults.set(fault.id, fault);
    this.restored();
  }

  /** @returns whether there was one */
  remove(id: string): boolean {
    this.#counts.delete(id);
    const was = this.#faults.delete(id);
    this.restored();
    return was;
  }

  /**
   * Finds what goes wrong with a request: of the faults that only delay, the first that hits, and likewise of those
   * with an effect. Each fault counts the requests that it is about for itself, whether or not another comes first: of
   * one for the first 3 and, behind it, one for the first 5, the second hits the fourth request and the fifth.
   *
   * @param nowMs  on the world's clock
   */
  take(facts: CallFacts, nowMs: number, random: Randomness): FaultsTaken | undefined {
    let delaying: Fault | undefined;
    let affecting: EffectiveFault | undefined;
    for (const { fault, fits } of this.#watches) {
      if (!isInTime(fault, nowMs) || !fits(facts)) continue;
      const { seen, hits } = this.countOf(fault.id);
      this.#counts.set(fault.id, { seen: seen + 1, hits });
      if (!hasTurn(fault.turns, seen + 1, random, `fault ${fault.id}`)) continue;
      if (isEffective(fault)) affecting ??= fault;
      else delaying ??= fault;
    }
    if (delaying === undefined && affecting === undefined) return undefined;
    const latencyMs = this.#latencyOf(delaying, random) + this.#latencyOf(affecting, random);
    return { delaying, affecting, latencyMs };
  }

  /** Notes that a fault has changed an answer: not all that are taken can, such as of an answer without a body. */
  countHit(id: string): void {
    // Removed meanwhile?
    if (!this.#faults.has(id)) return;
    const { seen, hits } = this.countOf(id);
    this.#counts.set(id, { seen, hits: hits + 1 });
  }

  restored(): void {
    this.#watches = this.list().map((fault) => ({ fault, fits: compilePattern(fault.when) }));
  }

  #latencyOf(fault: Fault | undefined, random: Randomness): number {
    if (fault?.latency === undefined) return 0;
    const { seen } = this.countOf(fault.id);
    return drawLatencyMs(fault.latency, random.stream('fault-latency', fault.id, seen));
  }
}

function isInTime({ fromMs, untilMs }: Fault, nowMs: number): boolean {
  return (fromMs === undefined || nowMs >= fromMs) && (untilMs === undefined || nowMs < untilMs);
}

function isEffective(fault: Fault): fault is EffectiveFault {
  return fault.effect !== undefined;
}
