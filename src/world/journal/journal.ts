/**
 * Where an answer comes from: `service` for what the live service would answer by its own rules, `setting` for what
 * only a setting of the emulator makes it answer, such as a limit that is not the real one.
 */
export type AnswerCause = (typeof ANSWER_CAUSES)[number];

export const ANSWER_CAUSES = ['service', 'setting'] as const;

/** One request that a service answered. Holds no body and no header: nothing secret gets in. */
export interface JournalEntry {
  readonly id: number;
  /** On the world's clock. */
  readonly at: Date;
  readonly service: string;
  /** As in the service's spec; undefined for a path or method that it does not have. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query below the service's prefix, secrets replaced. */
  readonly path: string;
  readonly status: number;
  /** Whom the service took the caller for. */
  readonly account: string | undefined;
  /** Why a request failed, where its answer does not say. */
  readonly reason: string | undefined;
  readonly because: AnswerCause;
}

/** Which entries to list; each given field must be equal. */
export interface JournalQuery {
  readonly service?: string | undefined;
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: number | undefined;
  readonly account?: string | undefined;
  readonly because?: AnswerCause | undefined;
}

/** Keeps the last requests of a world, oldest first. Adding never fails and is not waited for. */
export interface Journal {
  add(entry: Omit<JournalEntry, 'id'>): void;
  list(query?: JournalQuery): Promise<readonly JournalEntry[]>;
  clear(): Promise<void>;
}
