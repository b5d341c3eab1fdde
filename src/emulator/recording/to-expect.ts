import { createHash } from 'node:crypto';
import type { CaptureInStep, ExpectInStep } from '../../scenarios/steps-document.js';
import type { HeaderLine } from '../../world/redaction/redact-headers.js';
import type { CallPlan } from './plan-calls.js';
import type { RecordedRequest } from './recorded-call.js';
import { rewrite, type TextKind } from './rewrite.js';
import { toText } from './texts.js';
import { toCapture } from './to-capture.js';
import { joinHeaders, type Replacing } from './to-request.js';

const MS = 1000;
/** A larger body is told by its digest, unless something in it is replaced. */
const MOST_TEXT = 16 * 1024;
/** What belongs to a connection, or is told otherwise. */
const LEFT_OUT = /^(?:connection|keep-alive|transfer-encoding|date|content-length)$/;

/** What an answer was, and what later requests need of it. */
export interface ToldAnswer {
  readonly expect: ExpectInStep;
  readonly capture?: Readonly<Record<string, CaptureInStep>>;
}

/** Tells an answer as a replay is to get it. */
export function toExpect(
  { given, isOdd }: CallPlan,
  call: RecordedRequest,
  replacing: Replacing,
): ToldAnswer {
  const { answer } = call;
  // Who waits in vain, or finds nobody, sees nothing of the answer.
  if (answer.error !== undefined && answer.error !== 'cut-off') return { expect: { error: answer.error } };
  const text = toText(answer.body);
  const hide = (one: string) => rewrite(one, replacing.forms, kindOf(call));
  const capture = toCaptures(given, { headers: answer.headers, text: text ?? '' }, hide);
  // Something is given out that can't be told apart from all else: what it is like can't be told either.
  const isBlind = isOdd || capture === undefined;
  if (isBlind) return { expect: { status: answer.status } };
  const told = text === undefined ? undefined : hide(text);
  const isStill = told === text;
  const headers = toHeaders(call, { hide, isStill });
  return {
    expect: {
      ...(answer.error !== undefined && answer.body.byteLength === 0 ? {} : { status: answer.status }),
      ...(answer.error === undefined ? { headers, only_headers: true } : { error: answer.error }),
      ...toldBody(answer, told, isStill),
    },
    ...(Object.keys(capture).length === 0 ? {} : { capture }),
  };
}

/** How the service escapes what it repeats. */
export function kindOf({ service, answer }: RecordedRequest): TextKind {
  if (service === 'altmetric-explorer') return 'rails';
  const [, type = ''] = answer.headers.find(([name]) => name === 'content-type') ?? [];
  return type.includes('html') ? 'html' : 'answer';
}

function toldBody(
  { body, error, headers }: RecordedRequest['answer'],
  told: string | undefined,
  isStill: boolean,
): Pick<ExpectInStep, 'text' | 'sha256' | 'error'> {
  const isZipped = headers.some(([name]) => name === 'content-encoding');
  // Where an answer was broken off follows from how long all of it was, or what came by then does.
  if (error !== undefined) return told === undefined || isZipped || !isStill ? {} : { text: told };
  if (told !== undefined && !isStill && isBrokenJson(told, headers)) return { error: 'not-json' };
  if (told !== undefined && (!isStill || body.byteLength <= MOST_TEXT)) return { text: told };
  return { sha256: createHash('sha256').update(body).digest('hex') };
}

function isBrokenJson(text: string, headers: readonly HeaderLine[]): boolean {
  const [, type = ''] = headers.find(([name]) => name === 'content-type') ?? [];
  if (!/[/+]json/i.test(type)) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return text !== '';
  }
}

/** @returns undefined if one of them can't be captured */
function toCaptures(
  given: CallPlan['given'],
  answer: Parameters<typeof toCapture>[1],
  hide: (text: string) => string,
): Record<string, CaptureInStep> | undefined {
  const captures: Record<string, CaptureInStep> = {};
  for (const [name, secret] of given) {
    const capture = toCapture(secret, answer, (text) => hide(text) === text);
    if (capture === undefined) return undefined;
    captures[name] = capture;
  }
  return captures;
}

function toHeaders(
  { answer, endMs, method }: RecordedRequest,
  { hide, isStill }: { readonly hide: (text: string) => string; readonly isStill: boolean },
): NonNullable<ExpectInStep['headers']> {
  const joined = joinHeaders(answer.headers);
  const told = [...joined]
    .filter(([name]) => !LEFT_OUT.test(name))
    .map(([name, value]) => [name, hide(value)]);
  const length = joined.get('content-length');
  const isLengthStill = isStill && method !== 'HEAD' && !joined.has('content-encoding');
  return {
    ...Object.fromEntries(told),
    ...(length !== undefined && isLengthStill ? { 'content-length': length } : {}),
    date: new Date(Math.floor(endMs / MS) * MS).toUTCString(),
  };
}
