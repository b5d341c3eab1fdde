import type { RegisteredOutput, Registration } from './registered-output.js';

/** Registrations of one request, up to where the request goes wrong. */
export interface RegistrationBatch {
  readonly accountId: number;
  readonly registrations: readonly Registration[];
  /**
   * True if the request fails after these. What was done before the last DOI prefix that nobody had used
   * stays all the same, since the real service commits when it meets a new prefix; the rest is undone.
   */
  readonly fails: boolean;
}

/** A part of an account's outputs, ordered by their numbers. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface OutputPage {
  readonly outputs: readonly RegisteredOutput[];
  /** How many the account has in all. */
  readonly total: number;
}

/** What may change in an output. */
export type OutputChange = Partial<Omit<RegisteredOutput, 'id'>>;

/**
 * Keeps a world's registered outputs, and which account has registered which. An output that two accounts
 * register is one output; a URL belongs to the output that it was first registered with.
 */
export interface UrisetStore {
  /** Registers outputs for an account, in order, whole or up to where {@link RegistrationBatch.fails} says. */
  register(batch: RegistrationBatch): Promise<void>;
  /** @returns the same object for the same page, until something changes */
  listOf(accountId: number, page: Page): Promise<OutputPage>;
  /** @returns the account's own output of this DOI, letter for letter */
  findOf(accountId: number, doi: string): Promise<RegisteredOutput | undefined>;
  findById(id: number): Promise<RegisteredOutput | undefined>;
  findByDoi(doi: string): Promise<RegisteredOutput | undefined>;
  /** Everybody's. */
  list(): Promise<readonly RegisteredOutput[]>;
  /** Adds an output that no account has. @throws ProblemError `doi-taken` */
  add(output: Omit<RegisteredOutput, 'id'>): Promise<RegisteredOutput>;
  /** @returns undefined where there is none @throws ProblemError `doi-taken` */
  change(id: number, change: OutputChange): Promise<RegisteredOutput | undefined>;
  /** Removes an output for everybody. @returns false where there was none */
  remove(id: number): Promise<boolean>;
  /** Takes their outputs from all other accounts; the outputs themselves stay, as when an account is removed. */
  keepOnlyOf(accountIds: ReadonlySet<number>): Promise<void>;
}
