import { ROLE } from '../world/accounts/account.js';
import { hashPassword } from '../world/accounts/passwords.js';
import { Randomness } from '../world/random.js';
import { withoutLastSlashes } from '../world/urisets/web-address.js';
import type { AccountStart, OutputStart, WorldStart } from '../world/world-start.js';
import type { AccountInScenario, OutputInScenario, ScenarioDocument } from './document.js';
import { toAccessStart } from './to-access.js';
import { toCatalogueStart } from './to-catalogue.js';
import { toExplorerStart } from './to-explorer.js';
import { toMetricsStart } from './to-metrics.js';
import { toWorksStart } from './to-works.js';

const DEFAULT_SEED = '1';
const SALT_BYTES = 16;

/** Turns a scenario into what a world starts from. Passwords are hashed here: the world never sees them. */
export async function toWorldStart(document: ScenarioDocument, name: string): Promise<WorldStart> {
  const { given = {} } = document;
  const seed = given.seed ?? DEFAULT_SEED;
  const accounts = given.accounts ?? [];
  return {
    scenario: name,
    seed,
    clock: given.clock ?? {},
    accounts: await hashAll(accounts, seed),
    outputs: (given.outputs ?? []).map(toOutputStart),
    catalogue: toCatalogueStart(given.catalogue),
    collection: { schedule: given.collection?.schedule ?? 'daily' },
    ...(given.metrics === undefined ? {} : { metrics: toMetricsStart(given.metrics) }),
    ...(given.works === undefined ? {} : { works: toWorksStart(given.works, seed) }),
    ...toAccessStart(given),
    explorer: toExplorerStart(given.explorer),
  };
}

/** Accounts with one password share its hash: hashing it for each of hundreds would take minutes. */
async function hashAll(accounts: readonly AccountInScenario[], seed: string): Promise<AccountStart[]> {
  const hashes = new Map<string, Promise<string>>();
  for (const { password } of accounts) {
    const salt = new Randomness(seed).stream('password-salt', password).bytes(SALT_BYTES);
    if (!hashes.has(password)) hashes.set(password, hashPassword(password, salt));
  }
  return Promise.all(
    accounts.map(async (account) => toAccountStart(account, (await hashes.get(account.password)) ?? '')),
  );
}

function toAccountStart(account: AccountInScenario, passwordHash: string): AccountStart {
  return {
    email: account.email,
    username: account.username,
    firstName: account.first_name,
    lastName: account.last_name,
    institution: account.institution,
    passwordHash,
    ...toStanding(account),
  };
}

/** How an account stands that was added in a state, rather than walked there. */
export function toStanding(
  account: Pick<AccountInScenario, 'state' | 'confirmed' | 'active' | 'administrator'>,
): Pick<AccountStart, 'active' | 'approved' | 'confirmed' | 'roles'> {
  const approved = account.state === 'approved';
  const role = account.administrator ? ROLE.admin : approved ? ROLE.user : ROLE.awaitingApproval;
  return {
    active: account.active ?? true,
    approved,
    confirmed: account.confirmed ?? account.state !== 'registered',
    roles: [role],
  };
}

function toOutputStart(output: OutputInScenario): OutputStart {
  return {
    doi: output.doi,
    urls: (output.urls ?? []).map(withoutLastSlashes),
    registeredBy: output.registered_by,
    lastCheckedAt: output.last_checked,
    mentions: (output.mentions ?? []).map(({ origin, url, created_at, deleted }) => ({
      origin,
      url,
      createdAt: created_at,
      deleted: deleted ?? false,
    })),
  };
}
