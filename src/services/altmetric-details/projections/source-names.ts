import type { components } from '../../../generated/altmetric-details.js';
import { type MentionSource, SOURCES } from '../../../world/catalogue/sources.js';

type Posts = components['schemas']['Posts'];
type CountsKey = keyof components['schemas']['CountsObject'];
type NameIn<Key> = Key extends `cited_by_${infer Name}_count` ? Name : never;

/** What a source is called in the places where the Details API names it. Quirk `source-names-differ`: hardly ever alike. */
export interface SourceNames {
  /** In counts objects, the `x` of `cited_by_x_count`; undefined for what isn't counted there. */
  readonly counts: NameIn<CountsKey> | undefined;
  /** In fetch objects, of `counts` and `posts`. */
  readonly fetch: keyof Posts;
  /** In `cited_in`, `citation_type`, `include_sources` and `exclude_sources`: any of these. */
  readonly filters: readonly string[];
  /** In the `types` of a badge; undefined for what has none. */
  readonly letter: string | undefined;
}

/**
 * All names of all sources side by side. That patents are `a` in badges is recorded; a letter that `palette.ts` lists
 * as a placeholder is one.
 *
 * @source docs/sources.md details 5.1 and 5.2. The fetch keys of podcasts, syllabi, delicious and
 *   book reviews are inferred; Wikipedia, podcasts and the others without a filter name can't be filtered by.
 */
export const SOURCE_NAMES: Readonly<Record<MentionSource, SourceNames>> = {
  news: { counts: 'msm', fetch: 'news', filters: ['news'], letter: 'm' },
  blogs: { counts: 'feeds', fetch: 'blogs', filters: ['blogs'], letter: 'b' },
  policy: { counts: 'policies', fetch: 'policy', filters: ['policy'], letter: 'd' },
  patents: { counts: 'patents', fetch: 'patent', filters: ['patent', 'patents'], letter: 'a' },
  twitter: { counts: 'tweeters', fetch: 'twitter', filters: ['twitter'], letter: 't' },
  'peer-reviews': {
    counts: 'peer_review_sites',
    fetch: 'peer_reviews',
    filters: ['peerreview', 'peer_reviews'],
    letter: 'e',
  },
  weibo: { counts: 'weibo', fetch: 'weibo', filters: ['weibo'], letter: 's' },
  facebook: { counts: 'fbwalls', fetch: 'facebook', filters: ['facebook'], letter: 'f' },
  wikipedia: { counts: 'wikipedia', fetch: 'wikipedia', filters: [], letter: 'w' },
  googleplus: { counts: 'gplus', fetch: 'googleplus', filters: ['gplus'], letter: 'g' },
  linkedin: { counts: 'linkedin', fetch: 'linkedin', filters: ['linkedin'], letter: 'l' },
  reddit: { counts: 'rdts', fetch: 'reddit', filters: ['reddit'], letter: 'r' },
  pinterest: { counts: 'pinners', fetch: 'pinterest', filters: ['pinterest'], letter: 'n' },
  f1000: { counts: 'f1000', fetch: 'f1000', filters: ['f1000'], letter: 'x' },
  qna: { counts: 'qna', fetch: 'q&a', filters: ['qna'], letter: 'q' },
  video: { counts: 'videos', fetch: 'video', filters: ['video'], letter: 'v' },
  guidelines: { counts: 'guidelines', fetch: 'guideline', filters: ['guideline', 'guidelines'], letter: 'h' },
  bluesky: { counts: 'bluesky', fetch: 'bluesky', filters: ['bluesky'], letter: 'u' },
  podcasts: { counts: 'podcasts', fetch: 'podcast', filters: [], letter: 'o' },
  syllabi: { counts: 'syllabi', fetch: 'syllabi', filters: [], letter: 'y' },
  'research-highlights': { counts: 'rh', fetch: 'rh', filters: ['rh'], letter: undefined },
  forums: { counts: 'forums', fetch: 'forum', filters: ['forum'], letter: undefined },
  delicious: { counts: 'delicious', fetch: 'delicious', filters: [], letter: undefined },
  'book-reviews': { counts: 'book_reviews', fetch: 'book_reviews', filters: [], letter: undefined },
  misc: { counts: undefined, fetch: 'misc', filters: [], letter: undefined },
};

/** All sources in the order in which fetch objects have them: alphabetical. */
export const IN_FETCH_ORDER = SOURCES.map(({ name }, place) => ({
  name,
  place,
  key: SOURCE_NAMES[name].fetch,
})).sort((one, other) => (one.key < other.key ? -1 : 1));
