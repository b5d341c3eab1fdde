import type { components } from '../../../generated/altmetric-details.js';
import type { AsOf } from '../../../world/catalogue/as-of.js';
import { countSources } from '../../../world/catalogue/attention.js';
import { listMentions } from '../../../world/catalogue/list-mentions.js';
import { listTweets } from '../../../world/catalogue/list-tweets.js';
import type { Mention } from '../../../world/catalogue/mention.js';
import type { Output } from '../../../world/catalogue/output.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import type { FetchWanted } from '../parse-fetch.js';
import { POST_FORMS } from './post-forms.js';
import { isWanted } from './shown-sources.js';
import { IN_FETCH_ORDER } from './source-names.js';

type Posts = components['schemas']['Posts'];
type Tweet = components['schemas']['Tweet'];

/**
 * The mentions themselves, of each wanted source all of them, the newest first; an empty array if there are none.
 *
 * @source docs/sources.md details 9.5
 */
export function toPosts(output: Output, view: CatalogueView, wanted: FetchWanted): Posts | string[] {
  const { asOf, population } = view;
  const sources = new Set(countSources(output.attention, asOf).map(({ source }) => source));
  const posts: Posts = {};
  for (const { name, place, key } of IN_FETCH_ORDER) {
    if (!sources.has(place) || !isWanted(name, wanted)) continue;
    if (key === 'twitter') {
      const tweets = toTweets(output, view, wanted);
      if (tweets.length > 0) posts.twitter = tweets;
      continue;
    }
    const toPost: (mention: Mention) => unknown = POST_FORMS[key];
    const mentions = listMentions(output, { source: place, asOf }, population);
    // That each key has posts of its own form is held by the type of the table.
    Object.assign(posts, { [key]: mentions.map(toPost) });
  }
  return Object.keys(posts).length === 0 ? [] : posts;
}

/**
 * Tweets in the form since July 2019: no more than ids may be passed on.
 *
 * @source Details Page API, documentation: `license` is `gnip` there
 */
function toTweets(
  output: Output,
  { asOf, population }: { readonly asOf: AsOf; readonly population: CatalogueView['population'] },
  { originalTweetsOnly }: FetchWanted,
): Tweet[] {
  const all = listTweets(output, asOf, population);
  const tweets = originalTweetsOnly ? all.filter(({ isRepost }) => !isRepost) : all;
  const citationIds = [output.altmetricId];
  return tweets.map(({ tweetId, tweeterId }) => ({
    license: 'gnip',
    citation_ids: citationIds,
    author: { tweeter_id: tweeterId },
    tweet_id: tweetId,
  }));
}
