import { below, draw } from '../hash.js';
import { longIdOf, recordKeyOf, redditPostIdOf, tweetIdOf, videoIdOf } from './made-up-ids.js';
import type { MentionDetails } from './mention-details.js';
import type { MentionSeed } from './mention-seed.js';
import { languageOf } from './mention-texts.js';
import { handleOf, personOf } from './people.js';
import { pick } from './pick.js';
import { imageOf } from './profile-draft.js';
import { subredditOf } from './subreddits.js';
import { addressOf, type Topic } from './topic-phrase.js';

const COLLECTIONS = ['Reports', 'Working papers', 'Evidence briefs', 'Consultations'];
const CLASSES = [
  'new_finding',
  'confirmation',
  'good_for_teaching',
  'interesting_hypothesis',
  'technical_advance',
];
/** One in so many posts is on the wall of somebody else. */
const WALLS = 3;

/** Where a mention is. */
export interface MentionPlace {
  readonly url: string;
  readonly externalId: string;
  readonly language?: string;
  readonly details?: MentionDetails;
}

/**
 * Where a mention is, what its source calls it, and what only its source tells.
 *
 * @param topic  what the output is about
 */
export function placeMention(seed: MentionSeed, topic: Topic): MentionPlace {
  switch (seed.source) {
    case 'twitter':
      return placeOnX(seed);
    case 'facebook':
      return placeOnFacebook(seed);
    case 'reddit':
      return placeOnReddit(seed, topic);
    case 'policy':
      return placeInPolicy(seed, topic);
    case 'wikipedia':
      return placeInWikipedia(seed);
    case 'video':
      return placeInVideo(seed);
    case 'f1000':
      return placeInRecommendations(seed);
    case 'bluesky':
      return placeOnBluesky(seed);
    case 'patents':
    case 'qna':
    case 'syllabi':
      return { url: seed.profile.url, externalId: seed.profile.id };
    default:
      return { url: `${seed.profile.url}/${addressOf(topic)}-${seed.id}`, externalId: String(seed.id) };
  }
}

/** @source docs/sources.md details 9.5: `rt` of posts before July 2019 */
function placeOnX({ id, key, postedOn, profile }: MentionSeed): MentionPlace {
  const externalId = tweetIdOf(id, postedOn);
  const url = `${profile.url}/statuses/${externalId}`;
  if (!isRepost(key)) return { url, externalId };
  const original = handleOf(personOf(key, 11), draw(key, 14).toString(36).padStart(5, 'x'));
  return { url, externalId, details: { source: 'twitter', repostOf: [original] } };
}

/** Whether a post on X passes on another's: a third do. */
export function isRepost(key: number): boolean {
  return below(3, key, 10) === 0;
}

function placeOnFacebook({ id, key, profile }: MentionSeed): MentionPlace {
  const postId = longIdOf(id);
  const wallName = below(WALLS, key, 10) === 0 ? personOf(key, 11).name : undefined;
  return {
    url: `https://www.facebook.com/permalink.php?story_fbid=${postId}&id=${profile.id}`,
    externalId: `${profile.id}_${postId}`,
    details: { source: 'facebook', wallName },
  };
}

function placeOnReddit({ id, key, subject }: MentionSeed, topic: Topic): MentionPlace {
  const externalId = redditPostIdOf(id);
  const subreddit = subredditOf(subject.field, key, 10);
  const url = `${subreddit.url}/comments/${externalId}/${addressOf(topic)}`;
  return { url, externalId, details: { source: 'reddit', subreddit } };
}

function placeInPolicy({ id, key, profile }: MentionSeed, topic: Topic): MentionPlace {
  const pageUrl = `${profile.url}/documents/${id}`;
  const collections = below(2, key, 10) === 0 ? [] : [pick(COLLECTIONS, key, 11)];
  return {
    url: `${pageUrl}/${addressOf(topic)}.pdf`,
    externalId: String(id),
    details: { source: 'policy', pageUrl, collections },
  };
}

/** @source docs/sources.md details 9.5: the edit's address, then the page's by number */
function placeInWikipedia({ id, key, profile }: MentionSeed): MentionPlace {
  const language = languageOf(profile.id);
  const site = `https://${language}.wikipedia.org`;
  const edit = String(id).padStart(15, '0');
  const name = personOf(key, 11).name;
  const editor = {
    name,
    url: `${site}/wiki/User:${encodeURIComponent(`Example_${name.replace(' ', '_')}`)}`,
  };
  return {
    url: `${site}/w/index.php?diff=9${edit}&oldid=8${edit}#altmetric_citation_${1 + below(40, key, 10)}`,
    externalId: `9${edit}`,
    language,
    details: { source: 'wikipedia', pageUrl: profile.url, editor },
  };
}

function placeInVideo({ id }: MentionSeed): MentionPlace {
  const youtubeId = videoIdOf(id);
  const image = imageOf('videos', youtubeId);
  const url = `https://www.youtube.com/watch?v=${youtubeId}`;
  return { url, externalId: youtubeId, details: { source: 'video', youtubeId, image } };
}

function placeInRecommendations({ id, key }: MentionSeed): MentionPlace {
  const first = below(CLASSES.length, key, 10);
  const classes = CLASSES.slice(first, first + 1 + below(2, key, 11));
  const url = `https://f1000.example/recommendations/${id}`;
  return { url, externalId: String(id), details: { source: 'f1000', classes } };
}

function placeOnBluesky({ id, profile }: MentionSeed): MentionPlace {
  const recordKey = recordKeyOf(id);
  return { url: `${profile.url}/post/${recordKey}`, externalId: `${profile.id}/${recordKey}` };
}
