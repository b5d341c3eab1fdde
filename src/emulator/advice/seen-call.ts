import type { Call } from '../../services/service.js';

/** A call that was answered, as far as advice goes by it. */
export interface SeenCall extends Pick<Call, 'world' | 'request' | 'rawPath' | 'search' | 'clientAddress'> {
  readonly service: string;
  /** As in the spec; undefined for a path or method that it does not have. */
  readonly operation: string | undefined;
  /** As the service read it, if it did. */
  readonly body: Uint8Array | undefined;
  readonly status: number;
  /** Whether a fault gave the answer, which says nothing of the call then. */
  readonly isFault: boolean;
  /** Why it failed, where the answer does not say; as the service tells the journal. */
  readonly reason: string | undefined;
  readonly account: string | undefined;
  /** Of the entry in the journal. */
  readonly id: number;
  /** On the world's clock. */
  readonly nowMs: number;
  /** As the journal has it: secrets replaced. Made only where there is something to say. */
  readonly shownPath: () => string;
  /** Failures that its client could know of when it called: `FailedCalls.failures` at that time. */
  readonly seenBefore: number;
}
