import { Cell } from './state/cell.js';
import type { Room } from './state/room.js';

/** What the world needs of the machine it runs on. The only way in for real time and real randomness. */
export interface Host {
  /** The machine's wall clock, milliseconds since the epoch. */
  nowMs(): number;
  /** Unpredictable bytes, for secrets of the emulator itself (never for the emulated world). */
  secureBytes(count: number): Uint8Array;
}

/** How a world's clock stands at its start. */
export interface ClockStart {
  /** UTC instant, ISO 8601; without it the machine's own time. */
  readonly now?: string | undefined;
  /** A frozen clock stands still until it is set or advanced. */
  readonly frozen?: boolean | undefined;
}

/** Where a clock stands: that much ahead of the machine's, or still, and then the offset is 0. */
interface Standing {
  readonly offsetMs: number;
  readonly frozenAtMs: number | undefined;
}

/**
 * A world's time. Runs with the machine's clock, from an offset of its own, or stands still.
 * Everything in the emulated world that depends on time reads it here.
 */
export class Clock implements Room {
  readonly name = 'clock';
  readonly #host: Host;
  readonly #standing = new Cell<Standing>('standing', { offsetMs: 0, frozenAtMs: undefined });
  readonly shelves = [this.#standing];
  #heldMs: number | undefined;

  constructor(host: Host, start: ClockStart = {}) {
    this.#host = host;
    const now = start.now === undefined ? undefined : new Date(start.now);
    this.set(now, start.frozen ?? false);
  }

  /** Milliseconds since the epoch. */
  nowMs(): number {
    const { offsetMs, frozenAtMs } = this.#standing.value;
    return frozenAtMs ?? this.#machineMs() + offsetMs;
  }

  now(): Date {
    return new Date(this.nowMs());
  }

  /** Whether it runs just as the machine's. */
  get isMachineTime(): boolean {
    const { offsetMs, frozenAtMs } = this.#standing.value;
    return offsetMs === 0 && frozenAtMs === undefined;
  }

  get isFrozen(): boolean {
    return this.#standing.value.frozenAtMs !== undefined;
  }

  /** Sets the time, or returns to the machine's (`undefined`), and lets it run or stand still. */
  set(now: Date | undefined, frozen: boolean): void {
    const machineMs = this.#machineMs();
    const targetMs = now === undefined ? machineMs : now.getTime();
    this.#standing.value = frozen
      ? { offsetMs: 0, frozenAtMs: targetMs }
      : { offsetMs: targetMs - machineMs, frozenAtMs: undefined };
  }

  /** Moves the time forward; a frozen clock stays frozen at the new instant. */
  advance(seconds: number): void {
    const deltaMs = seconds * 1000;
    const { offsetMs, frozenAtMs } = this.#standing.value;
    this.#standing.value =
      frozenAtMs === undefined
        ? { offsetMs: offsetMs + deltaMs, frozenAtMs }
        : { offsetMs, frozenAtMs: frozenAtMs + deltaMs };
  }

  /** Has the machine's time stand still for this clock, so that one instant can be told of all that happens meanwhile. */
  hold(): void {
    this.#heldMs = this.#host.nowMs();
  }

  /** Goes on with the machine's time as it is by now. */
  release(): void {
    this.#heldMs = undefined;
  }

  #machineMs(): number {
    return this.#heldMs ?? this.#host.nowMs();
  }
}
