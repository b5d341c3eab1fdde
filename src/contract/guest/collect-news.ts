import { describeWait } from './describe-wait.js';
import type { GuestListener } from './guest-listener.js';

/** What happened since it was last asked for. Free of secrets. */
export interface News {
  /** Why requests were sent again, once an entry: `429, waited 12 s (retry-after)`. */
  readonly retries: readonly string[];
  /** Whether a request was not sent. */
  readonly hasRefused: boolean;
}

export interface NewsCollector {
  /** Hears what the guest does, and passes it on. */
  readonly listener: GuestListener;
  take(): News;
  /** Of the last answer. */
  lastDurationMs(): number | undefined;
}

/** Listens on the way to another listener. */
export function collectNews(listener: GuestListener): NewsCollector {
  let retries: string[] = [];
  let hasRefused = false;
  let lastDurationMs: number | undefined;
  return {
    lastDurationMs: () => lastDurationMs,
    listener: {
      sent: (request) => listener.sent(request),
      answered(answer) {
        lastDurationMs = answer.durationMs;
        listener.answered(answer);
      },
      retried(retry) {
        retries.push(`${retry.reason}, waited ${describeWait(retry.waitMs)} (${retry.waitsFor})`);
        listener.retried(retry);
      },
      waits: (wait) => listener.waits(wait),
      refused(refusal) {
        hasRefused = true;
        listener.refused(refusal);
      },
      stopped: (stop) => listener.stopped(stop),
    },
    take() {
      const news = { retries, hasRefused };
      retries = [];
      hasRefused = false;
      return news;
    },
  };
}
