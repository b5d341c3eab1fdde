import type { Account } from '../accounts/account.js';
import { ProblemError } from '../problem.js';
import type { World } from '../world.js';
import { isAcceptedDoi } from './doi.js';
import type { Registration } from './registered-output.js';
import { isAcceptedUrl, withoutLastSlashes } from './web-address.js';

/** What a client sent for one output. `undefined` where an entry has no DOI at all. */
export interface RequestedRegistration {
  readonly doi: unknown;
  /** Whatever stands in the entry's list of URLs. */
  readonly urls: readonly unknown[];
}

/**
 * Registers research outputs for an account, one after the other. Any account may register any DOI; a URL that
 * any output already has is skipped; registering again adds what is new.
 *
 * The first entry that is wrong ends it. What came before is undone, except that the real service commits
 * whenever it meets a DOI prefix that nobody used before: everything up to there stays.
 *
 * @throws ProblemError `registration-without-doi`, `registration-invalid`
 * @source hirmeos/altmetrics: src/api/views.py:125-169
 */
export async function registerOutputs(
  world: World,
  account: Account,
  requested: readonly RequestedRegistration[],
): Promise<void> {
  const registrations: Registration[] = [];
  let mistake: ProblemError | undefined;
  for (const [index, { doi, urls }] of requested.entries()) {
    mistake = findMistakeInDoi(doi, index);
    if (mistake !== undefined) break;
    const addresses = urls.map((url) => (typeof url === 'string' ? withoutLastSlashes(url) : url));
    // The DOI is stored before its URLs are looked at, and stays if its prefix is new.
    registrations.push({ doi: String(doi), urls: addresses.filter((url) => typeof url === 'string') });
    const wrong = addresses.find((url) => typeof url !== 'string' || !isAcceptedUrl(url));
    if (wrong === undefined) continue;
    mistake = new ProblemError({ kind: 'registration-invalid', index, value: wrong });
    break;
  }
  await world.urisets.register({ accountId: account.id, registrations, fails: mistake !== undefined });
  if (mistake !== undefined) throw mistake;
}

function findMistakeInDoi(doi: unknown, index: number): ProblemError | undefined {
  if (doi === undefined) return new ProblemError({ kind: 'registration-without-doi', index });
  if (typeof doi === 'string' && isAcceptedDoi(doi)) return undefined;
  return new ProblemError({ kind: 'registration-invalid', index, value: doi });
}
