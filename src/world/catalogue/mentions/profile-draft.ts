import { draw, fraction } from '../hash.js';
import type { Cohort, Profile } from '../mention.js';
import type { MentionSource } from '../sources.js';

/** What the catalogue knows of a profile; the rest is made of it. */
export interface ProfileSeed {
  /** Names the random numbers of the catalogue. */
  readonly key: number;
  readonly source: MentionSource;
  /** Who it is: two seeds of one source and number are of one profile. */
  readonly number: number;
  /** Of X and Bluesky only; others have none. */
  readonly cohort?: Cohort | undefined;
  /** ISO 3166 alpha-2 */
  readonly country?: string | undefined;
  /** Place in `FIELDS` of what it mostly writes about; -1 for nothing above others. */
  readonly community: number;
}

/** A profile in the making. */
export interface ProfileDraft {
  readonly seed: ProfileSeed;
  /** Random numbers of the source: what makes its ids. */
  readonly salt: number;
  /** Random numbers of this profile. */
  readonly own: number;
}

/** What a kind of source adds to what all profiles have. */
export type ProfileParts = Omit<Profile, 'source' | 'number' | 'country' | 'cohort'>;

/** Followers: few for most, many for some. */
export function followersOf(key: number, n: number): number {
  return Math.floor(90 / (fraction(key, n) + 0.0003) ** 1.15) + (draw(key, n) % 60);
}

/** Where the picture of a profile is. */
export function imageOf(folder: string, name: string): string {
  return `https://images.example/${folder}/${name}.png`;
}
