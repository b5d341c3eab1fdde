import type { MentionDetails } from './mentions/mention-details.js';
import type { MentionSource } from './sources.js';

/** What kind of person an account on X (Twitter) is taken for. */
export const COHORTS = ['public', 'scientist', 'practitioner', 'communicator'] as const;
export type Cohort = (typeof COHORTS)[number];

/** Who mentions: an account, an outlet, a blog, a policy body, a page. Mentions many outputs. */
export interface Profile {
  readonly source: MentionSource;
  /** Place in the source's profiles: what mentions refer to. */
  readonly number: number;
  /**
   * What the source calls it: a numeric text for X, a handle, an outlet's slug, a blog's number, `en:12345` for a
   * page of Wikipedia, a redditor. Unique in its source.
   */
  readonly id: string;
  readonly name: string;
  /** Of people on X and Bluesky, without `@`: what they are known by besides their id. */
  readonly handle?: string | undefined;
  readonly url: string;
  readonly image?: string | undefined;
  readonly description?: string | undefined;
  /** ISO 3166 alpha-2, where known. */
  readonly country?: string | undefined;
  readonly followers?: number | undefined;
  readonly cohort?: Cohort | undefined;
}

/** One reference to an output in one place. */
export interface Mention {
  /** Unique in the catalogue and stable; a number that JavaScript holds exactly. */
  readonly id: number;
  readonly source: MentionSource;
  /** Altmetric IDs of the outputs that it mentions, the one asked about first. */
  readonly outputs: readonly number[];
  /** Seconds since the epoch. */
  readonly postedOn: number;
  readonly profile: Profile;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly url: string;
  /** What the source calls the post: the id of a tweet, of a video, of a question. */
  readonly externalId: string;
  /** Of X: passes on another's post. */
  readonly isRepost: boolean;
  /** Of Wikipedia: its language edition, e.g. `en`. */
  readonly language?: string | undefined;
  /** What only mentions from its source have. */
  readonly details?: MentionDetails | undefined;
}
