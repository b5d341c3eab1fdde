import type { components } from '../../../generated/altmetric-explorer.js';
import type { SourceDays } from '../../../world/catalogue/query/attention-by-day.js';
import type { CountryCount } from '../../../world/catalogue/query/by-country.js';
import type { JournalCount } from '../../../world/catalogue/query/journal-counts.js';
import { postTypeOf } from '../source-names.js';
import { COUNTRY_NAMES } from './country-names.js';
import { toDay } from './day.js';
import { toJournal } from './included.js';
import { toMentionCounts } from './mention-counts.js';

type Schemas = components['schemas'];

/** Attention by source: only days that have any. */
export function toAttentionRows(sources: readonly SourceDays[]): Schemas['AttentionSource'][] {
  return sources.map(({ source, total, days }) => {
    const dates = days.map(({ day, count }) => ({ date: toDay(day), count }));
    return { id: postTypeOf(source), type: 'source', meta: { total, dates } };
  });
}

/** Mentions by country, in the recorded order of names; those whose country isn't known come last. */
export function toCountryRows(counts: readonly CountryCount[]): Schemas['CountryRow'][] {
  const order = [...COUNTRY_NAMES.keys()];
  const known = counts
    .filter(({ country }) => country !== undefined && COUNTRY_NAMES.has(country))
    .sort((one, other) => order.indexOf(one.country ?? '') - order.indexOf(other.country ?? ''));
  const others = counts.filter(({ country }) => country === undefined || !COUNTRY_NAMES.has(country));
  const unknown = {
    country: undefined,
    mentions: others.reduce((sum, { mentions }) => sum + mentions, 0),
    profiles: others.reduce((sum, { profiles }) => sum + profiles, 0),
  };
  return [...known, ...(unknown.mentions > 0 ? [unknown] : [])].map(({ country, mentions, profiles }) => ({
    id: country ?? 'unknown',
    type: 'country',
    attributes: { name: (country === undefined ? undefined : COUNTRY_NAMES.get(country)) ?? 'Unknown' },
    meta: { 'mention-count': mentions, 'unique-sources': profiles },
  }));
}

/** Outputs' journals with their mentions. Open question `journal-rows`: their form. @source docs/sources.md explorer 2.17 */
export function toJournalRows(journals: readonly JournalCount[]): Schemas['JournalRow'][] {
  return journals.map(({ journal, mentions }) => ({
    ...toJournal(journal),
    meta: { mentions: toMentionCounts(mentions) },
  }));
}
