import type { CallPattern } from '../traffic/call-pattern.js';
import type { Turns } from '../traffic/turns.js';

/** The longest that an answer is held back, in milliseconds: no client waits longer. */
export const MAX_LATENCY_MS = 600_000;

/** How long an answer is held back, in milliseconds of real time: evenly between two bounds, or around a mean. */
export type Latency =
  | { readonly kind: 'range'; readonly fromMs: number; readonly toMs: number }
  | { readonly kind: 'normal'; readonly meanMs: number; readonly deviationMs: number };

/** What goes wrong with an answer. */
export type FaultEffect =
  /** The service, or the proxy in front of it, gives this status; the service itself has not seen the request. */
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Of the answer, beside or in place of those that it has of itself. */
      readonly headers?: Readonly<Record<string, string>> | undefined;
    }
  /** The connection is reset: before the service has seen the request, or after it did what it was asked for. */
  | { readonly kind: 'reset'; readonly at: 'before' | 'after' }
  /** The connection ends after so many bytes of the body. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** The body is no JSON any more. */
  | { readonly kind: 'malformed-json' }
  /** Nothing comes after so many bytes of the body, and the connection stays open. */
  | { readonly kind: 'stall'; readonly afterBytes: number }
  /** The body comes slowly. */
  | { readonly kind: 'trickle'; readonly bytesPerSecond: number };

/** Something that goes wrong between a service and its clients, on purpose. JSON can hold it as it is. */
export interface Fault {
  /** Unique in its world. */
  readonly id: string;
  /** Which requests it is about. */
  readonly when: CallPattern;
  /** Which of these it hits; they are counted for each fault by itself. */
  readonly turns: Turns;
  /** From this instant of the world's clock on; undefined for ever since. */
  readonly fromMs?: number | undefined;
  /** Up to, not including, this instant of the world's clock; undefined for ever. */
  readonly untilMs?: number | undefined;
  /** At least one of this and an effect is given. */
  readonly latency?: Latency | undefined;
  readonly effect?: FaultEffect | undefined;
}

/** What a fault has met since it was set. */
export interface FaultCount {
  /** Requests that it is about, in its time. */
  readonly seen: number;
  /** Requests that it changed the answer of. */
  readonly hits: number;
}
