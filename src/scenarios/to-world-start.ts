import { ROLE } from '../world/accounts/account.js';
import { hashWrittenPassword } from '../world/accounts/passwords.js';
import { Randomness } from '../world/random.js';
import { withoutLastSlashes } from '../world/urisets/web-address.js';
import type { AccountStart, OutputStart, WorldStart } from '../world/world-start.js';
import type { AccountInScenario, OutputInScenario, ScenarioDocument } from './document.js';
import type { ApprovalInScenario } from './rules-document.js';
import { toAccessStart } from './to-access.js';
import { toApproval } from './to-approval.js';
import { toCatalogueStart } from './to-catalogue.js';
import { toExplorerStart } from './to-explorer.js';
import { toFaults } from './to-faults.js';
import { toMetricsStart } from './to-metrics.js';
import { toWorldRules } from './to-rules.js';
import { toWorksStart } from './to-works.js';

const DEFAULT_SEED = '1';
const SALT_BYTES = 16;

/** Hashes of passwords, by what they were made from: hashing takes longer than all the rest of a world. */
export type PasswordHashes = Map<string, Promise<string>>;

/**
 * Turns a scenario into what a world starts from. Passwords are hashed here: the world never sees them.
 *
 * @param name  of the scenario
 * @param hashes  of passwords of other scenarios; takes in those of this one
 */
export async function toWorldStart(
  document: ScenarioDocument,
  name: string,
  hashes: PasswordHashes = new Map(),
): Promise<WorldStart> {
  const { given = {} } = document;
  const seed = given.seed ?? DEFAULT_SEED;
  const accounts = given.accounts ?? [];
  const faults = toFaults(given.faults).map(({ id }) => id);
  return {
    scenario: name,
    seed,
    clock: given.clock ?? {},
    accounts: await hashAll(accounts, seed, hashes),
    outputs: (given.outputs ?? []).map(toOutputStart),
    catalogue: toCatalogueStart(given.catalogue),
    collection: { schedule: given.collection?.schedule ?? 'daily' },
    ...(given.metrics === undefined ? {} : { metrics: toMetricsStart(given.metrics) }),
    ...(given.works === undefined ? {} : { works: toWorksStart(given.works, seed) }),
    ...toAccessStart(given),
    ...(given.faults === undefined ? {} : { faults: toFaults(given.faults) }),
    ...toRegistration(given.registration?.approval),
    ...(document.rules === undefined ? {} : { rules: toWorldRules(document.rules, faults) }),
    explorer: toExplorerStart(given.explorer),
  };
}

/** Accounts with one password share its hash: hashing it for each of hundreds would take minutes. */
async function hashAll(
  accounts: readonly AccountInScenario[],
  seed: string,
  hashes: PasswordHashes,
): Promise<AccountStart[]> {
  const hash = (password: string) => {
    const key = JSON.stringify([seed, password]);
    const salt = new Randomness(seed).stream('password-salt', password).bytes(SALT_BYTES);
    const made = hashes.get(key) ?? hashWrittenPassword(password, salt);
    hashes.set(key, made);
    return made;
  };
  return Promise.all(accounts.map(async (account) => toAccountStart(account, await hash(account.password))));
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
    ...(account.approval === undefined ? {} : { approval: toApproval(account.approval) }),
  };
}

function toRegistration(written: ApprovalInScenario | undefined): Pick<WorldStart, 'registration'> {
  const approval = written && toApproval(written);
  return approval === undefined ? {} : { registration: { approval } };
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
