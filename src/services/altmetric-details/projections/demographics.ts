import type { components } from '../../../generated/altmetric-details.js';
import { countTweeters } from '../../../world/catalogue/list-mentions.js';
import type { Output } from '../../../world/catalogue/output.js';
import { readersAt } from '../../../world/catalogue/output-figures.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import type { FetchWanted } from '../parse-fetch.js';
import { some } from './members.js';
import { isVisible } from './shown-sources.js';

type Demographics = components['schemas']['Demographics'];
type Counts = Record<string, number>;

const NOBODY: ReadonlyMap<string, number> = new Map();

/**
 * Who and where those are who post on X, and who read; an empty array if nothing is known. A key that isn't shown X
 * isn't told who is there (inferred); filters of a query make no difference.
 *
 * @source docs/sources.md details 9.4
 */
export function toDemographics(
  output: Output,
  view: CatalogueView,
  wanted: FetchWanted,
): Demographics | string[] {
  const { cohorts, countries } = isVisible('twitter', wanted)
    ? countTweeters(output, view.asOf, view.population)
    : { cohorts: NOBODY, countries: NOBODY };
  const { byStatus, byDiscipline, byCountry } = readersAt(output, view.asOf);
  const named = known(namedCohortsOf(cohorts));
  const twitter = named && { cohorts: named };
  const mendeley = known({
    ...some('by_status', known(toCounts(byStatus))),
    ...some('by_discipline', known(toCounts(byDiscipline))),
  });
  const users = known({ ...some('twitter', twitter), ...some('mendeley', mendeley) });
  const geo = known({
    ...some('twitter', known(toCounts(countries))),
    ...some('mendeley', known(toCounts(byCountry))),
  });
  const demographics = {
    ...some('poster_types', known(posterTypesOf(cohorts))),
    ...some('users', users),
    ...some('geo', geo),
  };
  return known(demographics) ?? [];
}

function posterTypesOf(cohorts: ReadonlyMap<string, number>): NonNullable<Demographics['poster_types']> {
  return {
    ...some('member_of_the_public', cohorts.get('public')),
    ...some('researcher', cohorts.get('scientist')),
    ...some('practitioner', cohorts.get('practitioner')),
    ...some('science_communicator', cohorts.get('communicator')),
  };
}

function namedCohortsOf(cohorts: ReadonlyMap<string, number>): components['schemas']['NamedCohorts'] {
  return {
    ...some('Members of the public', cohorts.get('public')),
    ...some('Scientists', cohorts.get('scientist')),
    ...some('Practitioners (doctors, other healthcare professionals)', cohorts.get('practitioner')),
    ...some('Science communicators (journalists, bloggers, editors)', cohorts.get('communicator')),
  };
}

/** The largest first. */
function toCounts(counts: ReadonlyMap<string, number>): Counts {
  const found = [...counts].filter(([, count]) => count > 0);
  return Object.fromEntries(found.sort(([, one], [, other]) => other - one));
}

function known<Members extends object>(members: Members): Members | undefined {
  return Object.keys(members).length === 0 ? undefined : members;
}
