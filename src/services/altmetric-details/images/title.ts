import type { Badge } from './badge-query.js';

/** What a screen reader says of a badge. */
export function titleOf({ score }: Badge): string {
  if (score === undefined) return 'Sources of attention';
  return score === '?' ? 'Attention score not known' : `Attention score ${score}`;
}
