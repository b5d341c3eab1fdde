import type { ExpectInStep, JsonValue, MatcherInStep } from '../steps-document.js';
import type { JsonPaths } from './json-path.js';
import { checkValue } from './matcher.js';
import type { Received } from './received.js';
import { type Difference, type Hide, show } from './show.js';
import { fillText, fillValue, type Variables } from './template.js';

/** An expectation that an answer does not meet. Free of secrets. */
export interface Unmet extends Difference {
  /** What of the answer: `status`, `header location`, `$.results[0].score`. */
  readonly what: string;
  /** What more there is to know of it: what the answer says is wrong, or how such a step works. */
  readonly note?: string;
}

/** What answers are held against. */
export interface CheckContext {
  readonly variables: Variables;
  readonly paths: JsonPaths;
  readonly hide: Hide;
}

/** What a client meets, in words. */
const TROUBLE: Readonly<Record<NonNullable<Received['trouble']>, string>> = {
  'connection-reset': 'the connection ended before an answer began (connection-reset)',
  'cut-off': 'the connection ended within the answer (cut-off)',
  timeout: 'the answer took longer than the request may (timeout)',
  unreachable: 'nothing answers there',
  'not-http': 'the answer is no HTTP',
  'too-large': 'the answer is too large',
};

const FIRST_ERROR_STATUS = 400;

/**
 * Holds an answer against what is expected of it.
 *
 * @returns all that is not met
 * @throws MissingVariable
 */
export function checkAnswer(
  expect: ExpectInStep,
  received: Received,
  context: CheckContext,
): readonly Unmet[] {
  return [
    checkTrouble(expect, received, context.hide),
    checkStatus(expect, received),
    ...checkHeaders(expect, received, context),
    ...checkOtherHeaders(expect, received, context.hide),
    checkText(expect, received, context),
    ...checkJson(expect, received, context),
    checkDigest(expect, received),
  ].filter((unmet) => unmet !== undefined);
}

function checkTrouble({ error }: ExpectInStep, received: Received, hide: Hide): Unmet | undefined {
  const { trouble, json, text } = received;
  const actual = trouble === undefined ? 'a whole answer' : TROUBLE[trouble];
  if (error === undefined) {
    return trouble === undefined ? undefined : { what: 'answer', expected: 'a whole answer', actual };
  }
  if (error !== 'not-json') {
    return trouble === error ? undefined : { what: 'error', expected: TROUBLE[error], actual };
  }
  if (trouble === undefined && json === undefined) return undefined;
  const came = trouble === undefined ? show(text, hide) : actual;
  return { what: 'error', expected: 'a whole answer that is no JSON (not-json)', actual: came };
}

/** Without a word on it, an answer is to be no error; one that did not come has been spoken of. */
function checkStatus({ status: wanted, error }: ExpectInStep, { status }: Received): Unmet | undefined {
  if (wanted === undefined) {
    const isRight = error !== undefined || status === undefined || status < FIRST_ERROR_STATUS;
    return isRight ? undefined : { what: 'status', expected: 'below 400', actual: String(status) };
  }
  const all = typeof wanted === 'number' ? [wanted] : wanted;
  if (status !== undefined && all.includes(status)) return undefined;
  return {
    what: 'status',
    expected: all.join(' or '),
    actual: status === undefined ? 'none' : String(status),
  };
}

function* checkHeaders(
  { headers = {} }: ExpectInStep,
  received: Received,
  { variables, hide }: CheckContext,
): Generator<Unmet> {
  for (const [name, wanted] of Object.entries(headers)) {
    const lines = received.header(name);
    const actual = lines.length === 0 ? undefined : lines.join(', ');
    const exact = typeof wanted === 'object' ? wanted : String(wanted);
    const difference = checkValue(fill(exact, variables, 'text'), toNumberIfAsked(wanted, actual), hide);
    if (difference !== undefined) yield { what: `header ${name.toLowerCase()}`, ...difference };
  }
}

/** What HTTP itself adds, or the server that speaks it. */
const ADDED_HEADERS: readonly string[] = [
  'connection',
  'keep-alive',
  'date',
  'content-length',
  'transfer-encoding',
];

function* checkOtherHeaders(
  { headers = {}, only_headers: isAll }: ExpectInStep,
  received: Received,
  hide: Hide,
): Generator<Unmet> {
  if (isAll === undefined || received.status === undefined) return;
  const expected = [...Object.keys(headers).map((name) => name.toLowerCase()), ...ADDED_HEADERS];
  for (const name of new Set(received.headerNames)) {
    if (expected.includes(name)) continue;
    yield {
      what: `header ${name}`,
      expected: 'nothing',
      actual: show(received.header(name).join(', '), hide),
    };
  }
}

/** Headers are text; bounds are for numbers. */
function toNumberIfAsked(wanted: unknown, actual: string | undefined): JsonValue | undefined {
  const asks =
    typeof wanted === 'object' &&
    wanted !== null &&
    ['at_least', 'at_most', 'above', 'below'].some((bound) => bound in wanted);
  return asks && actual !== undefined && /^-?\d+(\.\d+)?$/.test(actual) ? Number(actual) : actual;
}

function checkText(
  { text: wanted }: ExpectInStep,
  received: Received,
  { variables, hide }: CheckContext,
): Unmet | undefined {
  if (wanted === undefined) return undefined;
  const difference = checkValue(fill(wanted, variables, 'text'), received.text, hide);
  return difference && { what: 'text', ...difference };
}

function* checkJson(
  { json: wanted = {} }: ExpectInStep,
  received: Received,
  { variables, paths, hide }: CheckContext,
): Generator<Unmet> {
  const entries = Object.entries(wanted);
  if (entries.length === 0) return;
  const { json } = received;
  if (json === undefined) {
    yield { what: 'json', expected: 'JSON', actual: show(received.text, hide) };
    return;
  }
  for (const [path, expected] of entries) {
    const found = paths.compile(fillText(path, variables)).find(json.value);
    const difference = checkValue(fill(expected, variables, 'value'), found, hide);
    if (difference !== undefined) yield { what: hide(path), ...difference };
  }
}

/** @param as  `text`: where a whole value is to be a text, whatever the type of the variable that it is */
function fill(
  wanted: JsonValue | MatcherInStep,
  variables: Variables,
  as: 'text' | 'value',
): JsonValue | MatcherInStep {
  const filled = fillValue(wanted as JsonValue, variables);
  return as === 'text' && typeof filled !== 'object' ? String(filled) : filled;
}

function checkDigest({ sha256 }: ExpectInStep, received: Received): Unmet | undefined {
  if (sha256 === undefined || received.sha256 === sha256) return undefined;
  return { what: 'sha256', expected: sha256, actual: received.sha256 };
}
