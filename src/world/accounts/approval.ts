/** How an account comes to be approved, where nobody does it by hand. */
export type Approval =
  | { readonly kind: 'immediate' }
  /** It waits until somebody approves it. */
  | { readonly kind: 'by-administrator' }
  /** The administrators of the service never get to it; only whoever runs the emulator approves it. */
  | { readonly kind: 'never' }
  /** Once it has been the caller of so many requests: the next one finds it approved. */
  | { readonly kind: 'after-requests'; readonly requests: number }
  /** So long after it was registered. */
  | { readonly kind: 'after-time'; readonly ms: number; readonly text: string };

export const BY_ADMINISTRATOR: Approval = { kind: 'by-administrator' };

/** How an account waits for its approval. */
export interface ApprovalPlan {
  readonly approval: Approval;
  /** Requests of its own so far, where they count. */
  readonly requests: number;
  /** When it is due: milliseconds since the epoch; undefined where no instant brings it. */
  readonly dueAtMs?: number | undefined;
}
