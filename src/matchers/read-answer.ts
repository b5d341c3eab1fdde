/** An answer as clients hand it over: that of `fetch`, or one with its status, headers and body as they came in. */
export type Answer = Response | PlainAnswer;

/** The answer of a client other than `fetch`. Of several bodies, the first that is there counts, in this order. */
export interface PlainAnswer {
  readonly status: number;
  /** Names in any case. */
  readonly headers: Headers | Iterable<readonly [string, string]> | Readonly<Record<string, HeaderValue>>;
  /** The body as it came in. */
  readonly text?: string;
  /** The same; or what it says, if it is JSON. */
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
}

/**
 * Reads an answer; that of `fetch` can be read by others after it.
 *
 * @throws TypeError if it is no answer, or somebody has read its body before
 */
export async function readAnswer(answer: unknown): Promise<ReadAnswer> {
  if (isResponse(answer)) {
    if (answer.bodyUsed) {
      throw new TypeError('The body of the response was read before: check it first, or check its clone().');
    }
    return { status: answer.status, headers: [...answer.headers], body: await answer.clone().text() };
  }
  if (!isPlain(answer)) {
    throw new TypeError('No answer: it takes a Response, or an object with status, headers and body.');
  }
  return { status: answer.status, headers: listHeaders(answer.headers), body: toText(answer) };
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

function isPlain(answer: unknown): answer is PlainAnswer {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'status' in answer &&
    typeof answer.status === 'number' &&
    'headers' in answer &&
    typeof answer.headers === 'object' &&
    answer.headers !== null
  );
}

function listHeaders(headers: PlainAnswer['headers']): (readonly [string, string])[] {
  if (isIterable(headers)) return [...headers];
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const lines = typeof value === 'object' ? value : [String(value)];
    return lines.map((line) => [name, line] as const);
  });
}

function isIterable(headers: PlainAnswer['headers']): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers;
}

function toText({ text, body, data, json }: PlainAnswer): string {
  if (text !== undefined) return text;
  const given = body ?? data;
  if (typeof given === 'string') return given;
  if (given instanceof Uint8Array) return new TextDecoder().decode(given);
  const value = given ?? json;
  return value === undefined ? '' : JSON.stringify(value);
}
