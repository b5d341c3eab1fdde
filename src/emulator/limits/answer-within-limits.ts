import type { Call, Service } from '../../services/service.js';
import type { CallLimits } from '../../world/rate-limits/limit-settings.js';
import type { CallTaken } from '../../world/rate-limits/rate-limit-store.js';
import type { CallFacts } from '../../world/traffic/call-facts.js';
import { subjectOfCall } from './subject-of-call.js';

const TOO_MANY = 429;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const RETRY_AFTER = 'Retry-After';

/** A call to a service whose calls are counted. */
export interface CountedCall {
  readonly service: Service;
  readonly call: Call;
  readonly facts: CallFacts;
}

/**
 * Counts a call, and has it answered by its service; one too many is refused as the service refuses, or what would
 * stand in front of it, and changes nothing.
 *
 * @source inferred: no service but the Details Page API, which counts for itself, is known to have such limits
 */
export async function answerWithinLimits(
  limits: CallLimits,
  { service, call, facts }: CountedCall,
): Promise<Response> {
  const { world, notes, clientAddress } = call;
  const nowMs = world.clock.nowMs();
  const taken = await world.rateLimits.take(subjectOfCall(facts, clientAddress), limits, nowMs);
  if (taken.accepted) return service.answer(call);
  const response = await service.fail(TOO_MANY, call);
  // The service has not seen the request: it can't tell.
  notes.operation ??= facts.operation;
  notes.because = 'setting';
  notes.reason = `${isSpent(taken.hourly) ? 'hourly' : 'daily'} limit passed`;
  if (response.headers.has(RETRY_AFTER)) {
    response.headers.set(RETRY_AFTER, String(secondsLeft(taken, nowMs)));
  }
  return response;
}

/** Until all windows are over that have nothing left. */
function secondsLeft({ daily }: CallTaken, nowMs: number): number {
  const windowMs = isSpent(daily) ? DAY_MS : HOUR_MS;
  return Math.ceil((windowMs - (nowMs % windowMs)) / 1000);
}

function isSpent(window: CallTaken['hourly']): boolean {
  return window !== undefined && window.remaining === 0;
}
