import { NO_TYPES } from './badge-types.js';

/** All that a picture depends on: two badges that are alike have the same bytes. */
export interface Badge {
  /** Width in pixels, 1 to 1000; a donut is as high as it is wide. */
  readonly sizePx: number;
  /** Digits with at most one point, or `?`; at most seven characters, safe to write into markup. Absent: no text. */
  readonly score: string | undefined;
  /** Eight letters; `?` for a slot without a source. */
  readonly types: string;
  readonly style: 'donut' | 'bar';
}

const DEFAULT_SIZE_PX = 64;
const LARGEST_SIZE_PX = 1000;
const SCORE = /^(?:\?|(?=.{1,7}$)\d+(?:\.\d+)?)$/;

/**
 * Reads the query of a badge's URL. What can't be read is as if it were not there, since nobody has seen the real
 * service refuse a picture; a size beyond the bounds becomes the nearest one.
 *
 * @source Details API: `images` of its responses, and badge URLs on public sites (docs/sources.md details 3.7); the default size and
 *   the bounds are inferred
 */
export function parseBadgeQuery(query: URLSearchParams): Badge {
  const score = query.get('score') ?? '';
  return {
    sizePx: parseSize(query.get('size') ?? ''),
    score: SCORE.test(score) ? score : undefined,
    types: parseTypes(query.get('types') ?? ''),
    style: query.get('style') === 'bar' ? 'bar' : 'donut',
  };
}

function parseSize(size: string): number {
  if (!/^\d+$/.test(size)) return DEFAULT_SIZE_PX;
  return Math.min(Math.max(Number(size), 1), LARGEST_SIZE_PX);
}

function parseTypes(types: string): string {
  const letters = types.replace(/[^a-z]/g, '?');
  return (letters + NO_TYPES).slice(0, NO_TYPES.length);
}
