import type { Stop } from '../report.js';
import type { Agents } from '../run-collection.js';
import { collectNews, type News } from './collect-news.js';
import type { ConnectTo } from './connect-to.js';
import { type ExchangeTools, exchange, refuse } from './exchange.js';
import type { GuestListener, GuestRequest } from './guest-listener.js';
import { HostQueue } from './host-queue.js';
import { openFront } from './open-front.js';
import type { Outgoing } from './outgoing.js';
import { toPairs } from './raw-headers.js';
import { createSender } from './send-once.js';
import { Turns } from './turns.js';

/** How a guest behaves. */
export interface GuestOptions {
  /** From one request to the next at the same host, in milliseconds. Default: 1000. */
  readonly intervalMs?: number | undefined;
  /** How many requests it sends, repetitions included. Default: any number. */
  readonly budget?: number | undefined;
  /** How often it sends a request again. Default: 3. */
  readonly maxRetries?: number | undefined;
  /** How long it waits, in milliseconds, for a `Retry-After` or a new quota; rather than longer, it stops. Default: 15 minutes. */
  readonly maxWaitMs?: number | undefined;
  /** Share of a quota's limit that it leaves for others, from 0 to 1. Default: 0.01. */
  readonly quotaReserve?: number | undefined;
  /** For one request, in milliseconds, from its start to the whole answer. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** The longest body of a request or an answer, in bytes. Default: 64 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /** Where to connect instead of to the hosts that are meant. Certificates have to be those of the hosts that are meant. */
  readonly connectTo?: readonly ConnectTo[] | undefined;
  /** Certificates to trust beside those that Node trusts, as PEM. */
  readonly ca?: string | undefined;
  /** Why a request must not be sent, in a few words: that is the end of the run. Default: all may be. */
  readonly findRefusal?: ((request: GuestQuestion) => string | undefined) | undefined;
  /** Milliseconds on a clock that only goes forward. */
  readonly clock: () => number;
  /** The time of day, for answers without a date. */
  readonly now: () => Date;
  /** Lets time pass; resolves at once when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
  readonly listener: GuestListener;
}

/** A request that may or may not be sent. */
export interface GuestQuestion extends GuestRequest {
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Stands between a client and hosts that are not ours: keeps a pace and a budget, waits where it is asked to, and
 * stops in time.
 */
export interface Guest {
  /** What the client opens its connections with. */
  readonly agents: Agents;
  /** How many requests went out, repetitions included. */
  readonly sentCount: number;
  /** Why it sends nothing more; absent while it does. */
  stop(): Stop | undefined;
  /** What happened since this was last called. */
  takeNews(): News;
  /** How long the last answer took, in milliseconds, without what was waited for before it was asked for. */
  lastDurationMs(): number | undefined;
  /** Ends all that is under way. */
  close(): Promise<void>;
}

const DEFAULTS = {
  intervalMs: 1000,
  maxRetries: 3,
  maxWaitMs: 15 * 60_000,
  quotaReserve: 0.01,
  timeoutMs: 30_000,
  maxBodyBytes: 64 * 1024 * 1024,
} as const;

/**
 * Makes a guest. What a client asks for by its agents is read whole, sent on when its time has come, and answered as
 * the host answered, byte for byte; the client sees the host, not the guest. Each host is sent one request at a time.
 */
export function createGuest(options: GuestOptions): Guest {
  const { intervalMs, maxRetries, maxWaitMs, quotaReserve, timeoutMs, maxBodyBytes } = withDefaults(options);
  const { budget, connectTo = [], ca, clock, now, sleep } = options;
  const news = collectNews(options.listener);
  const { listener } = news;
  const turns = new Turns({ budget, maxWaitMs, clock, sleep, listener });
  const sender = createSender({ connectTo, timeoutMs, maxBodyBytes, ca });
  const tools: ExchangeTools = { turns, sender, listener, clock, now, maxRetries, quotaReserve };
  const queues = new Map<string, HostQueue>();
  const underWay = new Set<Promise<unknown>>();

  const front = openFront(async (request) => {
    checkAllowed(request, options, tools);
    const queue = queues.get(request.meant.host) ?? new HostQueue(request.meant.host, intervalMs);
    queues.set(request.meant.host, queue);
    return keep(
      underWay,
      queue.enter(() => exchange(request, queue, tools)),
    );
  }, maxBodyBytes);

  return {
    agents: front.agents,
    get sentCount() {
      return turns.sentCount;
    },
    stop: () => turns.stop,
    takeNews: () => news.take(),
    lastDurationMs: () => news.lastDurationMs(),
    async close() {
      turns.close();
      front.close();
      await Promise.allSettled(underWay);
      sender.close();
    },
  };
}

function withDefaults(options: GuestOptions): { readonly [Name in keyof typeof DEFAULTS]: number } {
  return {
    intervalMs: options.intervalMs ?? DEFAULTS.intervalMs,
    maxRetries: options.maxRetries ?? DEFAULTS.maxRetries,
    maxWaitMs: options.maxWaitMs ?? DEFAULTS.maxWaitMs,
    quotaReserve: options.quotaReserve ?? DEFAULTS.quotaReserve,
    timeoutMs: options.timeoutMs ?? DEFAULTS.timeoutMs,
    maxBodyBytes: options.maxBodyBytes ?? DEFAULTS.maxBodyBytes,
  };
}

/** @throws Error  when nothing, or not this, may be sent */
function checkAllowed(request: Outgoing, { findRefusal }: GuestOptions, tools: ExchangeTools): void {
  const ended = tools.turns.findRefusal();
  if (ended) refuse(request, ended.message, tools);
  const { method, url, rawHeaders } = request;
  const reason = findRefusal?.({ method, url, headers: toPairs(rawHeaders) });
  if (reason === undefined) return;
  // Without its path and query: a redirect may have put a secret into either.
  const message = `${method} ${new URL(url).origin} was refused: ${reason}.`;
  tools.turns.end({ reason: 'refused', message });
  refuse(request, message, tools);
}

async function keep<T>(underWay: Set<Promise<unknown>>, work: Promise<T>): Promise<T> {
  underWay.add(work);
  try {
    return await work;
  } finally {
    underWay.delete(work);
  }
}
