import type { CaptureInStep, ExpectInStep, JsonValue, StepInScenario } from '../steps-document.js';
import { RequestError } from './build-request.js';
import { capture, toUnmet } from './capture.js';
import { type CheckContext, checkAnswer, type Unmet } from './check-answer.js';
import { advanceClock, type Exchange, type Exchanged, setClock } from './exchange.js';
import type { Redactor } from './hide.js';
import type { Received } from './received.js';
import { listHeaderSecrets, listSecrets } from './secrets.js';
import { quote } from './show.js';
import type { ReplayTarget } from './target.js';

const DEFAULT_TRIES = 100;

/** What of a replay a step is taken with. */
export interface StepContext extends CheckContext {
  readonly variables: Map<string, JsonValue>;
  readonly target: ReplayTarget;
  readonly exchange: Exchange;
  readonly redactor: Redactor;
}

/** How taking a step went. */
export interface Taken {
  readonly failures: readonly Unmet[];
  /** How often it was taken. */
  readonly times: number;
  /** The last one. */
  readonly exchanged: Exchanged | undefined;
}

/**
 * Takes a step, as often as it says, until something is not as expected.
 *
 * @throws MissingVariable
 * @throws Interrupted
 */
export async function takeStep(step: StepInScenario, context: StepContext): Promise<Taken> {
  const { repeat = { times: 1 } } = step;
  const most = repeat.times ?? repeat.at_most ?? DEFAULT_TRIES;
  let last: Turn = { failures: [], exchanged: undefined, isLast: false };
  if (step.at !== undefined) {
    const failures = await steer(setClock({ now: step.at, frozen: true }), context);
    if (failures.length > 0) return { failures, times: 0, exchanged: undefined };
  }
  for (let times = 1; times <= most; times += 1) {
    if (repeat.as !== undefined) context.variables.set(repeat.as, (repeat.from ?? 1) + times - 1);
    if (times > 1 && repeat.advance !== undefined) {
      const failures = await steer(advanceClock(repeat.advance), context);
      if (failures.length > 0) return { ...last, failures, times };
    }
    last = await takeTurn(step, context);
    if (last.failures.length > 0 || last.isLast) return { ...last, times };
  }
  if (repeat.until === undefined) return { ...last, times: most };
  return { ...last, failures: toNeverMet(repeat.until, last.exchanged, context), times: most };
}

interface Turn {
  readonly failures: readonly Unmet[];
  readonly exchanged: Exchanged | undefined;
  /** Whether what is waited for has come. */
  readonly isLast: boolean;
}

async function takeTurn(step: StepInScenario, context: StepContext): Promise<Turn> {
  const exchanged = await exchange(step, context);
  if (exchanged instanceof RequestError) {
    const failure = {
      what: 'request',
      expected: 'one that can be sent',
      actual: context.hide(exchanged.message),
    };
    return { failures: [failure], exchanged: undefined, isLast: false };
  }
  const { digest } = exchanged.request;
  if (digest !== undefined) context.variables.set(digest.name, digest.value);
  learnSecrets(exchanged, context.redactor);
  const { received } = exchanged;
  const until = step.repeat?.until;
  // Who waits for something says what may come before it, or takes anything.
  const expect = step.expect ?? (until === undefined ? {} : undefined);
  const unmet = expect === undefined ? [] : check(expect, received, withOwn(step, received, context));
  const missing = keep(step.capture ?? {}, received, context);
  const failures = until !== undefined ? unmet.map(noteOnWaiting) : unmet.length > 0 ? unmet : missing;
  const isLast = until !== undefined && checkAnswer(until, received, context).length === 0;
  return { failures, exchanged, isLast };
}

/**
 * What an answer is to be may speak of what is captured from it, where nothing has that name yet: of all else in it
 * more can be said then.
 */
function withOwn({ capture: wanted }: StepInScenario, received: Received, context: StepContext): StepContext {
  if (wanted === undefined) return context;
  const { values, missing } = capture(wanted, received, context);
  for (const [name, value] of values) {
    for (const secret of listSecrets(value, name)) context.redactor.learn(secret);
  }
  const absent = missing.map((name) => [name, `{{${name}}}`] as const);
  return { ...context, variables: new Map([...absent, ...values, ...context.variables]) };
}

async function exchange(step: StepInScenario, context: StepContext): Promise<Exchanged | RequestError> {
  try {
    return await context.exchange.take(step, context);
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
}

async function steer(
  call: Parameters<Exchange['control']>[0],
  context: StepContext,
): Promise<readonly Unmet[]> {
  const { received } = await context.exchange.control(call, context);
  return check({}, received, context).map((unmet) => ({ ...unmet, what: `clock: ${unmet.what}` }));
}

/** What comes back in an answer that is not as expected may be secret: it is learnt before it is shown. */
function check(expect: ExpectInStep, received: Received, context: StepContext): readonly Unmet[] {
  const unmet = checkAnswer(expect, received, context);
  if (unmet.length === 0) return unmet;
  for (const secret of listSecrets(received.json?.value)) context.redactor.learn(secret);
  return checkAnswer(expect, received, context).map((one) => withDetail(one, received, context));
}

/** A status that is not as expected, with what the answer says is wrong. */
function withDetail(unmet: Unmet, { status, json }: Received, { hide }: StepContext): Unmet {
  const detail = unmet.what === 'status' && (status ?? 0) >= 400 ? detailOf(json?.value) : undefined;
  return detail === undefined ? unmet : { ...unmet, note: quote(detail, hide) };
}

/** Of an answer of `application/problem+json`, or one of its form. */
function detailOf(value: JsonValue | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || !('detail' in value)) return undefined;
  return typeof value.detail === 'string' ? value.detail : undefined;
}

/** Who waits for something is likely to have taken `expect` for what is waited for. */
function noteOnWaiting(unmet: Unmet, index: number): Unmet {
  if (index > 0) return unmet;
  const note = '`expect` is checked each time; what is waited for goes below `until`';
  return { ...unmet, note: unmet.note === undefined ? note : `${unmet.note} ${note}` };
}

/** Keeps what is to be captured. @returns what is not there */
function keep(
  wanted: Readonly<Record<string, CaptureInStep>>,
  received: Received,
  context: StepContext,
): readonly Unmet[] {
  const { values, missing } = capture(wanted, received, context);
  for (const [name, value] of values) {
    for (const secret of listSecrets(value, name)) context.redactor.learn(secret);
    context.variables.set(name, value);
  }
  // What an earlier turn gave is no longer so.
  for (const name of missing) context.variables.delete(name);
  return missing.map((name) => toUnmet(name, wanted[name] ?? '', context));
}

function learnSecrets({ request, received }: Exchanged, redactor: Redactor): void {
  for (const secret of request.secrets) redactor.learn(secret);
  for (const line of received.header('set-cookie')) {
    for (const secret of listHeaderSecrets('cookie', line.split(';')[0] ?? '')) redactor.learn(secret);
  }
}

function toNeverMet(
  until: ExpectInStep,
  exchanged: Exchanged | undefined,
  context: StepContext,
): readonly Unmet[] {
  if (exchanged === undefined) return [];
  return check(until, exchanged.received, context).map((unmet) => ({
    ...unmet,
    what: `until ${unmet.what}`,
  }));
}
