import type { WaitReason } from './guest-listener.js';

/** From when on a host may be asked again, and why not before. */
export interface Pause {
  readonly untilMs: number;
  readonly reason: WaitReason;
  /** A sentence for a person, without its full stop. */
  readonly why: string;
}

/** What one host is to be sent: one thing after the other, in the order of arrival, at its pace. */
export class HostQueue {
  readonly host: string;
  readonly #intervalMs: number;
  #last: Promise<unknown> = Promise.resolve();
  #pause: Pause | undefined;
  /** Whether there ever was a connection to it. */
  hasConnected = false;
  /** How many requests in a row got no answer, however often they were sent. */
  unansweredCount = 0;

  constructor(host: string, intervalMs: number) {
    this.host = host;
    this.#intervalMs = intervalMs;
  }

  /** Does some work when all that came before is done, whatever became of that. */
  enter<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Counts the interval to the next request from here. */
  startAt(ms: number): void {
    const seconds = this.#intervalMs / 1000;
    this.pause({
      untilMs: ms + this.#intervalMs,
      reason: 'pace',
      why: `${this.host} is sent one request in ${seconds} s`,
    });
  }

  /** Keeps the next request waiting; a pause that is longer already stays. */
  pause(pause: Pause): void {
    if (this.#pause === undefined || pause.untilMs > this.#pause.untilMs) this.#pause = pause;
  }

  /** What keeps it waiting, if anything. */
  findPause(nowMs: number): Pause | undefined {
    return this.#pause && this.#pause.untilMs > nowMs ? this.#pause : undefined;
  }
}
