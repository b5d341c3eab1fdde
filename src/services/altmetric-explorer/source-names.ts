import type { components } from '../../generated/altmetric-explorer.js';
import { type MentionSource, SOURCES } from '../../world/catalogue/sources.js';
import type { ExplorerPeriod } from '../../world/explorer/explorer-rules.js';

export type PostType = components['schemas']['PostType'];

/** What a source is called in the places where the Explorer API names it. */
interface SourceNames {
  /** Of mentions, attention, and counts of outputs. */
  readonly postType: PostType;
  /** Of profiles, and what their ids begin with; undefined for what has no profiles. */
  readonly profileType?: string;
  /** Not shown before 2025. */
  readonly isLate?: true;
}

/**
 * All names of all sources that the Explorer API knows, in the order of its attention.
 *
 * @source docs/sources.md explorer 2.13 and 4.1
 */
const NAMES: Readonly<Partial<Record<MentionSource, SourceNames>>> = {
  news: { postType: 'msm', profileType: 'msm' },
  blogs: { postType: 'blog', profileType: 'blog' },
  policy: { postType: 'policy', profileType: 'policy' },
  patents: { postType: 'patent' },
  twitter: { postType: 'tweet', profileType: 'tw' },
  'peer-reviews': { postType: 'peer_review' },
  weibo: { postType: 'weibo', profileType: 'sw' },
  facebook: { postType: 'fbwall', profileType: 'fb' },
  wikipedia: { postType: 'wikipedia' },
  googleplus: { postType: 'gplus', profileType: 'gplus' },
  linkedin: { postType: 'linkedin', profileType: 'linkedin' },
  reddit: { postType: 'rdt', profileType: 'rdt' },
  pinterest: { postType: 'pinterest' },
  f1000: { postType: 'f1000' },
  qna: { postType: 'qna' },
  video: { postType: 'video' },
  guidelines: { postType: 'guideline', profileType: 'guideline', isLate: true },
  bluesky: { postType: 'bluesky', profileType: 'bsk', isLate: true },
  podcasts: { postType: 'podcast', profileType: 'podcast', isLate: true },
};

const NAMES_BY_PLACE = SOURCES.map(({ name }) => NAMES[name]);
const PLACES = SOURCES.map((_source, place) => place);

/** Places in `SOURCES` of what the service shows, in its order. */
export function shownSources(period: ExplorerPeriod): readonly number[] {
  return PLACES.filter((place) => {
    const names = NAMES_BY_PLACE[place];
    return names !== undefined && (period === '2026' || names.isLate === undefined);
  });
}

/** The post type of a source (by place). @throws RangeError for one that the service doesn't know */
export function postTypeOf(source: number): PostType {
  const names = NAMES_BY_PLACE[source];
  if (names === undefined) throw new RangeError(`The Explorer API has no source ${source}.`);
  return names.postType;
}

/** The profile type of a source; undefined for what has no profiles. */
export function profileTypeOf(source: number): string | undefined {
  return NAMES_BY_PLACE[source]?.profileType;
}

/** Place of the source with a post type; undefined for an unknown one. */
export function sourceOfPostType(postType: string): number | undefined {
  return PLACES.find((place) => NAMES_BY_PLACE[place]?.postType === postType);
}

/** Place of the source with a profile type; undefined for an unknown one. */
export function sourceOfProfileType(profileType: string): number | undefined {
  return PLACES.find((place) => NAMES_BY_PLACE[place]?.profileType === profileType);
}
