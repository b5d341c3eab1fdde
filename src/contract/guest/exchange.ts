import { describeWait } from './describe-wait.js';
import type { GuestListener, GuestRetry } from './guest-listener.js';
import type { HostQueue } from './host-queue.js';
import type { Outgoing } from './outgoing.js';
import { findSpentQuota } from './quota.js';
import { readRetryAfter } from './retry-after.js';
import { SendError } from './send-error.js';
import type { Sender } from './send-once.js';
import type { Turns } from './turns.js';
import type { WholeAnswer } from './write-answer.js';

export interface ExchangeTools {
  readonly turns: Turns;
  readonly sender: Sender;
  readonly listener: GuestListener;
  readonly clock: () => number;
  readonly now: () => Date;
  /** How often a request is sent again. */
  readonly maxRetries: number;
  /** Share of a quota's limit that is left for others, from 0 to 1. */
  readonly quotaReserve: number;
}

/** What became of sending a request once: one of the two. */
type Outcome =
  | { readonly answer: WholeAnswer; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: SendError };

/** @source RFC 9110, section 9.2.2 */
const IDEMPOTENT: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'];
/** Answers of services that are busy, and of what stands in front of them. */
const PASSING: readonly number[] = [429, 502, 503, 504];
const FIRST_BACKOFF_MS = 2000;
const LONGEST_BACKOFF_MS = 60_000;
/** How many requests in a row a host may leave without an answer. */
const MOST_UNANSWERED = 3;

/**
 * Sends a request when it is its turn, and again where that may help and does no harm.
 *
 * @returns the answer of the last time, whatever its status
 * @throws SendError  when there was none the last time
 * @throws Error  when it was not sent at all
 */
export async function exchange(
  request: Outgoing,
  queue: HostQueue,
  tools: ExchangeTools,
): Promise<WholeAnswer> {
  let last: Outcome | undefined;
  let retry: GuestRetry | undefined;
  for (let tries = 1; ; tries += 1) {
    const refusal = await tools.turns.take(queue, request);
    if (refusal) return handOn(last ?? refuse(request, refusal.message, tools));
    if (retry) tools.listener.retried(retry);
    last = await sendOnce(request, queue, tools);
    const reason = tries > findMaxRetries(last, queue, tools) ? undefined : findReasonToRepeat(request, last);
    pauseAfter(last, queue, { tools, tries, isRepeated: reason !== undefined });
    if (reason === undefined) break;
    retry = describeRetry(request, { queue, reason, tools });
  }
  if (last.error && !request.signal.aborted) giveUpOn(queue, last.error, tools);
  return handOn(last);
}

/** Tells that a request is not sent. @returns never @throws Error  with the reason */
export function refuse(
  { method, url }: Outgoing,
  reason: string,
  { listener }: Pick<ExchangeTools, 'listener'>,
): never {
  listener.refused({ method, url, reason });
  throw new Error(`not sent: ${reason}`);
}

async function sendOnce(
  request: Outgoing,
  queue: HostQueue,
  { sender, listener, clock }: ExchangeTools,
): Promise<Outcome> {
  const startedMs = clock();
  try {
    const answer = await sender.send(request, () => {
      queue.hasConnected = true;
      // Whoever counts at the other end counts from here.
      queue.startAt(clock());
    });
    queue.unansweredCount = 0;
    const { method, url } = request;
    listener.answered({ method, url, status: answer.status, durationMs: clock() - startedMs });
    return { answer };
  } catch (error) {
    if (error instanceof SendError) return { error };
    throw error;
  }
}

/** A host that let the time of one request run out each time it was sent does not get as much of it again. */
function findMaxRetries(
  { error }: Outcome,
  { unansweredCount }: HostQueue,
  { maxRetries }: ExchangeTools,
): number {
  return error?.isTimeout && unansweredCount > 0 ? Math.min(1, maxRetries) : maxRetries;
}

/** Stops where a host was never reached, or has left too many requests without an answer. */
function giveUpOn(queue: HostQueue, { message, mayPass }: SendError, { turns }: ExchangeTools): void {
  const { host, hasConnected } = queue;
  if (!hasConnected) turns.end({ reason: 'unreachable', message: `${host} can't be reached: ${message}.` });
  // What does not pass is no silence: there was something, if no HTTP.
  if (!mayPass) return;
  queue.unansweredCount += 1;
  if (queue.unansweredCount < MOST_UNANSWERED) return;
  turns.end({
    reason: 'unreachable',
    message: `${host} gave no answer to ${MOST_UNANSWERED} requests in a row: ${message}.`,
  });
}

function findReasonToRepeat({ method, signal }: Outgoing, { answer, error }: Outcome): string | undefined {
  if (!IDEMPOTENT.includes(method) || signal.aborted) return undefined;
  if (error) return error.mayPass ? error.message : undefined;
  return PASSING.includes(answer.status) ? String(answer.status) : undefined;
}

/** Keeps the next request to the host waiting, whichever it is, as long as the last answer makes it. */
function pauseAfter(
  { answer }: Outcome,
  queue: HostQueue,
  { tools, tries, isRepeated }: { tools: ExchangeTools; tries: number; isRepeated: boolean },
): void {
  const nowMs = tools.clock();
  const { host } = queue;
  const isBusy = answer !== undefined && PASSING.includes(answer.status);
  const retryAfterMs = isBusy ? readRetryAfter(answer.rawHeaders, tools.now()) : undefined;
  const quota = answer && findSpentQuota(answer.rawHeaders, tools.quotaReserve, tools.now());
  if (retryAfterMs !== undefined) {
    const why = `${host} asks to come back in ${describeWait(retryAfterMs)}`;
    queue.pause({ untilMs: nowMs + retryAfterMs, reason: 'retry-after', why });
  } else if (quota) {
    const { left, resetsInMs } = quota;
    const until = Number.isFinite(resetsInMs) ? `, until it counts anew in ${describeWait(resetsInMs)}` : '';
    queue.pause({ untilMs: nowMs + resetsInMs, reason: 'quota', why: `${host}: ${left}${until}` });
  } else if (isRepeated) {
    const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** (tries - 1), LONGEST_BACKOFF_MS);
    const why = `${host} is left alone for ${describeWait(backoffMs)}`;
    queue.pause({ untilMs: nowMs + backoffMs, reason: 'backoff', why });
  }
}

function describeRetry(
  { method, url }: Outgoing,
  { queue, reason, tools }: { queue: HostQueue; reason: string; tools: ExchangeTools },
): GuestRetry {
  const nowMs = tools.clock();
  const pause = queue.findPause(nowMs);
  const waitMs = pause ? pause.untilMs - nowMs : 0;
  return { method, url, reason, waitMs, waitsFor: pause?.reason ?? 'pace' };
}

function handOn({ answer, error }: Outcome): WholeAnswer {
  if (error) throw error;
  return answer;
}
