import { RULES_OF_PERIOD } from '../../world/access/access-rules.js';
import { type ApiKey, findKeyFault } from '../../world/api-keys/api-key.js';
import { callLimitsOf } from '../../world/api-keys/key-quota.js';
import type { MentionSource } from '../../world/catalogue/sources.js';
import { andThen, type MaybeAsync } from '../../world/maybe-async.js';
import { type CallLimits, REAL_LIMITS } from '../../world/rate-limits/limit-settings.js';
import type { CallTaken, WindowUse } from '../../world/rate-limits/rate-limit-store.js';
import { addressSubject, keySubject } from '../../world/rate-limits/subject.js';
import type { World } from '../../world/world.js';
import { type LimitHeaders, type Refusal, refuse, SENTENCE } from './refusal.js';

/** What a call asks of its caller. `public` is for badges and images: nobody is asked for a key, nothing counted. */
export type Need = 'counts' | 'full-access' | 'public';

/** Who calls, and for what. */
export interface Asking {
  /** The parameter `key`; an empty one is none. */
  readonly key: string | undefined;
  readonly clientAddress: string;
  readonly need: Need;
}

/** A caller that may go on. */
export interface Admitted {
  readonly admitted: true;
  /** Undefined where no key was given, or asked for. */
  readonly key: ApiKey | undefined;
  /** The sources whose mentions the caller is shown; undefined for all. */
  readonly sources: readonly MentionSource[] | undefined;
  /** For the answer, whatever it will be: found or not. */
  readonly headers: LimitHeaders;
}

export type Admission = Admitted | Refusal;

const PUBLIC: Admitted = { admitted: true, key: undefined, sources: undefined, headers: {} };

/**
 * Decides on a call, and counts it if it is let in. First the key, then what it may do, then the limit; only after
 * that does the service look at what was asked for. Quirk `wrong-key-anywhere`: a key that is wrong is refused even
 * where none is needed.
 *
 * @returns at once where the stores of the world answer at once: this is on the way of every request
 * @source docs/sources.md details 6 and 12; the order is inferred
 */
export function admit(world: World, asking: Asking): MaybeAsync<Admission> {
  const { key, need } = asking;
  if (need === 'public') return PUBLIC;
  if (key === undefined || key === '') return admitKeyless(world, asking);
  return andThen(world.apiKeys.find(key), (found) => admitKey(world, found, need));
}

function admitKeyless(world: World, { need, clientAddress }: Asking): MaybeAsync<Admission> {
  if (world.access.value.period === 'key-required') return refuse(401, SENTENCE.keyMissing);
  if (need === 'full-access') return refuse(403, SENTENCE.notPermitted);
  const limits = world.limits.value.keyless;
  const taken = world.rateLimits.take(addressSubject(clientAddress), limits, world.clock.nowMs());
  return andThen(taken, (calls) => toAdmission(calls, REAL_LIMITS.keyless, undefined));
}

function admitKey(world: World, key: ApiKey | undefined, need: Need): MaybeAsync<Admission> {
  const nowMs = world.clock.nowMs();
  const fault = findKeyFault(key, nowMs);
  if (fault !== undefined || key === undefined) return refuseKey(world, `key ${fault}`);
  if (need === 'full-access' && key.tier !== 'full-access') return refuse(403, SENTENCE.notPermitted);
  const taken = world.rateLimits.take(keySubject(key.key), callLimitsOf(world, key), nowMs);
  return andThen(taken, (calls) => toAdmission(calls, REAL_LIMITS.keyed, key));
}

/** Quirk `wrong-key-401`: the documentation says 403. */
function refuseKey(world: World, reason: string): Refusal {
  const { period, invalidKeyStatus } = world.access.value;
  const isReal = invalidKeyStatus === RULES_OF_PERIOD[period].invalidKeyStatus;
  const because = isReal ? 'service' : 'setting';
  return refuse(invalidKeyStatus, SENTENCE.keyInvalid, { because, reason });
}

/** Quirk `no-retry-after`: who may not call now isn't told when to come again. */
function toAdmission(taken: CallTaken, real: CallLimits, key: ApiKey | undefined): Admission {
  const headers = toHeaders(taken);
  if (taken.accepted) return { admitted: true, key, sources: key?.sources, headers };
  const { hourly, daily } = taken;
  const windows = [whySpent(hourly, real.hourly), whySpent(daily, real.daily)];
  const because = windows.includes('service') ? 'service' : 'setting';
  const reason = `${windows[0] === undefined ? 'daily' : 'hourly'} limit passed`;
  return refuse(429, SENTENCE.limitPassed, { headers, because, reason });
}

/** Why a window has nothing left: by the live service's limit, or one that was set. Undefined if it has. */
function whySpent(
  use: WindowUse | undefined,
  realLimit: CallLimits['hourly'],
): Refusal['because'] | undefined {
  if (use === undefined || use.remaining > 0) return undefined;
  return use.limit === realLimit && !use.wasSet ? 'service' : 'setting';
}

/** A window without a limit has no headers. */
export function toHeaders({ hourly, daily }: CallTaken): LimitHeaders {
  const headers: Record<string, string> = {};
  if (hourly !== undefined) {
    headers['X-HourlyRateLimit-Limit'] = String(hourly.limit);
    headers['X-HourlyRateLimit-Remaining'] = String(hourly.remaining);
  }
  if (daily !== undefined) {
    headers['X-DailyRateLimit-Limit'] = String(daily.limit);
    headers['X-DailyRateLimit-Remaining'] = String(daily.remaining);
  }
  return headers;
}
