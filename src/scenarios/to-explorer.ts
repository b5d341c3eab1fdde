import type { ExplorerAccount } from '../world/explorer/explorer-account.js';
import { chooseExplorerRules, type ExplorerRules } from '../world/explorer/explorer-rules.js';
import { parseInstant } from '../world/instant.js';
import type { ExplorerAccountStart, WorldStart } from '../world/world-start.js';
import type { ExplorerAccountInScenario, ExplorerInScenario, ExplorerRulesInScenario } from './document.js';

/** Who may call the Altmetric Explorer API at the start of a world, and how it answers. */
export function toExplorerStart({
  accounts = [],
  rules = {},
}: ExplorerInScenario = {}): WorldStart['explorer'] {
  return { accounts: accounts.map(toAccountStart), rules: toExplorerRules(rules) };
}

/** @param before  the rules so far, where there are any */
export function toExplorerRules(rules: ExplorerRulesInScenario, before?: ExplorerRules): ExplorerRules {
  const choice = {
    period: rules.period,
    keyFaultStatus: rules.key_fault_status,
    refusesUnknownValues: rules.refuse_unknown_values,
    refusesLargePages: rules.refuse_large_pages,
    throttles: rules.throttle,
    linkOrigin: rules.link_origin,
    echoesFilters: rules.echo_filters,
    linksBack: rules.link_back,
    pagesOfNothing: rules.pages_of_nothing,
    aggregateIncluded: rules.aggregate_included,
    profileCountries: rules.profile_countries,
  };
  return chooseExplorerRules(choice, before);
}

/** The first thing in which a scenario's Explorer accounts contradict each other or themselves. */
export function findExplorerContradiction({ accounts = [] }: ExplorerInScenario = {}): string | undefined {
  const names = accounts.map(nameOf);
  const keys = accounts.map(({ key }) => key);
  for (const [index, { key, scope, institution, expires_at }] of accounts.entries()) {
    const where = `explorer.accounts[${index}]`;
    const name = names[index] ?? '';
    if (names.indexOf(name) < index) return `${where}.name: another account has "${name}"`;
    if (keys.indexOf(key) < index) return `${where}.key: another account has the same`;
    const isInstitutional = scope === 'institutional';
    if (isInstitutional && institution === undefined) {
      return `${where}: an institutional account has an institution; give one`;
    }
    if (!isInstitutional && institution !== undefined) {
      return `${where}: an account with an institution is institutional; change its scope`;
    }
    if (expires_at !== undefined && parseInstant(expires_at) === undefined) {
      return `${where}.expires_at: "${expires_at}" is no instant`;
    }
  }
  return undefined;
}

function toAccountStart(account: ExplorerAccountInScenario, index: number): ExplorerAccountStart {
  const { key, secret, institution, api_access, expires_at } = account;
  return {
    name: nameOf(account, index),
    key,
    secret,
    institution: institution && toInstitution(institution),
    hasApiAccess: api_access ?? true,
    expiresAt: expires_at,
  };
}

function toInstitution({
  departments = [],
  ...institution
}: NonNullable<ExplorerAccountInScenario['institution']>): NonNullable<ExplorerAccount['institution']> {
  return { ...institution, departments };
}

/** One without a name is called by its place, which lasts when its key is replaced. */
function nameOf({ name }: ExplorerAccountInScenario, index: number): string {
  return name ?? `account-${index + 1}`;
}
