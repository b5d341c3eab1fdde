import type { AsOf } from '../../world/catalogue/as-of.js';
import type { WindowBounds } from '../../world/catalogue/query/window.js';
import { SOURCE_INDEX } from '../../world/catalogue/sources.js';
import type { ExplorerRules } from '../../world/explorer/explorer-rules.js';
import type { FilterReader } from './filter-reader.js';
import { Refusal } from './refusal.js';
import { profileTypeOf, sourceOfPostType, sourceOfProfileType } from './source-names.js';

const TYPE = /^type:(.+)$/s;
const PROFILE_ID = /^([a-z]+):(id:)?(.+)$/s;
const COUNTRY = /^[A-Z]{2}$/;
/** Profiles in one request, at most: the others are looked at as values that the filter doesn't take. */
const MOST_PROFILES = 1000;

/** A profile, as its source calls it. */
export interface NamedProfile {
  /** Place in `SOURCES`. */
  readonly source: number;
  readonly id: string;
}

/** Whose mentions are asked for: all of some sources, and those of some profiles. */
export interface ChosenProfiles {
  /** Places in `SOURCES`. */
  readonly wholeSources: readonly number[];
  readonly named: readonly NamedProfile[];
}

/** Which mentions are asked for, among those of the outputs. */
export interface AskedMentions {
  readonly bounds: WindowBounds;
  /** Places in `SOURCES`. */
  readonly sources: readonly number[];
  readonly profiles: 'all' | ChosenProfiles;
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
  const types = reader.known('mention_types', sourceOfPostType);
  return {
    bounds: { fromDay: reader.day('mentioned_after'), toDay: reader.day('mentioned_before') },
    sources: shown.filter((source) => types?.includes(source) ?? true),
    profiles: profilesIn(reader),
    authorCountries: reader.matching('countries', COUNTRY),
  };
}

function profilesIn(reader: FilterReader): AskedMentions['profiles'] {
  const chosen = reader.known('mention_sources', sourceOrProfile, MOST_PROFILES);
  if (chosen === undefined) return 'all';
  return {
    wholeSources: chosen.filter((one) => typeof one === 'number'),
    named: chosen.filter((one) => typeof one !== 'number'),
  };
}

/** `type:wikipedia` is a source (its place), `blog:85332` a profile. */
function sourceOrProfile(text: string): number | NamedProfile | undefined {
  const postType = TYPE.exec(text)?.[1];
  return postType === undefined ? parseProfileId(text) : sourceOfPostType(postType);
}

/** @returns undefined for what is no id of a profile; whether anybody has it is another question */
function parseProfileId(text: string): NamedProfile | undefined {
  const [, type = '', infix, id = ''] = PROFILE_ID.exec(text) ?? [];
  const source = sourceOfProfileType(type);
  if (source === undefined || (source === SOURCE_INDEX.twitter && infix === undefined)) return undefined;
  return { source, id };
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
  const types = reader.known('mention_sources_types', sourcesWithProfiles)?.flat();
  const countries = reader.matching('mention_sources_countries', COUNTRY);
  const areProfiles = rules.profileCountries === 'profiles';
  return {
    bounds: windowIn(reader, asOf),
    sources: shown.filter((source) => types?.includes(source) ?? true),
    countries: areProfiles ? countries : undefined,
    authorCountries: areProfiles ? undefined : countries,
  };
}

/** Sources of `type:blog`: none for a kind of mention that there is, but has no profiles. */
function sourcesWithProfiles(text: string): readonly number[] | undefined {
  const type = TYPE.exec(text)?.[1] ?? '';
  const source = sourceOfProfileType(type);
  if (source !== undefined) return [source];
  const other = sourceOfPostType(type);
  return other !== undefined && profileTypeOf(other) === undefined ? [] : undefined;
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
  // Not by Date.UTC, which takes the year 51 for 1951.
  return date.setUTCFullYear(date.getUTCFullYear() + 1) / DAY_MS;
}
