import { Hono } from 'hono';
import type { components } from '../../../generated/altmetric-explorer.js';
import type { Population } from '../../../world/catalogue/mentioners.js';
import { toProfile as makeProfile } from '../../../world/catalogue/mentioners.js';
import { mentionerAt, type SourceProfiles } from '../../../world/catalogue/query/profile-counts.js';
import { type ProfileCount, ProfileRanking } from '../../../world/catalogue/query/profile-ranking.js';
import { SOURCE_INDEX, SOURCES } from '../../../world/catalogue/sources.js';
import { type Asked, readAsked } from '../asked.js';
import type { ExplorerEnv } from '../env.js';
import { parseProfileFilters } from '../parse-mention-filters.js';
import { isByProfileType } from '../parse-order.js';
import { parsePage } from '../parse-page.js';
import { Dictionary } from '../projections/included.js';
import { profileIdOf, toCountry, toProfile } from '../projections/profile.js';
import { sendPage } from '../send-page.js';
import { signed } from '../signed.js';
import { profileTypeOf } from '../source-names.js';
import { wantsIncluded } from '../wants-included.js';

type Schemas = components['schemas'];
type Row = Schemas['MentionSource'];

/** `/research_outputs/mention_sources`: who mentions, and how often. */
export function mentionSourceRoutes(): Hono<ExplorerEnv> {
  return new Hono<ExplorerEnv>().get(
    '/research_outputs/mention_sources',
    signed(async (c) => {
      c.env.notes.operation = 'listMentionSources';
      const parameters = c.get('parameters');
      const page = parsePage(parameters, c.env.explorer.explorerRules.value);
      const asked = await readAsked(c, 'profiles');
      const ranking = await rankingOf(asked, isByProfileType(parameters));
      const counts = ranking.page((page.number - 1) * page.size, page.size);
      const countries = new Dictionary<Schemas['Country']>();
      const rows = counts.map((count) => toRow(count, asked.queries.population, countries));
      const included = wantsIncluded(parameters) ? countries.records : [];
      const { total, mentions } = ranking;
      return sendPage(c, { ...asked, page, total, rows, included, mentions });
    }),
  );
}

async function rankingOf(asked: Asked, isByType: boolean): Promise<ProfileRanking> {
  const { queries, rules } = asked;
  const shown = asked.sources.filter((source) => profileTypeOf(source) !== undefined);
  const setting = { shown, asOf: queries.view.asOf, rules };
  const { bounds, sources, countries, authorCountries } = parseProfileFilters(asked.reader, setting);
  const query = { criteria: { ...asked.criteria, authorCountries }, bounds, sources };
  await queries.prepare(query.criteria, { profiles: query, counted: 'mentions' });
  return queries.keepRanking(`${isByType} ${countries} ${JSON.stringify(query)}`, () => {
    const { population } = queries;
    const all = queries.byProfile(query, 'mentions');
    const some = countries === undefined ? all : all.map((one) => ofCountries(one, countries, population));
    return new ProfileRanking(some, population, {
      groups: isByType ? GROUPS : undefined,
      textOf: (source, id) => profileIdOf(SOURCE_INDEX[source], id) ?? id,
    });
  });
}

/** Rank of each source's profile type in the alphabet. */
const TYPES = SOURCES.map((_source, place) => profileTypeOf(place) ?? '');
const GROUPS = TYPES.map((type) => TYPES.filter((other) => other !== '' && other < type).length);

function ofCountries(
  profiles: SourceProfiles,
  countries: readonly string[],
  population: Population,
): SourceProfiles {
  const places = [...profiles.numbers.keys()].filter((place) => {
    const { country } = mentionerAt(profiles, profiles.numbers[place] ?? 0, population);
    return country !== undefined && countries.includes(country);
  });
  return {
    ...profiles,
    numbers: Float64Array.from(places, (place) => profiles.numbers[place] ?? 0),
    counts: Uint32Array.from(places, (place) => profiles.counts[place] ?? 0),
  };
}

/** A profile as a row. One whose country isn't known has no relationships. */
function toRow(
  { mentioner, mentions }: ProfileCount,
  population: Population,
  countries: Dictionary<Schemas['Country']>,
): Row {
  const made = makeProfile(mentioner, population);
  const profile = toProfile(made);
  if (profile === undefined) throw new RangeError(`${made.source} has no profiles.`);
  const meta = { 'mention-count': mentions };
  if (made.country === undefined) return { ...profile, meta };
  countries.add(toCountry(made.country));
  const relationships = { country: { data: { id: made.country, type: 'country' as const } } };
  return { ...profile, relationships, meta };
}
