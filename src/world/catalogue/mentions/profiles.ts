import { subkey } from '../hash.js';
import type { Profile } from '../mention.js';
import { type MentionSource, SOURCE_INDEX } from '../sources.js';
import * as outlets from './outlet-profiles.js';
import * as pages from './page-profiles.js';
import * as people from './people-profiles.js';
import type { ProfileDraft, ProfileParts, ProfileSeed } from './profile-draft.js';

const MAKERS: Readonly<Record<MentionSource, (draft: ProfileDraft) => ProfileParts>> = {
  news: outlets.newsOutlet,
  blogs: outlets.blog,
  policy: outlets.policyBody,
  patents: pages.patent,
  twitter: people.tweeter,
  'peer-reviews': outlets.peerReviewSite,
  weibo: people.weiboAccount,
  facebook: people.facebookPage,
  wikipedia: pages.wikipediaPage,
  googleplus: people.googlePlusAccount,
  linkedin: people.linkedinGroup,
  reddit: people.redditor,
  pinterest: people.collector,
  f1000: people.reviewer,
  qna: pages.question,
  video: pages.videoChannel,
  guidelines: outlets.guidelineBody,
  bluesky: people.blueskyAccount,
  podcasts: outlets.podcast,
  syllabi: pages.course,
  'research-highlights': outlets.highlightOutlet,
  forums: outlets.forum,
  delicious: people.collector,
  'book-reviews': outlets.bookReviewer,
  misc: outlets.otherSite,
};

/**
 * Who mentions: made up, but always the same for a number. Ids are unique in a source, and none is of anybody real:
 * sites are on reserved domains, and ids of platforms are longer than, or of another form than, those given out.
 *
 * @source docs/sources.md details 9.1 (what each source counts) and 9.5 (what it tells of authors)
 */
export function profileOf(seed: ProfileSeed): Profile {
  const { source, number, country } = seed;
  const salt = saltOf(seed.key, source);
  const parts = MAKERS[source]({ seed, salt, own: subkey(salt, number) });
  const cohort = source === 'twitter' || source === 'bluesky' ? seed.cohort : undefined;
  const { id, name, handle, url, image, description, followers } = parts;
  // Member by member: all profiles then have one shape, which is faster to make and to read than a spread.
  return { source, number, id, name, handle, url, image, description, country, followers, cohort };
}

/** Names the random numbers of a source's profiles, of one catalogue. */
export function saltOf(key: number, source: MentionSource): number {
  return subkey(key, SOURCE_INDEX[source]);
}
