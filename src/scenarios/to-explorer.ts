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

/** In what a scenario's Explorer accounts contradict each other or themselves. */
export function* findExplorerContradictions({ accounts = [] }: ExplorerInScenario = {}): Iterable<string> {
  const names = accounts.map(nameOfExplorerAccount);
  const keys = accounts.map(({ key }) => key);
  for (const [index, { key, scope, institution, expires_at }] of accounts.entries()) {
    const where = `explorer.accounts[${index}]`;
    const name = names[index] ?? '';
    if (names.indexOf(name) < index) yield `${where}.name: another account has "${name}"`;
    if (keys.indexOf(key) < index) yield `${where}.key: another account has the same`;
    const isInstitutional = scope === 'institutional';
    if (isInstitutional && institution === undefined) {
      yield `${where}: an institutional account has an institution; give one`;
    }
    if (!isInstitutional && institution !== undefined) {
      yield `${where}.scope: an account with an institution is institutional; change its scope`;
    }
    if (expires_at !== undefined && parseInstant(expires_at) === undefined) {
      yield `${where}.expires_at: "${expires_at}" is no instant`;
    }
  }
}

function toAccountStart(account: ExplorerAccountInScenario, index: number): ExplorerAccountStart {
  const { key, secret, institution, api_access, expires_at } = account;
  return {
    name: nameOfExplorerAccount(account, index),
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
export function nameOfExplorerAccount({ name }: ExplorerAccountInScenario, index: number): string {
  return name ?? `account-${index + 1}`;
}
