import type { ApiKey } from '../../world/api-keys/api-key.js';
import { callLimitsOf, tweetIdLimitOf } from '../../world/api-keys/key-quota.js';
import { andThen, type MaybeAsync } from '../../world/maybe-async.js';
import { REAL_LIMITS } from '../../world/rate-limits/limit-settings.js';
import { keySubject } from '../../world/rate-limits/subject.js';
import type { TweetIdsTaken } from '../../world/rate-limits/tweet-id-store.js';
import type { World } from '../../world/world.js';
import { toHeaders } from './admission.js';
import { type LimitHeaders, type Refusal, refuse, SENTENCE } from './refusal.js';

/** An answer with tweets that may be given. */
export interface TweetsAdmitted {
  readonly admitted: true;
  readonly headers: LimitHeaders;
}

export type TweetAdmission = TweetsAdmitted | Refusal;

const UNCOUNTED: TweetsAdmitted = { admitted: true, headers: {} };

/**
 * Counts the tweets of a fetch against its key's quota. An answer without tweets is free, and tells nothing of it.
 *
 * @param tweetIds  of all tweets that the answer would hold; decimal
 * @source Details Page API, documentation: `X-TweetIDRateLimit-*` where tweet ids are returned
 */
export function admitTweets(
  world: World,
  key: ApiKey,
  tweetIds: readonly string[],
): MaybeAsync<TweetAdmission> {
  const limit = tweetIdLimitOf(world, key);
  if (limit === null || tweetIds.length === 0) return UNCOUNTED;
  const taken = world.tweetIds.take(keySubject(key.key), { ids: tweetIds, limit }, world.clock.nowMs());
  return andThen(taken, (tweets) => {
    const admission = toAdmission(tweets);
    return admission.admitted ? admission : withoutCounting(world, key, admission);
  });
}

/** Whoever is turned away is not counted: the call that was taken on the way in is given back. */
function withoutCounting(world: World, key: ApiKey, refusal: Refusal): MaybeAsync<Refusal> {
  const limits = callLimitsOf(world, key);
  const back = world.rateLimits.giveBack(keySubject(key.key), limits, world.clock.nowMs());
  return andThen(back, (calls) => ({ ...refusal, headers: { ...toHeaders(calls), ...refusal.headers } }));
}

function toAdmission({ accepted, limit, remaining, wasSet }: TweetIdsTaken): TweetAdmission {
  const headers = {
    'X-TweetIDRateLimit-Limit': String(limit),
    'X-TweetIDRateLimit-Remaining': String(remaining),
  };
  if (accepted) return { admitted: true, headers };
  const because = limit === REAL_LIMITS.tweetIds && !wasSet ? 'service' : 'setting';
  return refuse(429, SENTENCE.tweetLimitPassed, { headers, because, reason: 'tweet quota passed' });
}
