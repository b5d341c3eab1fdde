import type { HeaderLine } from '../redaction/redact-headers.js';
import type { Room } from '../state/room.js';

/**
 * Where an answer comes from: `service` for what the live service would answer by its own rules, `setting` for what
 * only a setting of the emulator makes it answer, such as a limit that is not the real one, `fault` for what a fault
 * made of it.
 */
export type AnswerCause = (typeof ANSWER_CAUSES)[number];

export const ANSWER_CAUSES = ['service', 'setting', 'fault'] as const;

/** What a fault has done to an answer, as its client meets it; `status` where the fault gave the answer itself. */
export type SeenEffect = 'status' | 'reset' | 'cut-off' | 'malformed' | 'stalled' | 'trickled' | 'delayed';

/** One request that a service answered, without what was sent either way. Nothing secret is in it. */
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
  /** Network address of the client; `in-process` for a request that came over no socket. */
  readonly clientAddress: string;
  /** Whom the service took the caller for. */
  readonly account: string | undefined;
  /** Why a request failed, where its answer does not say. */
  readonly reason: string | undefined;
  readonly because: AnswerCause;
  /** The rule of the scenario that applied. */
  readonly rule: string | undefined;
  /** The fault that applied. */
  readonly fault: string | undefined;
  /** What that did to the answer. */
  readonly effect?: SeenEffect | undefined;
}

/** A body, as far as it is kept, secrets replaced. */
export interface JournalBody {
  /** Undefined for what is no text. */
  readonly text: string | undefined;
  /** How long it was when it was sent, or so far; before it was compressed. */
  readonly bytes: number;
  /** Whether only its beginning is kept. */
  readonly isCut: boolean;
}

/** What was sent one way, secrets replaced. */
export interface JournalMessage {
  readonly headers: readonly HeaderLine[];
  /** Undefined where there was none, or where nobody read it. */
  readonly body: JournalBody | undefined;
}

/** What was sent either way. */
export interface JournalExchange {
  /** Absolute, as the client had it, secrets replaced. */
  readonly url: string;
  readonly request: JournalMessage;
  readonly response: JournalMessage;
}

export type WholeJournalEntry = JournalEntry & JournalExchange;

/** A request that was answered, on its way into the journal: kept as it is, and read only when somebody asks. */
export interface JournalDraft extends Omit<JournalEntry, 'id'> {
  /** About how much memory it holds. */
  readonly bytes: number;
  exchange(): JournalExchange;
}

/** Which entries are meant: those that are as each given field says. */
export interface JournalQuery {
  readonly service?: string | undefined;
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: number | undefined;
  /** First digit of the status. */
  readonly statusClass?: number | undefined;
  /** In any case. */
  readonly account?: string | undefined;
  readonly because?: AnswerCause | undefined;
  readonly rule?: string | undefined;
  readonly fault?: string | undefined;
  /** `*` stands for any characters. */
  readonly reason?: string | undefined;
  /** Without the query, or with it; `*` stands for any characters. */
  readonly path?: string | undefined;
  /** On the world's clock, itself included. */
  readonly since?: Date | undefined;
  /** On the world's clock, itself not included. */
  readonly until?: Date | undefined;
  /** Only entries that came later than this one. */
  readonly after?: number | undefined;
}

/** Which of the entries that are meant to list, and how. */
export interface JournalPage {
  /** The first so many in the order. */
  readonly limit?: number | undefined;
  /** Oldest first without it. */
  readonly newestFirst?: boolean | undefined;
}

/** Somebody who looks on while requests are answered. */
export interface JournalFollower {
  /** Is told of each entry as it comes. Must not fail. */
  onEntry(entry: JournalEntry): void;
  /** Nothing more will come: the world is reset or gone, or the server closes. */
  onEnd(): void;
}

/**
 * Keeps the last requests of a world, in the order in which they were answered: not more than so many, nor more than
 * fit into so much memory.
 */
export interface Journal extends Room {
  /** Never fails and is not waited for. @returns the entry's id */
  add(draft: JournalDraft): number;
  /** To be told when more of an entry's answer has gone out. */
  touch(id: number): void;
  /** Id of the newest entry ever; 0 before the first. */
  readonly lastId: number;
  list(query?: JournalQuery, page?: JournalPage): Promise<readonly JournalEntry[]>;
  /** An entry and what was sent. @returns undefined if it is not kept (any more) */
  find(id: number): Promise<WholeJournalEntry | undefined>;
  count(query?: JournalQuery): Promise<number>;
  clear(): Promise<void>;
  /** @returns what ends it; undefined if too many follow already */
  follow(follower: JournalFollower): (() => void) | undefined;
  /** Sends all who follow away. */
  release(): void;
}
