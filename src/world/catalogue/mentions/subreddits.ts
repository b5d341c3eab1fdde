import { below, keyOf } from '../hash.js';
import type { Subreddit } from './mention-details.js';
import { capitalise, pick } from './pick.js';
import { followersOf, imageOf } from './profile-draft.js';
import { topicOf } from './topics.js';

/** Long, so that none is the name of a real one: Reddit allows 21 letters. */
const PATTERNS = [
  '#ForEveryoneExample',
  'Ask#QuestionsExample',
  '#NewsAndPapersExample',
  'Casual#TalkExample',
];

/**
 * Where an output is posted on Reddit: mostly where its field is talked about, else where anything is.
 *
 * @param key  random numbers of the mention; `n` and the two after it decide
 */
export function subredditOf(field: number, key: number, n: number): Subreddit {
  const topic = topicOf(below(4, key, n) === 0 ? -1 : field, key, n + 1);
  const id = pick(PATTERNS, key, n + 2).replace('#', topic.split(/[ -]/).map(capitalise).join(''));
  const url = `https://www.reddit.com/r/${id}`;
  const followers = 1000 + 40 * followersOf(keyOf(id), 0);
  return {
    id,
    title: `${capitalise(topic)}: all about it`,
    url,
    image: imageOf('subreddits', id),
    followers,
  };
}
