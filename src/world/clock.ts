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

/**
 * A world's time. Runs with the machine's clock, from an offset of its own, or stands still.
 * Everything in the emulated world that depends on time reads it here.
 */
export class Clock {
  readonly #host: Host;
  #offsetMs = 0;
  #frozenAtMs: number | undefined;

  constructor(host: Host, start: ClockStart = {}) {
    this.#host = host;
    const now = start.now === undefined ? undefined : new Date(start.now);
    this.set(now, start.frozen ?? false);
  }

  /** Milliseconds since the epoch. */
  nowMs(): number {
    return this.#frozenAtMs ?? this.#host.nowMs() + this.#offsetMs;
  }

  now(): Date {
    return new Date(this.nowMs());
  }

  /** Whether it runs just as the machine's. */
  get isMachineTime(): boolean {
    return this.#offsetMs === 0 && this.#frozenAtMs === undefined;
  }

  get isFrozen(): boolean {
    return this.#frozenAtMs !== undefined;
  }

  /** Sets the time, or returns to the machine's (`undefined`), and lets it run or stand still. */
  set(now: Date | undefined, frozen: boolean): void {
    const machineMs = this.#host.nowMs();
    const targetMs = now === undefined ? machineMs : now.getTime();
    this.#offsetMs = targetMs - machineMs;
    this.#frozenAtMs = frozen ? targetMs : undefined;
  }

  /** Moves the time forward; a frozen clock stays frozen at the new instant. */
  advance(seconds: number): void {
    const deltaMs = seconds * 1000;
    this.#offsetMs += deltaMs;
    if (this.#frozenAtMs !== undefined) this.#frozenAtMs += deltaMs;
  }
}
