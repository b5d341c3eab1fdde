import { type MentionSource, SOURCES } from '../../world/catalogue/sources.js';
import { SOURCE_NAMES } from './projections/source-names.js';

/** The parts of a fetch object that can be asked for. */
const SECTIONS = ['counts', 'citation', 'altmetric_score', 'demographics', 'posts', 'images'] as const;
export type FetchSection = (typeof SECTIONS)[number];

/** What a caller wants to see of an output, and may. Everything, where nothing is said. */
export interface FetchWanted {
  /** Of these sources only, posts and users are told. */
  readonly includeSources?: ReadonlySet<MentionSource> | undefined;
  /** Of these, they aren't. */
  readonly excludeSources?: ReadonlySet<MentionSource> | undefined;
  readonly sections?: ReadonlySet<FetchSection> | undefined;
  /** Leaves out the posts on X that pass on another's. */
  readonly originalTweetsOnly: boolean;
  /** The sources that the caller's key is shown. */
  readonly visibleSources?: readonly MentionSource[] | undefined;
}

/**
 * What a query asks to see. Unknown names mean nothing: a list that has no known name is one of no source, or of no
 * section; an empty text is no list (inferred).
 *
 * @source Details Page API, documentation of fetch; docs/sources.md details 3.3
 */
export function parseFetchWanted(query: URLSearchParams): FetchWanted {
  const sections = namesIn(query.get('include_sections'));
  return {
    includeSources: sourcesIn(query.get('include_sources')),
    excludeSources: sourcesIn(query.get('exclude_sources')),
    sections: sections && new Set(SECTIONS.filter((section) => sections.has(section))),
    originalTweetsOnly: namesIn(query.get('post_types'))?.has('original_tweets') === true,
  };
}

function sourcesIn(list: string | null): ReadonlySet<MentionSource> | undefined {
  const names = namesIn(list);
  if (names === undefined) return undefined;
  const named = SOURCES.filter(({ name }) => SOURCE_NAMES[name].filters.some((filter) => names.has(filter)));
  return new Set(named.map(({ name }) => name));
}

function namesIn(list: string | null): ReadonlySet<string> | undefined {
  const names = list?.split(',').map((name) => name.trim());
  const given = names?.filter((name) => name !== '') ?? [];
  return given.length === 0 ? undefined : new Set(given);
}
