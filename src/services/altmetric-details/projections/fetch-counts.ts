import type { components } from '../../../generated/altmetric-details.js';
import type { AsOf } from '../../../world/catalogue/as-of.js';
import { countSources, type SourceCount } from '../../../world/catalogue/attention.js';
import { listMentioners } from '../../../world/catalogue/list-mentions.js';
import { toProfile } from '../../../world/catalogue/mentioners.js';
import type { Output } from '../../../world/catalogue/output.js';
import { readersAt } from '../../../world/catalogue/output-figures.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import type { FetchWanted } from '../parse-fetch.js';
import { isVisible, isWanted } from './shown-sources.js';
import { IN_FETCH_ORDER } from './source-names.js';

type FetchCounts = components['schemas']['FetchCounts'];

/**
 * How often an output was mentioned, and by whom. A key that is limited to some sources has members for these only,
 * but the total of all.
 *
 * @source docs/sources.md details 9.1; quirks: the users of blogs are numbers, those of X are not told
 *   since 2019, and web pages (`misc`) count in the total only
 */
export function toFetchCounts(output: Output, view: CatalogueView, wanted: FetchWanted): FetchCounts {
  const found = countSources(output.attention, view.asOf);
  const bySource = new Map(found.map((count) => [count.source, count]));
  const counts: FetchCounts = {
    readers: toReaders(output, view.asOf),
    total: { posts_count: found.reduce((sum, { posts }) => sum + posts, 0) },
  };
  for (const { name, place, key } of IN_FETCH_ORDER) {
    const count = bySource.get(place);
    if (count === undefined || key === 'misc' || !isVisible(name, wanted)) continue;
    const users = () => (isWanted(name, wanted) ? listUserIds(output, view, place) : undefined);
    if (key === 'twitter') counts[key] = toSourceCount(count, undefined);
    else if (key === 'blogs') counts[key] = toSourceCount(count, users()?.map(Number));
    else counts[key] = toSourceCount(count, users());
  }
  return counts;
}

function toSourceCount<User>({ posts, accounts }: SourceCount, users: User[] | undefined) {
  return {
    unique_users_count: accounts,
    ...(users === undefined ? {} : { unique_users: users }),
    posts_count: posts,
  };
}

function listUserIds(output: Output, { asOf, population }: CatalogueView, source: number): string[] {
  return listMentioners(output, { source, asOf }, population).map(
    (mentioner) => toProfile(mentioner, population).id,
  );
}

/** Quirk `readers-text`: texts, but numbers where there is no record of any reader. */
function toReaders(output: Output, asOf: AsOf): FetchCounts['readers'] {
  const { mendeley, citeulike, connotea, isRecorded } = readersAt(output, asOf);
  if (!isRecorded) return { mendeley: 0, citeulike: 0, connotea: 0 };
  return { mendeley: String(mendeley), citeulike: String(citeulike), connotea: String(connotea) };
}
