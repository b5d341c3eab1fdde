import { badgeTypes } from '../../../../src/services/altmetric-details/images/badge-types.js';
import type { GivenTally } from '../../../../src/world/catalogue/explicit-output.js';
import type { MentionSource } from '../../../../src/world/catalogue/sources.js';

/** @source docs/sources.md details 5.1; the letter of Q&A is ours */
const LETTERS: Readonly<Partial<Record<MentionSource, string>>> = {
  news: 'm',
  blogs: 'b',
  video: 'v',
  reddit: 'r',
  twitter: 't',
  wikipedia: 'w',
  facebook: 'f',
  policy: 'd',
  googleplus: 'g',
  bluesky: 'u',
  qna: 'q',
};

/** The `types` of a badge for tallies. */
export function typesOf(tallies: readonly GivenTally[]): string {
  return badgeTypes(new Map(tallies.map(({ source, posts }) => [LETTERS[source] ?? '', posts] as const)));
}
