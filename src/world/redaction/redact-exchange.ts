import { type HeaderLine, redactHeaders } from './redact-headers.js';
import { redactPath, redactQuery } from './redact-target.js';
import { redactLoose, redactText } from './redact-text.js';
import { Secrets } from './secrets.js';

/** A path longer than that is cut: what is kept is to be read, and has to fit into memory. */
const MAX_TARGET = 2000;

/** What is sent one way. */
export interface RawMessage {
  readonly headers: readonly HeaderLine[];
  /** Undefined for no body, and for one that is no text. */
  readonly text: string | undefined;
}

/** A request and, as far as it is known, its answer, as they were sent. */
export interface RawExchange {
  /** Percent-encoded, without the query. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly request: RawMessage;
  readonly response?: RawMessage | undefined;
  /** What is said of it besides. */
  readonly remark?: string | undefined;
}

/** The same without secrets, path and query in one. */
export interface RedactedExchange {
  readonly path: string;
  readonly request: RawMessage;
  readonly response: RawMessage | undefined;
  readonly remark: string | undefined;
}

/**
 * Takes the secrets out of a request and its answer. What is found to be one in some place, as a password in a form, is
 * hidden in all others, too.
 *
 * @param secrets  known beforehand; those that come up are added
 */
export function redactExchange(raw: RawExchange, secrets = new Secrets()): RedactedExchange {
  const path = redactTarget(raw.path, raw.search, secrets);
  const request = redactMessage(raw.request, secrets);
  const response = raw.response === undefined ? undefined : redactMessage(raw.response, secrets);
  const remark = raw.remark === undefined ? undefined : redactLoose(raw.remark, secrets);
  // Only now all are known.
  return {
    path: secrets.hide(path),
    request: hideIn(request, secrets),
    response: response === undefined ? undefined : hideIn(response, secrets),
    remark: remark === undefined ? undefined : secrets.hide(remark),
  };
}

/** A path and its query, their secrets replaced and learned; cut where it is too long to be read. */
export function redactTarget(path: string, search: string, secrets = new Secrets()): string {
  const isCut = path.length + search.length > MAX_TARGET;
  const redacted =
    redactPath(path.slice(0, MAX_TARGET), secrets) + redactQuery(search.slice(0, MAX_TARGET), secrets);
  return isCut ? `${redacted.slice(0, MAX_TARGET)}…` : redacted;
}

function redactMessage({ headers, text }: RawMessage, secrets: Secrets): RawMessage {
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return {
    headers: redactHeaders(headers, secrets),
    text: text === undefined ? undefined : redactText(text, contentType, secrets),
  };
}

function hideIn({ headers, text }: RawMessage, secrets: Secrets): RawMessage {
  return {
    headers: headers.map(([name, value]) => [name, secrets.hide(value)]),
    text: text === undefined ? undefined : secrets.hide(text),
  };
}
