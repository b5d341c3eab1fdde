import type { CallPattern } from '../traffic/call-pattern.js';
import type { Turns } from '../traffic/turns.js';
import type { Action } from './action.js';

/** A request that is to make something happen. */
export interface RequestTrigger {
  readonly kind: 'request';
  readonly pattern: CallPattern;
  /** Status of the answer. */
  readonly status?: number | undefined;
  /** Which of those that fit. */
  readonly turns: Turns;
  /** Whether it happens before the service answers the request, rather than after. */
  readonly isBefore: boolean;
}

/** What makes a rule's actions happen: a request, an instant, or that so much time has passed in the world. */
export type Trigger =
  | RequestTrigger
  | { readonly kind: 'clock'; readonly atMs: number }
  | { readonly kind: 'after'; readonly ms: number };

/** Something that happens by itself in a world. */
export interface Rule {
  /** Unique in its world. */
  readonly name: string;
  readonly when: Trigger;
  /** In the order in which they are done. */
  readonly actions: readonly Action[];
  /** As somebody wrote it, to be shown to them. */
  readonly asWritten: { readonly when: object; readonly actions: readonly object[] };
}

/** What has become of a rule so far. */
export interface RuleProgress {
  /** Requests that fit, whether it was their turn or not. */
  readonly seen: number;
  /** Times that its actions were done. */
  readonly applied: number;
  /** When its moment comes: milliseconds since the epoch; undefined if there is none, or no more. */
  readonly dueAtMs?: number | undefined;
  /** Actions that couldn't be done when their time came. */
  readonly failed: number;
  /** Why the last of these couldn't. */
  readonly lastFailure?: string | undefined;
}
