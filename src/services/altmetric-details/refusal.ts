import type { AnswerCause } from '../../world/journal/journal.js';

/** Headers by name, ready to be sent. */
export type LimitHeaders = Readonly<Record<string, string>>;

/** How the service turns a caller away, before it looks at what was asked for. */
export interface Refusal {
  readonly admitted: false;
  readonly status: 401 | 403 | 429;
  /** The whole body: plain text, without a last newline. */
  readonly text: string;
  readonly headers: LimitHeaders;
  readonly because: AnswerCause;
  /** What the answer doesn't say, for the journal; never holds the key. */
  readonly reason: string | undefined;
}

/**
 * The sentences, byte for byte. That of `limitPassed` is not recorded: the documentation only calls it so.
 *
 * @source massimoaria/dimensionsR, issue 15 (key missing); Details Page API, documentation (key invalid, tweets);
 *   ourresearch/impactstory-tng: models/product.py (not permitted)
 */
export const SENTENCE = {
  keyMissing:
    "You must supply an API key in a parameter named 'key'. As of 10 November 2025, all users need an API key to access the Altmetric Details Page API. To obtain access, register for an API key at https://www.altmetric.com/solutions/altmetric-api/",
  keyInvalid: 'The API key you supplied was invalid.',
  notPermitted: 'You must have a commercial license key to use this call.',
  limitPassed: 'Too many requests',
  tweetLimitPassed: 'Tweet ID rate limit exceeded, please see X-TweetIdRateLimit headers and try again later',
} as const;

const NO_HEADERS: LimitHeaders = {};

/** @param told  what differs from the usual: a rule of the live service, no headers, nothing to add */
export function refuse(
  status: Refusal['status'],
  text: string,
  told: Partial<Pick<Refusal, 'headers' | 'because' | 'reason'>> = {},
): Refusal {
  const { headers = NO_HEADERS, because = 'service', reason } = told;
  return { admitted: false, status, text, headers, because, reason };
}
