import { TIMEFRAMES } from '../../world/catalogue/as-of.js';
import { answerWith } from '../answer.js';
import { BADGE_TYPES, IDENTIFIER_TYPES } from './find-output.js';
import { CORS } from './render.js';

const ANY = IDENTIFIER_TYPES.join('|');

/** All paths of the service, as the edge hands them on. */
const LISTED = [
  '/',
  '/v1/id/[^/]+',
  `/v1/(?:${IDENTIFIER_TYPES.filter((type) => type !== 'id').join('|')})/.+`,
  `/v1/fetch/(?:${ANY})/.+`,
  `/v1/internal-[0-9a-f]+/(?:${BADGE_TYPES.join('|')})/.+`,
  `/v1/citations/(?:${TIMEFRAMES.join('|')})`,
  '/v1/translate',
  '/v1/donut/\\d+_\\d+\\.png',
  '/donut/(?:\\d+_\\d+x\\d+|0)\\.png',
  '/details\\.php',
  '/details/(?:[1-9]\\d*|doi/.+)',
];
const LISTED_PATH = new RegExp(`^(?:${LISTED.join('|')})$`);

/**
 * Answers a browser's question whether it may call from another origin: yes, without a key.
 *
 * @source docs/sources.md details 2 (inferred)
 */
export function answerOptions(path: string): Response {
  if (!LISTED_PATH.test(path)) {
    return answerWith('Not Found', { status: 404, headers: { 'Content-Type': 'text/plain', ...CORS } });
  }
  return answerWith(null, { status: 204, headers: { ...CORS } });
}
