import type { Stop } from '../report.js';
import { describeWait } from './describe-wait.js';
import type { GuestListener, GuestRequest } from './guest-listener.js';
import type { HostQueue, Pause } from './host-queue.js';

export interface TurnOptions {
  /** How many requests may go out; absent for any number. */
  readonly budget: number | undefined;
  /** The longest wait for what a service asks for, in milliseconds. */
  readonly maxWaitMs: number;
  readonly clock: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
  readonly listener: GuestListener;
}

/** Why a request was not sent. */
export interface Refusal {
  readonly message: string;
}

/** Timers can't be set for longer. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;

/** Says when a request may go out, and whether any may. */
export class Turns {
  readonly #options: TurnOptions;
  /** Wakes who sleeps when nothing more is to be sent. */
  readonly #ended = new AbortController();
  #stop: Stop | undefined;
  #sentCount = 0;

  constructor(options: TurnOptions) {
    this.#options = options;
  }

  /** Why nothing more is sent; absent while something is. */
  get stop(): Stop | undefined {
    return this.#stop;
  }

  get sentCount(): number {
    return this.#sentCount;
  }

  /** Sends nothing more from now on. The first reason stays. */
  end(stop: Stop): void {
    if (this.#ended.signal.aborted) return;
    this.#stop = stop;
    this.#options.listener.stopped(stop);
    this.#ended.abort();
  }

  /** As `end`, when nobody wants anything more. */
  close(): void {
    this.#ended.abort();
  }

  /** Why nothing is sent any more; absent while it is. */
  findRefusal(): Refusal | undefined {
    if (this.#stop) return this.#stop;
    return this.#ended.signal.aborted ? { message: 'the guest has gone' } : undefined;
  }

  /**
   * Waits until the request may go out, and counts it.
   *
   * @returns why it may not; absent when it is to be sent, at once
   */
  async take(
    queue: HostQueue,
    request: GuestRequest & { readonly signal: AbortSignal },
  ): Promise<Refusal | undefined> {
    const { clock, sleep, listener } = this.#options;
    for (;;) {
      const refusal = this.#findRefusalOf(queue);
      if (refusal) return refusal;
      if (request.signal.aborted) return { message: 'nobody waits for the answer any more' };
      const pause = queue.findPause(clock());
      if (pause === undefined) break;
      const ms = pause.untilMs - clock();
      listener.waits({ host: queue.host, ms, reason: pause.reason, why: pause.why });
      await sleep(Math.min(Math.ceil(ms), LONGEST_SLEEP_MS), this.#ended.signal);
    }
    this.#sentCount += 1;
    const atMs = clock();
    queue.startAt(atMs);
    listener.sent({ method: request.method, url: request.url, atMs });
    return undefined;
  }

  #findRefusalOf(queue: HostQueue): Refusal | undefined {
    const { budget, maxWaitMs, clock } = this.#options;
    if (budget !== undefined && this.#sentCount >= budget) {
      this.end({ reason: 'budget', message: `The budget of ${budget} requests is spent.` });
    }
    const pause = queue.findPause(clock());
    if (pause && isAskedFor(pause) && pause.untilMs - clock() > maxWaitMs) {
      this.end({ reason: 'quota', message: describeLongPause(pause, maxWaitMs) });
    }
    return this.findRefusal();
  }
}

/** What was asked for is not done otherwise; its own pace and patience a guest knows to be short. */
function isAskedFor({ reason }: Pause): boolean {
  return reason === 'retry-after' || reason === 'quota';
}

function describeLongPause({ why, untilMs }: Pause, maxWaitMs: number): string {
  const limit = Number.isFinite(untilMs)
    ? `, which is longer than it may wait (${describeWait(maxWaitMs)})`
    : '';
  return `${why}${limit}.`;
}
