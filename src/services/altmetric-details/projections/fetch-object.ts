import type { components } from '../../../generated/altmetric-details.js';
import { scoreAt } from '../../../world/catalogue/attention.js';
import type { Output } from '../../../world/catalogue/output.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import type { FetchSection, FetchWanted } from '../parse-fetch.js';
import { toDemographics } from './demographics.js';
import { toFetchCitation } from './fetch-citation.js';
import { toFetchCounts } from './fetch-counts.js';
import { toFetchScore } from './fetch-score.js';
import { imagesOf } from './images.js';
import { toPosts } from './posts.js';

type FetchObject = components['schemas']['FetchObject'];

/**
 * All that is known of an output, or the sections of it that are wanted. The top-level `score` goes with
 * `altmetric_score` (inferred).
 *
 * @source docs/sources.md details 9; the order of the keys is recorded
 */
export function toFetchObject(output: Output, view: CatalogueView, wanted: FetchWanted): FetchObject {
  const { asOf } = view;
  const has = (section: FetchSection) => wanted.sections?.has(section) !== false;
  return {
    altmetric_id: output.altmetricId,
    ...(has('counts') && { counts: toFetchCounts(output, view, wanted) }),
    ...(has('citation') && { citation: toFetchCitation(output, asOf) }),
    ...(has('altmetric_score') && { altmetric_score: toFetchScore(output, view) }),
    ...(has('demographics') && { demographics: toDemographics(output, view, wanted) }),
    ...(has('posts') && { posts: toPosts(output, view, wanted) }),
    ...(has('altmetric_score') && { score: scoreAt(output.attention, asOf) / 1000 }),
    ...(has('images') && { images: imagesOf(output, asOf, wanted.visibleSources) }),
  };
}

/** Ids of all the tweets that a fetch object delivers: what a key's quota counts. */
export function tweetIdsOf({ posts }: FetchObject): string[] {
  if (posts === undefined || Array.isArray(posts)) return [];
  return (posts.twitter ?? []).map((tweet) => tweet.tweet_id);
}
