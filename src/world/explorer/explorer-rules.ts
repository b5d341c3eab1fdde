/** Which years' service is shown: as recorded in 2024, or with what came in 2025 and 2026. */
export type ExplorerPeriod = '2024' | '2026';

/**
 * How the Explorer API answers where the live service is not known to answer in one way only. The open questions of
 * docs/sources.md explorer 6, each with its default in {@link DEFAULT_EXPLORER_RULES}.
 */
export interface ExplorerRules {
  readonly period: ExplorerPeriod;
  /** How a missing, unknown or expired key is answered. */
  readonly keyFaultStatus: 400 | 401 | 403;
  /** Whether a value that a filter doesn't know is refused; else it is passed over. */
  readonly refusesUnknownValues: boolean;
  /** Whether a page size above the maximum is refused; else it is the maximum. */
  readonly refusesLargePages: boolean;
  /** Whether more than two queries a second of one key are refused. */
  readonly throttles: boolean;
  /** Where `links` point to: where the client called, or to production. */
  readonly linkOrigin: 'called' | 'production';
  /** Whether a reply repeats the filters that it was asked with. */
  readonly echoesFilters: boolean;
  /** Whether pages after the first link to the one before. */
  readonly linksBack: boolean;
  /** How many pages there are where there are no rows. */
  readonly pagesOfNothing: 0 | 1;
  /** What stands for the records that sums refer to: nothing, or an object without members. */
  readonly aggregateIncluded: 'absent' | 'empty';
  /** Whose countries profiles are filtered by: their own, or those of the authors of what they mention. */
  readonly profileCountries: 'profiles' | 'authors';
}

export const DEFAULT_EXPLORER_RULES: ExplorerRules = {
  period: '2024',
  keyFaultStatus: 400,
  refusesUnknownValues: false,
  refusesLargePages: false,
  throttles: false,
  linkOrigin: 'called',
  echoesFilters: true,
  linksBack: true,
  pagesOfNothing: 1,
  aggregateIncluded: 'absent',
  profileCountries: 'profiles',
};

type ExplorerRuleChoice = { readonly [Rule in keyof ExplorerRules]?: ExplorerRules[Rule] | undefined };

/** @param before  the rules so far: what the choice leaves out stays */
export function chooseExplorerRules(
  choice: ExplorerRuleChoice,
  before: ExplorerRules = DEFAULT_EXPLORER_RULES,
): ExplorerRules {
  return {
    period: choice.period ?? before.period,
    keyFaultStatus: choice.keyFaultStatus ?? before.keyFaultStatus,
    refusesUnknownValues: choice.refusesUnknownValues ?? before.refusesUnknownValues,
    refusesLargePages: choice.refusesLargePages ?? before.refusesLargePages,
    throttles: choice.throttles ?? before.throttles,
    linkOrigin: choice.linkOrigin ?? before.linkOrigin,
    echoesFilters: choice.echoesFilters ?? before.echoesFilters,
    linksBack: choice.linksBack ?? before.linksBack,
    pagesOfNothing: choice.pagesOfNothing ?? before.pagesOfNothing,
    aggregateIncluded: choice.aggregateIncluded ?? before.aggregateIncluded,
    profileCountries: choice.profileCountries ?? before.profileCountries,
  };
}
