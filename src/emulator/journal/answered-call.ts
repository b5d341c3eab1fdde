import { StreamNotes, toldBody } from '../../services/answer.js';
import type { Call, Service } from '../../services/service.js';
import type {
  AnswerCause,
  JournalBody,
  JournalDraft,
  JournalExchange,
  JournalMessage,
  SeenEffect,
} from '../../world/journal/journal.js';
import { decodeDeep } from '../../world/redaction/percent.js';
import {
  type RawMessage,
  type RedactedExchange,
  redactExchange,
} from '../../world/redaction/redact-exchange.js';
import type { HeaderLine } from '../../world/redaction/redact-headers.js';
import { Secrets } from '../../world/redaction/secrets.js';
import { bytesOf, type KeptBody, keepBody, toRawBody } from './kept-body.js';
import { type KeptHeaders, type SentHeaders, toLines } from './kept-headers.js';

/** About what an entry takes besides what its texts and bodies do. */
const BASE_BYTES = 1200;
const WORLD_HEADER = 'x-emulator-world';

/** What came with a request, by reference. */
export interface SentRequest {
  readonly headers: SentHeaders;
  /** As the service read it; undefined until then. */
  body: Uint8Array | undefined;
}

/** A request and its answer. */
export interface Exchanged {
  readonly service: Pick<Service, 'name' | 'repeatedHeaders'>;
  readonly headers: KeptHeaders;
  readonly body: Uint8Array | undefined;
  readonly response: Response;
}

type Asked = Pick<RedactedExchange, 'path' | 'remark'>;

/**
 * A call and its answer, as the journal keeps them: by reference, since most are never looked at. Secrets are taken
 * out when somebody looks. Of the call itself nothing is held but its parts: it would hold the connection.
 */
export class AnsweredCall implements JournalDraft {
  readonly service: string;
  readonly method: string;
  readonly status: number;
  readonly clientAddress: string;
  readonly bytes: number;
  readonly #atMs: number;
  readonly #notes: Call['notes'];
  readonly #site: Call['site'];
  readonly #rawPath: string;
  readonly #search: string;
  readonly #requestHeaders: KeptHeaders;
  readonly #requestBody: KeptBody | undefined;
  readonly #responseHeaders: Response | readonly HeaderLine[];
  readonly #responseBody: KeptBody | undefined;
  #shown: Asked | undefined;

  constructor(call: Call, { service, headers, body, response }: Exchanged) {
    const { rawPath, search } = call;
    this.service = service.name;
    this.method = call.request.method;
    this.status = response.status;
    this.clientAddress = call.clientAddress;
    this.#atMs = call.world.clock.nowMs();
    this.#notes = call.notes;
    this.#site = call.site;
    this.#rawPath = rawPath;
    this.#search = search;
    this.#requestHeaders = headers;
    this.#requestBody = keepBody(body);
    // Whoever gets the answer takes some out, or puts some in; over a socket, the rest of them stay as they are.
    const areChanged = service.repeatedHeaders !== undefined || headers.sent instanceof Headers;
    this.#responseHeaders = areChanged ? [...response.headers] : response;
    this.#responseBody = this.method === 'HEAD' ? undefined : keepBody(toldBody(response));
    const texts = (rawPath.length + search.length) * 2 + headers.bytes;
    this.bytes = BASE_BYTES + texts + bytesOf(this.#requestBody) + bytesOf(this.#responseBody);
  }

  /** The answer's body, while it goes out in pieces. */
  get stream(): StreamNotes | undefined {
    return this.#responseBody instanceof StreamNotes ? this.#responseBody : undefined;
  }

  get at(): Date {
    return new Date(this.#atMs);
  }

  get operation(): string | undefined {
    return this.#notes.operation;
  }

  get account(): string | undefined {
    return this.#notes.account;
  }

  get because(): AnswerCause {
    return this.#notes.because ?? 'service';
  }

  get rule(): string | undefined {
    return this.#notes.rule;
  }

  get fault(): string | undefined {
    return this.#notes.fault;
  }

  get effect(): SeenEffect | undefined {
    return this.#notes.effect;
  }

  get path(): string {
    return this.#asked().path;
  }

  get reason(): string | undefined {
    return this.#notes.reason === undefined ? undefined : this.#asked().remark;
  }

  exchange(): JournalExchange {
    const bodies = { request: toRawBody(this.#requestBody), response: toRawBody(this.#responseBody) };
    const headers = toHeaderLines(this.#responseHeaders);
    const { request, response } = this.#redact({ headers, text: bodies.response?.text });
    const { origin, prefix } = this.#site;
    return {
      url: origin + prefix + this.path,
      request: toMessage(request, bodies.request),
      response: toMessage(response ?? { headers: [], text: undefined }, bodies.response),
    };
  }

  /** What is shown of it in lists, made once. */
  #asked(): Asked {
    if (this.#shown === undefined) {
      const { path, remark } = this.#redact();
      this.#shown = { path: this.#notes.path ?? path, remark };
    }
    return this.#shown;
  }

  #redact(response?: RawMessage): RedactedExchange {
    const headers = toLines(this.#requestHeaders.sent, WORLD_HEADER);
    const request = { headers, text: toRawBody(this.#requestBody)?.text };
    const { path, reason } = this.#notes;
    const secrets = new Secrets();
    // What the service says to be secret of the path is so wherever it is repeated.
    if (path !== undefined) for (const part of segmentsOf(this.#rawPath)) secrets.learn(part);
    const raw = { path: this.#rawPath, search: this.#search, request, response, remark: reason };
    return redactExchange(raw, secrets);
  }
}

/** All but the first, which says what it is about. */
function segmentsOf(path: string): readonly string[] {
  return decodeDeep(path).split('/').slice(2);
}

function toHeaderLines(kept: Response | readonly HeaderLine[]): readonly HeaderLine[] {
  return kept instanceof Response ? [...kept.headers] : kept;
}

function toMessage({ headers, text }: RawMessage, raw: JournalBody | undefined): JournalMessage {
  return { headers, body: raw === undefined ? undefined : { ...raw, text } };
}
