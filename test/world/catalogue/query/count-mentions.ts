import { countsFrom, postsGained } from '../../../../src/world/catalogue/attention.js';
import type { Output } from '../../../../src/world/catalogue/output.js';
import type { Criteria } from '../../../../src/world/catalogue/query/criteria.js';
import { SOURCES } from '../../../../src/world/catalogue/sources.js';
import type { CatalogueView } from '../../../../src/world/catalogue/view/catalogue-view.js';

/** Mentions of each source that has any, by asking every output. */
export function countMentions(
  outputs: readonly Output[],
  { sources, mentionedWithin = 'at' }: Criteria,
  { asOf }: CatalogueView,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const source of sources ?? SOURCES.keys()) {
    const asked = { timeframe: mentionedWithin, sources: new Set([source]) };
    const posts = outputs.reduce((all, { attention }) => all + postsGained(attention, asOf, asked), 0);
    if (posts > 0) counts.set(source, posts);
  }
  return counts;
}

/** How many mentions of several of the outputs are counted more than once, by going through them one by one. */
export function countRepeats(
  outputs: readonly Output[],
  { sources, mentionedWithin = 'at' }: Criteria,
  { asOf }: CatalogueView,
): number {
  const keys = outputs.flatMap(({ attention }) =>
    attention.listed
      .filter((mention) => mention.given?.joint !== undefined)
      .filter(({ source }) => sources === undefined || sources.includes(source))
      .filter((mention) => countsFrom(mention) <= asOf.now)
      .filter(({ postedOn }) => mentionedWithin === 'at' || postedOn > asOf.startOf(mentionedWithin))
      .map(({ source, postedOn, given }) => `${source} ${postedOn} ${given?.joint}`),
  );
  return keys.length - new Set(keys).size;
}
