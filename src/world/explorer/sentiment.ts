import type { AsOf } from '../catalogue/as-of.js';
import { type Attention, countsFrom, type ListedMention, type TallyPost } from '../catalogue/attention.js';
import { SOURCE_INDEX } from '../catalogue/sources.js';
import { postsAt, type Tally } from '../catalogue/tally.js';

/** How a post speaks of an output, from best to worst. @source docs/sources.md explorer 2.12 */
export const SENTIMENTS = [
  'strong-positive',
  'positive',
  'neutral-positive',
  'neutral',
  'neutral-negative',
  'negative',
  'strong-negative',
] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** Of 64 posts, how many speak so: made up. */
const SHARES: Readonly<Record<Sentiment, number>> = {
  'strong-positive': 2,
  positive: 9,
  'neutral-positive': 13,
  neutral: 22,
  'neutral-negative': 10,
  negative: 6,
  'strong-negative': 2,
};
const ROUND = 64;
/** Odd, so that every place of a round is met once. */
const STRIDE = 37;
const IN_ORDER = SENTIMENTS.flatMap((one) => Array.from({ length: SHARES[one] }, () => one));
/** A round of posts, well mixed. */
const MIXED = IN_ORDER.map((_one, place) => IN_ORDER[(place * STRIDE) % ROUND] ?? 'neutral');

/** Only posts of people are read for it. */
const READ: ReadonlySet<number> = new Set([SOURCE_INDEX.twitter, SOURCE_INDEX.bluesky]);

/** How many posts on X and Bluesky speak of an output in which way: together, as many as there are. */
export function countSentiments(attention: Attention, asOf: AsOf): Record<Sentiment, number> {
  const counts = emptyCounts();
  for (const tally of attention.tallies) {
    if (!READ.has(tally.source)) continue;
    const posts = postsAt(tally, asOf.even);
    const rounds = Math.floor(posts / ROUND);
    for (const one of SENTIMENTS) counts[one] += rounds * SHARES[one];
    for (let n = rounds * ROUND; n < posts; n++) counts[ofPost({ tally, n })] += 1;
  }
  for (const mention of attention.listed) {
    if (READ.has(mention.source) && countsFrom(mention) <= asOf.now) counts[ofListed(mention)] += 1;
  }
  return counts;
}

function ofPost({ tally, n }: { readonly tally: Tally; readonly n: number }): Sentiment {
  return MIXED[(n + (tally.key >>> 0)) % ROUND] ?? 'neutral';
}

/** A post says the same whether it is told by its tally or one by one. */
function ofListed({ id, origin }: ListedMention): Sentiment {
  return origin === undefined ? (MIXED[id % ROUND] ?? 'neutral') : ofPost(origin satisfies TallyPost);
}

function emptyCounts(): Record<Sentiment, number> {
  return {
    'strong-positive': 0,
    positive: 0,
    'neutral-positive': 0,
    neutral: 0,
    'neutral-negative': 0,
    negative: 0,
    'strong-negative': 0,
  };
}
