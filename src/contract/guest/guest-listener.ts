import type { Stop } from '../report.js';

/** What a guest wants to send, or has sent. Raw: it may hold secrets. */
export interface GuestRequest {
  /** In capitals. */
  readonly method: string;
  /** Absolute, with its query. */
  readonly url: string;
}

/**
 * Why nothing is sent for a while: to keep the `pace`; as an answer told when to come back (`retry-after`); since a
 * `quota` begins anew then; or as `backoff`, after a failure that says nothing of it.
 */
export type WaitReason = 'pace' | 'retry-after' | 'quota' | 'backoff';

/** A request that is sent once more. */
export interface GuestRetry extends GuestRequest {
  /** What for, in a few words: `429`, `connection reset`. */
  readonly reason: string;
  /** How long it has waited for that. */
  readonly waitMs: number;
  /** Why so long. */
  readonly waitsFor: WaitReason;
}

/** Hears what a guest does, as it happens. */
export interface GuestListener {
  /** Told of each request that goes out, repetitions included, on the clock of the guest. */
  sent(request: GuestRequest & { readonly atMs: number }): void;
  /** @param answer  how long it took from its last start to the whole answer, without what was waited for before */
  answered(answer: GuestRequest & { readonly status: number; readonly durationMs: number }): void;
  /** Told when a request goes out again, after `sent`; not of one that nothing comes of. */
  retried(retry: GuestRetry): void;
  /** Told before it waits; `why` is a sentence for a person. */
  waits(wait: {
    readonly host: string;
    readonly ms: number;
    readonly reason: WaitReason;
    readonly why: string;
  }): void;
  /** Told of each request that is not sent: the first that is refused stops the guest, and all that come after. */
  refused(refusal: GuestRequest & { readonly reason: string }): void;
  /** Told once: from now on nothing is sent. */
  stopped(stop: Stop): void;
}
