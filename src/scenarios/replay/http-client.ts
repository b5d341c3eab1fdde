import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What goes out, letter for letter. */
export interface ReadyRequest {
  readonly method: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Path and query; what is not ASCII is percent-encoded. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string | string[]])[];
  readonly body: Buffer | undefined;
  /** How long the whole answer may take, in milliseconds of real time. */
  readonly timeoutMs: number;
}

/** Why there is no whole answer. */
export type Trouble = 'connection-reset' | 'cut-off' | 'timeout' | 'unreachable' | 'not-http' | 'too-large';

/** What a client got. */
export interface Answer {
  /** Absent if no answer began. */
  readonly status: number | undefined;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  /** As far as it came. */
  readonly body: Buffer;
  /** Absent if the answer is whole. */
  readonly trouble: Trouble | undefined;
}

/** Lets real time pass. @returns false if the signal came first */
export type Delay = (ms: number, signal?: AbortSignal) => Promise<boolean>;

/** More than that is no answer of a service that is emulated here. */
const MAX_BODY_BYTES = 256 * 1024 * 1024;
/** One service echoes all headers that it gets. */
const MAX_HEADER_BYTES = 1024 * 1024;
const CONNECTION_ENDED: readonly string[] = ['ECONNRESET', 'EPIPE', 'ECONNABORTED'];
const ANSWER_BROKEN = /^HPE_/;

/** Sends requests one after the other over connections that stay open. Redirects are not followed. */
export class HttpClient {
  readonly #agents = {
    'http:': new HttpAgent({ keepAlive: true }),
    'https:': new HttpsAgent({ keepAlive: true }),
  };
  readonly #delay: Delay;

  constructor(delay: Delay) {
    this.#delay = delay;
  }

  /** @param signal  gives up, as if the time were over @throws Error for a request that no client can send */
  async send(ready: ReadyRequest, signal: AbortSignal): Promise<Answer> {
    const over = new AbortController();
    const done = new AbortController();
    const giveUp = () => over.abort();
    signal.addEventListener('abort', giveUp);
    void this.#delay(ready.timeoutMs, done.signal).then((isOver) => isOver && giveUp());
    try {
      return await this.#exchange(ready, over.signal);
    } finally {
      signal.removeEventListener('abort', giveUp);
      // With a reason of its own, no error is made for each request.
      done.abort('done');
    }
  }

  close(): void {
    this.#agents['http:'].destroy();
    this.#agents['https:'].destroy();
  }

  #exchange(ready: ReadyRequest, signal: AbortSignal): Promise<Answer> {
    const { protocol, hostname, port } = new URL(ready.origin);
    const isSecure = protocol === 'https:';
    return new Promise((resolve, reject) => {
      const outgoing = (isSecure ? httpsRequest : httpRequest)({
        agent: this.#agents[isSecure ? 'https:' : 'http:'],
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port,
        method: ready.method,
        path: ready.target,
        headers: Object.fromEntries(ready.headers),
        signal,
        maxHeaderSize: MAX_HEADER_BYTES,
      });
      outgoing.on('error', (error) => {
        resolve({
          status: undefined,
          rawHeaders: [],
          body: Buffer.alloc(0),
          trouble: toTrouble(error, signal),
        });
      });
      outgoing.on('response', (incoming) => {
        readAnswer(incoming, signal).then(resolve, reject);
      });
      outgoing.end(ready.body);
    });
  }
}

function readAnswer(incoming: IncomingMessage, signal: AbortSignal): Promise<Answer> {
  const { statusCode: status, rawHeaders } = incoming;
  const pieces: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    const end = (trouble: Trouble | undefined) => {
      resolve({ status, rawHeaders, body: Buffer.concat(pieces), trouble });
    };
    incoming.on('data', (piece: Buffer) => {
      pieces.push(piece);
      size += piece.length;
      if (size <= MAX_BODY_BYTES) return;
      end('too-large');
      incoming.destroy();
    });
    incoming.on('error', () => end(signal.aborted ? 'timeout' : 'cut-off'));
    incoming.on('close', () => end(incoming.complete ? undefined : 'cut-off'));
    incoming.on('end', () => end(incoming.complete ? undefined : 'cut-off'));
  });
}

function toTrouble(error: Error, signal: AbortSignal): Trouble {
  if (signal.aborted) return 'timeout';
  const code = 'code' in error ? String(error.code) : '';
  if (CONNECTION_ENDED.includes(code)) return 'connection-reset';
  return ANSWER_BROKEN.test(code) ? 'not-http' : 'unreachable';
}
