import { STATUS_CODES } from 'node:http';
import { callLimitsOf, readQuotaUse } from '../../world/api-keys/key-quota.js';
import type { Limit } from '../../world/rate-limits/limit-settings.js';
import type { WindowUse } from '../../world/rate-limits/rate-limit-store.js';
import { answerWith } from '../answer.js';
import type { Call } from '../service.js';
import { toHeaders } from './admission.js';
import { type LimitHeaders, SENTENCE } from './refusal.js';
import { CORS } from './render.js';

/** The sentences that are not what the status is called anyway. */
const TEXT: Readonly<Record<number, string>> = {
  401: SENTENCE.keyInvalid,
  403: SENTENCE.notPermitted,
  413: 'Request Entity Too Large',
  429: SENTENCE.limitPassed,
};

/**
 * Fails with a status: a bare sentence, as all errors here. So are those of the edge, 502 and the like (inferred: a 502
 * is documented for a version that is down, its body is not).
 *
 * @source docs/sources.md details 6
 */
export async function fail(status: number, call: Call): Promise<Response> {
  const text = TEXT[status] ?? STATUS_CODES[status] ?? 'Error';
  const limits = status === 429 ? await spentHeaders(call) : {};
  return answerWith(text, { status, headers: { 'Content-Type': 'text/plain', ...CORS, ...limits } });
}

/** What a caller is told whose hour is used up, although the world has not counted so far. */
async function spentHeaders({ world, search }: Call): Promise<LimitHeaders> {
  const key = new URLSearchParams(search).get('key') ?? '';
  const known = await world.apiKeys.find(key);
  const limits = known === undefined ? world.limits.value.keyless : callLimitsOf(world, known);
  const { daily } = known === undefined ? { daily: 0 } : await readQuotaUse(world, key);
  const hourly = toUse(limits.hourly, Number.POSITIVE_INFINITY);
  return toHeaders({ accepted: false, hourly, daily: toUse(limits.daily, daily) });
}

function toUse(limit: Limit, used: number): WindowUse | undefined {
  if (limit === null) return undefined;
  return { limit, remaining: Math.max(0, limit - used), wasSet: true };
}
