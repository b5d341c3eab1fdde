import type { AsOf } from '../../world/catalogue/as-of.js';
import type { WindowBounds } from '../../world/catalogue/query/window.js';
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
  /** ISO 3166 alpha-2, of the profiles. */
  readonly countries: readonly string[] | undefined;
}

/**
 * Reads what only mention sources take. Quirk `mention-sources-names`: without their prefix, dates and countries are
 * signed but say nothing.
 *
 * @throws Refusal `invalid_date_range` for more than a year, or an end without a beginning
 * @source docs/sources.md explorer 2.9.3; that countries are the profiles' is inferred
 */
export function parseProfileFilters(
  reader: FilterReader,
  shown: readonly number[],
  asOf: AsOf,
): AskedProfiles {
  const types = reader.list('mention_sources_types')?.flatMap((name) => {
    return sourcesOfProfileType(TYPE.exec(name)?.[1] ?? '');
  });
  const fromDay = reader.day('mention_sources_mentioned_after');
  const toDay = reader.day('mention_sources_mentioned_before');
  if (fromDay === undefined && toDay !== undefined) throw new Refusal('invalid_date_range');
  if (fromDay !== undefined && (toDay ?? Math.floor(asOf.now / DAY_SECONDS)) > yearAfter(fromDay)) {
    throw new Refusal('invalid_date_range');
  }
  return {
    bounds: { fromDay, toDay },
    sources: shown.filter((source) => types === undefined || types.length === 0 || types.includes(source)),
    countries: reader.matching('mention_sources_countries', COUNTRY),
  };
}

const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;

/** The same day of the next year; that after the 29th of February is the 1st of March. */
function yearAfter(day: number): number {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate()) / DAY_MS;
}
