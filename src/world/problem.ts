import type { TokenFault } from './tokens/token-fault.js';

/** Every way that the domain can refuse. A kind, never a status: that is for each service to say. */
export type Problem =
  | { readonly kind: 'token-refused'; readonly fault: TokenFault }
  | { readonly kind: 'account-unknown' }
  | { readonly kind: 'account-not-approved'; readonly email: string }
  | { readonly kind: 'email-taken'; readonly email: string }
  | { readonly kind: 'username-taken'; readonly username: string }
  | { readonly kind: 'account-uri-taken'; readonly uri: string }
  | { readonly kind: 'registration-without-doi'; readonly index: number }
  | { readonly kind: 'registration-invalid'; readonly index: number; readonly value: unknown }
  | { readonly kind: 'value-not-storable'; readonly value: string }
  | { readonly kind: 'role-name-taken'; readonly name: string }
  | { readonly kind: 'doi-taken'; readonly doi: string }
  // Without the key: a problem may be recorded, a secret not.
  | { readonly kind: 'api-key-taken' }
  | { readonly kind: 'api-key-unknown' }
  | { readonly kind: 'output-unknown'; readonly identifier: string }
  | { readonly kind: 'output-taken'; readonly identifier: string }
  // The field as whoever gave it calls it, and what it takes, in words.
  | { readonly kind: 'output-invalid'; readonly field: string; readonly reason: string }
  | { readonly kind: 'mention-unknown' }
  | { readonly kind: 'work-unknown'; readonly id: string }
  | { readonly kind: 'relation-refused'; readonly parentId: string; readonly childId: string };

/** Carries a {@link Problem} to the edge, where a service gives it its own form. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}
