import { isJson } from '../contract/conformance/index.js';
import { readBody, writeJson } from './body-text.js';
import { show } from './printable.js';

/** An answer as clients hand it over: that of `fetch`, or one with its status, headers and body as they came in. */
export type Answer = Response | PlainAnswer;

/** The answer of a client other than `fetch`. Of several bodies, the first that is there counts, in this order. */
export interface PlainAnswer {
  readonly status: number;
  /** Names in any case. */
  readonly headers: Headers | Iterable<readonly [string, string]> | Readonly<Record<string, HeaderValue>>;
  /** The body as it came in. */
  readonly text?: string;
  /** The same, or its bytes, or a `Blob`; or what it says, if it is JSON. */
  readonly body?: unknown;
  readonly data?: unknown;
  /** What the body says as JSON. */
  readonly json?: unknown;
}

type HeaderValue = string | number | boolean | readonly string[] | null | undefined;

/** What the answer is, to be held against a spec. */
export interface ReadAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  /** False if it has no body, as far as whoever passed it says. */
  readonly hasBody: boolean;
}

/**
 * Reads an answer; that of `fetch` can be read by others after it.
 *
 * @throws TypeError if it is no answer, somebody has read its body before, or it has one that can't be read
 */
export async function readAnswer(answer: unknown): Promise<ReadAnswer> {
  if (isResponse(answer)) return readResponse(answer);
  checkPlain(answer);
  const headers = listHeaders(answer.headers);
  const body = await readPlainBody(answer, headers);
  return { status: answer.status, headers, body: body ?? '', hasBody: body !== undefined };
}

async function readResponse(response: Response): Promise<ReadAnswer> {
  if (response.bodyUsed) {
    throw new TypeError('The body of the response was read before: check it first, or check its clone().');
  }
  if (response.body?.locked === true) {
    throw new TypeError('The body of the response is being read: check it first, or check its clone().');
  }
  const body = await response.clone().text();
  return { status: response.status, headers: [...response.headers], body, hasBody: true };
}

/** By what it can do: a test environment may have a `Response` of its own. */
function isResponse(answer: unknown): answer is Response {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'clone' in answer &&
    typeof answer.clone === 'function' &&
    'bodyUsed' in answer
  );
}

function checkPlain(answer: unknown): asserts answer is PlainAnswer {
  if (typeof answer !== 'object' || answer === null || !('status' in answer) || !('headers' in answer)) {
    throw new TypeError('No answer: it takes a Response, or an object with status, headers and body.');
  }
  const { status, headers } = answer;
  if (typeof status !== 'number') {
    throw new TypeError(`No answer: its status must be a number (got ${show(status)}).`);
  }
  if (typeof headers !== 'object' || headers === null) {
    throw new TypeError(`No answer: its headers must be an object, or pairs (got ${show(headers)}).`);
  }
}

function listHeaders(headers: PlainAnswer['headers']): (readonly [string, string])[] {
  if (isIterable(headers)) return [...headers];
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const lines = typeof value === 'object' ? value : [String(value)];
    return lines.map((line) => [name, String(line)] as const);
  });
}

function isIterable(headers: PlainAnswer['headers']): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers;
}

/** @returns undefined where there is none */
async function readPlainBody(
  { text, body, data, json }: PlainAnswer,
  headers: ReadAnswer['headers'],
): Promise<string | undefined> {
  const given = text ?? body ?? data;
  if (given !== undefined && given !== null) return readBody(given);
  if (json !== undefined) return writeJson(json);
  // To some clients that is how there is no body, to others it is what the body says.
  return (body === null || data === null) && saysJson(headers) ? 'null' : undefined;
}

function saysJson(headers: ReadAnswer['headers']): boolean {
  return headers.some(([name, value]) => name.toLowerCase() === 'content-type' && isJson(value));
}
