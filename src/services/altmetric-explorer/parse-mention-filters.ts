import type { AsOf } from '../../world/catalogue/as-of.js';
import type { WindowBounds } from '../../world/catalogue/query/window.js';
import type { ExplorerRules } from '../../world/explorer/explorer-rules.js';
import type { FilterReader } from './filter-reader.js';
import { Refusal } from './refusal.js';
import { sourcesOfPostType, sourcesOfProfileType } from './source-names.js';

const TYPE = /^type:(.+)$/;
const COUNTRY = /^[A-Z]{2}$/;
const POST_TYPES = /^[a-z0-9_]+$/;

/** Which mentions are asked for, among those of the outputs. */
export interface AskedMentions {
  readonly bounds: WindowBounds;
  /** Places in `SOURCES`. */
  readonly sources: readonly number[];
  /** Ids of profiles, as the service writes them; beside the sources named by `type:`. */
  readonly profileIds: readonly string[];
  /** Where profiles aren't asked for by id: all. */
  readonly hasProfileFilter: boolean;
  /** Sources that were named by `type:`, if there is a filter by profile. */
  readonly wholeSources: readonly number[];
  /** Of the outputs' authors, in spite of the place. */
  readonly authorCountries: readonly string[] | undefined;
}

/**
 * Reads what only the mentions endpoint takes. Quirk `countries-of-authors`: `countries` are those of the outputs'
 * authors, not of who mentions them.
 *
 * @source docs/sources.md explorer 2.9.2
 */
export function parseMentionFilters(reader: FilterReader, shown: readonly number[]): AskedMentions {
  const types = reader.matching('mention_types', POST_TYPES)?.flatMap(sourcesOfPostType);
  const named = reader.list('mention_sources');
  const wholeSources = named?.flatMap((name) => sourcesOfPostType(TYPE.exec(name)?.[1] ?? '')) ?? [];
  return {
    bounds: { fromDay: reader.day('mentioned_after'), toDay: reader.day('mentioned_before') },
    sources: shown.filter((source) => types?.includes(source) ?? true),
    profileIds: named?.filter((name) => !TYPE.test(name)) ?? [],
    hasProfileFilter: named !== undefined,
    wholeSources,
    authorCountries: reader.matching('countries', COUNTRY),
  };
}

/** Which profiles are asked for. */
export interface AskedProfiles {
  readonly bounds: WindowBounds;
  /** Places in `SOURCES`: those that have profiles. */
  readonly sources: readonly number[];
  /** ISO 3166 alpha-2, of the profiles; or else of the authors of what they mention. */
  readonly countries: readonly string[] | undefined;
  readonly authorCountries: readonly string[] | undefined;
}

/** What a world knows and wants, where profiles are asked for. */
export interface ProfileSetting {
  /** Places in `SOURCES` that have profiles. */
  readonly shown: readonly number[];
  readonly asOf: AsOf;
  readonly rules: ExplorerRules;
}

/**
 * Reads what only mention sources take. Quirk `mention-sources-names`: without their prefix, dates and countries are
 * signed but say nothing. Open question `countries-of-profiles`: whose they are.
 *
 * @throws Refusal as {@link windowIn} does
 * @source docs/sources.md explorer 2.9.2 and 2.9.3
 */
export function parseProfileFilters(
  reader: FilterReader,
  { shown, asOf, rules }: ProfileSetting,
): AskedProfiles {
  const types = reader.list('mention_sources_types')?.flatMap((name) => {
    return sourcesOfProfileType(TYPE.exec(name)?.[1] ?? '');
  });
  const countries = reader.matching('mention_sources_countries', COUNTRY);
  const areProfiles = rules.profileCountries === 'profiles';
  return {
    bounds: windowIn(reader, asOf),
    sources: shown.filter((source) => types === undefined || types.length === 0 || types.includes(source)),
    countries: areProfiles ? countries : undefined,
    authorCountries: areProfiles ? undefined : countries,
  };
}

/**
 * The days between which mentions count: a year at most. Open question `date-range-refusal`: status and code.
 *
 * @throws Refusal `invalid_date_range` for more, or an end without a beginning
 */
function windowIn(reader: FilterReader, asOf: AsOf): WindowBounds {
  const fromDay = reader.day('mention_sources_mentioned_after');
  const toDay = reader.day('mention_sources_mentioned_before');
  const today = Math.floor(asOf.now / DAY_SECONDS);
  const isTooWide = fromDay === undefined ? toDay !== undefined : (toDay ?? today) > yearAfter(fromDay);
  if (isTooWide) throw new Refusal('invalid_date_range', 400);
  return { fromDay, toDay };
}

const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;

/** The same day of the next year; that after the 29th of February is the 1st of March. */
function yearAfter(day: number): number {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate()) / DAY_MS;
}
