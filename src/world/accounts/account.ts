/**
 * Someone who may register research outputs. Confirming the e-mail address and being approved by an
 * administrator are independent of each other and can happen in either order.
 */
export interface Account {
  readonly id: number;
  /** As given at registration; looked up without regard to case, but compared exactly in tokens. */
  readonly email: string;
  /** A display name that nobody logs in with; unique where there is one. */
  readonly username: string | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly institution: string;
  readonly passwordHash: string;
  readonly active: boolean;
  readonly approved: boolean;
  readonly confirmedAt: Date | undefined;
  readonly createdAt: Date;
  /** Names of roles; a new account has none until someone opens the page after registration. */
  readonly roles: readonly string[];
  /** What its tokens call it, where that was chosen; see {@link uriOf}. */
  readonly uri?: string | undefined;
}

/** The URI that an account is known by in tokens and as the uploader of events: `acct:` and its address, mostly. */
export function uriOf({ uri, email }: Pick<Account, 'uri' | 'email'>): string {
  return uri ?? `acct:${email}`;
}

/** What an account is made of before it has its number. */
export type AccountDraft = Omit<Account, 'id'>;

/** What may change in an account. */
export type AccountChange = Partial<AccountDraft>;

/** A named permission. The service's own three are made with the world. */
export interface Role {
  readonly id: number;
  readonly name: string;
  readonly description: string;
}

/** @source hirmeos/altmetrics: src/core/scripts/create_admin.py, src/processor/views.py:23-36, src/user/tasks.py:14-43 */
export const ROLE = {
  admin: 'admin',
  awaitingApproval: 'awaiting-confirmation',
  user: 'user',
} as const;
