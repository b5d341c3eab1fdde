import type { components } from '../../../generated/altmetric-explorer.js';
import { postTypeOf } from '../source-names.js';

type MentionCounts = components['schemas']['MentionCounts'];

/** Post types in the order in which outputs have them; the recorded ones first. */
const ORDER: readonly string[] = [
  'blog',
  'f1000',
  'fbwall',
  'gplus',
  'msm',
  'peer_review',
  'policy',
  'qna',
  'rdt',
  'tweet',
  'patent',
  'video',
  'wikipedia',
];

/**
 * Mentions by post type, those without any left out.
 *
 * @param counts  place of the source in `SOURCES`, and how many
 * @source docs/sources.md explorer 2.12; the places of types that it doesn't list are inferred
 */
export function toMentionCounts(
  counts: Iterable<readonly [source: number, mentions: number]>,
): MentionCounts {
  const byType = new Map<string, number>();
  for (const [source, mentions] of counts) if (mentions > 0) byType.set(postTypeOf(source), mentions);
  const types = [...ORDER, ...[...byType.keys()].filter((type) => !ORDER.includes(type))];
  return Object.fromEntries(
    types.flatMap((type) => {
      const mentions = byType.get(type);
      return mentions === undefined ? [] : [[type, mentions] as const];
    }),
  );
}
