import type { Journal, JournalEntry } from '../../world/journal/journal.js';
import type { Delay } from './await-requests.js';

const ENCODER = new TextEncoder();
/** How long nothing may happen before a comment shows that the connection is still there, in real time. */
const HEARTBEAT_MS = 15_000;
/** What a client may leave unread. */
const MAX_UNREAD_BYTES = 4 * 1024 * 1024;
/** What may have to be written yet: more than a journal keeps. */
const MAX_UNWRITTEN = 20_000;

/** What a client is shown. */
export interface Followed {
  readonly journal: Journal;
  fits(entry: JournalEntry): boolean;
  /** @returns one line of JSON */
  write(entry: JournalEntry): Promise<string>;
  /** Entries that are there already and are to come first, oldest first. */
  readonly earlier: Promise<readonly JournalEntry[]>;
}

/**
 * Server-sent events, one a request. The stream ends with the world's journal, and for a client that leaves too much
 * unread: it can come back, and say with what it has seen.
 *
 * @returns undefined if too many follow already
 */
export function streamRequests(followed: Followed, delay: Delay): ReadableStream<Uint8Array> | undefined {
  const events = new RequestEvents(followed, delay);
  return events.follow() ? events.toStream() : undefined;
}

class RequestEvents {
  readonly #followed: Followed;
  readonly #delay: Delay;
  readonly #over = new AbortController();
  readonly #unwritten: JournalEntry[] = [];
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #stop: (() => void) | undefined;
  #isReady = false;
  #isWriting = false;

  constructor(followed: Followed, delay: Delay) {
    this.#followed = followed;
    this.#delay = delay;
  }

  follow(): boolean {
    const { journal, fits } = this.#followed;
    const onEntry = (entry: JournalEntry) => {
      if (!fits(entry)) return;
      this.#unwritten.push(entry);
      if (this.#unwritten.length > MAX_UNWRITTEN) this.#end();
      else void this.#write();
    };
    this.#stop = journal.follow({ onEntry, onEnd: () => this.#end() });
    return this.#stop !== undefined;
  }

  toStream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
          // A client learns that it is connected before anything happens.
          this.#send(': requests follow\n\n');
          void this.#begin();
          void this.#beat();
        },
        cancel: () => this.#leave(),
      },
      { highWaterMark: MAX_UNREAD_BYTES, size: ({ byteLength }) => byteLength },
    );
  }

  async #begin(): Promise<void> {
    this.#unwritten.unshift(...(await this.#followed.earlier));
    this.#isReady = true;
    await this.#write();
  }

  /** One after the other, so that they stay in their order. */
  async #write(): Promise<void> {
    if (this.#isWriting || !this.#isReady) return;
    this.#isWriting = true;
    for (let entry = this.#unwritten.shift(); entry !== undefined; entry = this.#unwritten.shift()) {
      const json = await this.#followed.write(entry);
      this.#send(`id: ${entry.id}\nevent: request\ndata: ${json}\n\n`);
    }
    this.#isWriting = false;
  }

  async #beat(): Promise<void> {
    while (await this.#delay(HEARTBEAT_MS, this.#over.signal)) this.#send(': still here\n\n');
  }

  #send(text: string): void {
    if (this.#over.signal.aborted) return;
    const isFull = (this.#controller?.desiredSize ?? 0) <= 0;
    if (isFull) this.#end();
    else this.#controller?.enqueue(ENCODER.encode(text));
  }

  #end(): void {
    if (this.#over.signal.aborted) return;
    this.#leave();
    this.#controller?.close();
  }

  #leave(): void {
    this.#stop?.();
    this.#unwritten.length = 0;
    this.#over.abort();
  }
}
