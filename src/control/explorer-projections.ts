import type { components } from '../generated/emulator-control.js';
import type { ExplorerAccount } from '../world/explorer/explorer-account.js';
import type { ExplorerRules } from '../world/explorer/explorer-rules.js';
import type { Institution } from '../world/explorer/institution.js';

type Schemas = components['schemas'];

export function toWireExplorerRules(rules: ExplorerRules): Schemas['ExplorerRules'] {
  return {
    period: rules.period,
    key_fault_status: rules.keyFaultStatus,
    refuse_unknown_values: rules.refusesUnknownValues,
    refuse_large_pages: rules.refusesLargePages,
    throttle: rules.throttles,
    link_origin: rules.linkOrigin,
    echo_filters: rules.echoesFilters,
    link_back: rules.linksBack,
    pages_of_nothing: rules.pagesOfNothing,
    aggregate_included: rules.aggregateIncluded,
    profile_countries: rules.profileCountries,
  };
}

/** Key and secret in clear: the control API is its owner's. */
export function toWireExplorerAccount(account: ExplorerAccount): Schemas['ExplorerAccount'] {
  const { name, key, secret, institution, hasApiAccess, expiresAt } = account;
  return {
    name,
    key,
    secret,
    scope: institution === undefined ? 'whole-database' : 'institutional',
    institution: institution === undefined ? null : toWireInstitution(institution),
    api_access: hasApiAccess,
    expires_at: expiresAt?.toISOString() ?? null,
  };
}

function toWireInstitution({
  name,
  slug,
  organizations,
  departments,
}: Institution): Schemas['ExplorerInstitution'] {
  return {
    name,
    slug,
    organizations: [...organizations],
    departments: departments.map((department) => ({ id: department.id, name: department.name })),
  };
}
