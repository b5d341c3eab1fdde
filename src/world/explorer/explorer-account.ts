import type { Institution } from './institution.js';

/** What a client of the Explorer API signs with. The key travels with each request, the secret never does. */
export interface Credentials {
  /** On the live service, 32 hexadecimal digits. */
  readonly key: string;
  readonly secret: string;
}

/** A user of Altmetric Explorer, as far as the API knows one. */
export interface ExplorerAccount extends Credentials {
  /** Unique, and the same when the key and secret are replaced. */
  readonly name: string;
  /** Whose data set it has; undefined for one that has the whole database only. */
  readonly institution: Institution | undefined;
  /** False for an organisation that hasn't bought the API. */
  readonly hasApiAccess: boolean;
  /** The instant on the world's clock from which on its key is not valid any more. */
  readonly expiresAt: Date | undefined;
}

/** What may change in an account, besides its key and secret. */
export type ExplorerAccountChange = Partial<Omit<ExplorerAccount, 'name' | keyof Credentials>>;

/** Why an account may not call, if it may not: in the order in which that is checked. */
export function findAccountFault(
  account: ExplorerAccount | undefined,
  nowMs: number,
): ExplorerAccountFault | undefined {
  if (account === undefined) return 'unknown';
  if (account.expiresAt !== undefined && account.expiresAt.getTime() <= nowMs) return 'expired';
  return account.hasApiAccess ? undefined : 'no-access';
}

export type ExplorerAccountFault = 'unknown' | 'expired' | 'no-access';
