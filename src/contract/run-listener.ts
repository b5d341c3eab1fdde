/** A request as it goes out. Raw: it may hold secrets. */
export interface Message {
  /** In capitals. */
  readonly method: string;
  /** Absolute, with its query. */
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  /** The body as text; absent when there is none, or when it is no text. */
  readonly body: string | undefined;
}

/** A request as it went out and what came back. Raw: it may hold secrets. */
export interface SentRequest {
  readonly message: Message;
  readonly durationMs: number;
  /** Whether a script sent it, rather than being the request of the collection itself. */
  readonly isOfScript: boolean;
  /** Absent when there was none. */
  readonly answer: Answer | undefined;
  /** Why there was no answer. */
  readonly error: string | undefined;
}

/** An answer; after redirects the last one, with the address that gave it. */
export interface Answer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** One test of a script. */
export interface RanTest {
  readonly name: string;
  readonly isSkipped: boolean;
  /** Absent when it passed. */
  readonly error: string | undefined;
}

/** Hears what happens while a collection runs, in order. */
export interface RunListener {
  /** @param id  of the request in the collection */
  started(id: string): void;
  sent(request: SentRequest): void;
  tested(test: RanTest): void;
  scriptFailed(message: string): void;
  /** @returns whether to go on with the next request */
  ended(): boolean;
}
