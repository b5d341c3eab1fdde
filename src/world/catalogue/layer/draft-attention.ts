import { MOST_POSTS } from '../explicit-attention.js';
import type { GivenMention, GivenTally } from '../explicit-output.js';
import { SOURCE_INDEX } from '../sources.js';
import type { Tally } from '../tally.js';
import { type Editing, type Place, refuse } from './editing.js';
import type { Cohorts, NewMention } from './new-output.js';

const DAY_SECONDS = 86_400;
/** Attention comes in so many days at most: in two and a half years nearly all of it has. */
const LONGEST_SPAN_SECONDS = 900 * DAY_SECONDS;
/** Nothing was collected before. */
const FIRST_COLLECTED = Date.parse('2011-06-01T00:00:00Z') / 1000;

/** From when to when mentions that are told by number come: seconds since the epoch. */
export interface MentionSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * When mentions come that somebody tells by number: since publication, and all before the last midnight, up to which
 * they are counted. Over a day at least, though it be the day before publication.
 */
export function spanUntilNow(publishedOn: number, { now }: Editing): MentionSpan {
  const midnight = Math.floor(now / DAY_SECONDS) * DAY_SECONDS;
  const first = Math.min(Math.max(publishedOn, FIRST_COLLECTED), midnight - DAY_SECONDS);
  return { first, last: Math.min(midnight, first + LONGEST_SPAN_SECONDS) };
}

/** @throws ProblemError `output-invalid` for more accounts than posts, or more posts than an output can have */
export function checkTallies(tallies: readonly GivenTally[], place: Place): readonly GivenTally[] {
  for (const { source, posts, accounts } of tallies) {
    const field = `${place}counts.${source}`;
    if (!Number.isInteger(posts) || posts < 0 || posts > MOST_POSTS) {
      refuse(field, `${posts} posts are not possible; use 0 to ${MOST_POSTS}`);
    }
    const isPossible = Number.isInteger(accounts) && accounts <= posts && (accounts > 0 || posts === 0);
    if (!isPossible) refuse(field, `${accounts} accounts can't make ${posts} posts; use 1 to ${posts}`);
  }
  return tallies;
}

/** @throws ProblemError `output-invalid` for more accounts of a cohort than there are on X */
export function checkCohorts(
  cohorts: Cohorts,
  tallies: readonly Pick<Tally, 'accounts'>[],
  place: Place,
): void {
  const known = Object.values(cohorts).reduce((sum, count) => sum + count, 0);
  const accounts = tallies.reduce((sum, tally) => sum + tally.accounts, 0);
  if (known > accounts) {
    refuse(`${place}cohorts`, `${known} accounts are more than the ${accounts} of counts.twitter`);
  }
}

/** The tallies of X. */
export function ofTwitter<T extends { readonly source: unknown }>(tallies: readonly T[]): readonly T[] {
  return tallies.filter(({ source }) => source === 'twitter' || source === SOURCE_INDEX.twitter);
}

/** Mentions that are told one by one: posted now, unless they say when. */
export function toMentions(mentions: readonly NewMention[], { now }: Editing): readonly GivenMention[] {
  return mentions.map((mention) => ({ ...mention, postedOn: mention.postedOn ?? now }));
}
