import type { Profile } from '../mention.js';
import type { OutputType } from '../output-record.js';
import type { MentionSource } from '../sources.js';

/** What a mention is about: the output that it mentions first. */
export interface MentionSubject {
  readonly title: string;
  readonly type: OutputType;
  readonly doi?: string | undefined;
  /** Place in `FIELDS`. */
  readonly field: number;
}

/** What the catalogue knows of a mention; the rest is made of it. */
export interface MentionSeed {
  /** Names the random numbers of this mention. */
  readonly key: number;
  /** Unique in the catalogue; a number that JavaScript holds exactly. */
  readonly id: number;
  readonly source: MentionSource;
  /** Altmetric IDs, the subject's first. */
  readonly outputs: readonly number[];
  /** Seconds since the epoch. */
  readonly postedOn: number;
  readonly profile: Profile;
  readonly subject: MentionSubject;
  /** Takes the place of what would be made up. */
  readonly given?: GivenTexts | undefined;
}

export interface GivenTexts {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly url?: string | undefined;
}
