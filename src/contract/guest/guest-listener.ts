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

/** Hears what a guest does, as it happens. */
export interface GuestListener {
  /** Told of each request that goes out, repetitions included, on the clock of the guest. */
  sent(request: GuestRequest & { readonly atMs: number }): void;
  /** @param answer  how long it took from its last start to the whole answer, without what was waited for before */
  answered(answer: GuestRequest & { readonly status: number; readonly durationMs: number }): void;
  /**
   * Told when it is clear that a request is to be sent again.
   *
   * @param retry  what it is for in a few words, such as `429` or `connection reset`; how long from now, and why then
   */
  retried(
    retry: GuestRequest & { readonly reason: string; readonly waitMs: number; readonly waitsFor: WaitReason },
  ): void;
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
