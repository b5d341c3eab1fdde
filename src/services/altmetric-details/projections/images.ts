import type { components } from '../../../generated/altmetric-details.js';
import type { AsOf } from '../../../world/catalogue/as-of.js';
import { countSources, scoreAt } from '../../../world/catalogue/attention.js';
import type { Output } from '../../../world/catalogue/output.js';
import { type MentionSource, sourceFacts } from '../../../world/catalogue/sources.js';
import { badgeTypes } from '../images/badge-types.js';
import { SOURCE_NAMES } from './source-names.js';

type Images = components['schemas']['Images'];

const BADGES = 'https://badges.altmetric.com/';
const SIZES = { small: 64, medium: 100, large: 180 } as const;

/** What a badge shows of an output. */
export interface BadgeFacts {
  /** Quirk `badge-score-rounded-up`: never less than the score; `?` for none. */
  readonly score: string;
  readonly types: string;
}

/**
 * The score and the sources that an output's badge shows.
 *
 * @param visible  the sources that the caller is shown; undefined for all
 */
export function badgeOf(output: Output, asOf: AsOf, visible?: readonly MentionSource[]): BadgeFacts {
  const score = scoreAt(output.attention, asOf);
  const posts = new Map<string, number>();
  for (const { source, posts: count } of countSources(output.attention, asOf)) {
    const { name } = sourceFacts(source);
    const { letter } = SOURCE_NAMES[name];
    if (letter !== undefined && visible?.includes(name) !== false) posts.set(letter, count);
  }
  return { score: score === 0 ? '?' : String(Math.ceil(score / 1000)), types: badgeTypes(posts) };
}

/** Where pictures of an output's badge are. They depend on their URL only: no look-up, no ID. */
export function imagesOf(output: Output, asOf: AsOf, visible?: readonly MentionSource[]): Images {
  const { score, types } = badgeOf(output, asOf, visible);
  const url = (size: number) => `${BADGES}?size=${size}&score=${score}&types=${types}`;
  return { small: url(SIZES.small), medium: url(SIZES.medium), large: url(SIZES.large) };
}
