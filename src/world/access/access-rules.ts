/** What a caller without a key may do: nothing but badges and images, or counts and citations at a low limit. */
export type AccessPeriod = 'key-required' | 'keyless-limited';

/** How an unknown, revoked or expired key is answered: the one thing that clients disagree on. */
export type InvalidKeyStatus = 401 | 403;

/** Who may call the Altmetric Details Page API. */
export interface AccessRules {
  readonly period: AccessPeriod;
  readonly invalidKeyStatus: InvalidKeyStatus;
  /** Whether a POST is first sent elsewhere by a 307, as in production. */
  readonly redirectsPosts: boolean;
}

/**
 * The rules as they were in each period. `key-required` began on 10 November 2025.
 *
 * @source eprintsug/altmetric: cad7a55, a9f5f2d, f65c7ab, a client that was adapted to 401 in the days of the change;
 *   the documentation of 2021 and 2022 knows 403 only, for an invalid key too
 */
export const RULES_OF_PERIOD: Readonly<Record<AccessPeriod, AccessRules>> = {
  'key-required': { period: 'key-required', invalidKeyStatus: 401, redirectsPosts: false },
  'keyless-limited': { period: 'keyless-limited', invalidKeyStatus: 403, redirectsPosts: false },
};

/** A choice of rules: a period brings the rules of its time, and what is given beside it goes before them. */
export interface AccessChoice {
  readonly period?: AccessPeriod | undefined;
  readonly invalidKeyStatus?: InvalidKeyStatus | undefined;
  readonly redirectsPosts?: boolean | undefined;
}

/** @param before  the rules so far: what stays where the choice names no period */
export function chooseRules(
  { period, invalidKeyStatus, redirectsPosts }: AccessChoice,
  before: AccessRules = RULES_OF_PERIOD['key-required'],
): AccessRules {
  const rules = period === undefined ? before : RULES_OF_PERIOD[period];
  return {
    period: rules.period,
    invalidKeyStatus: invalidKeyStatus ?? rules.invalidKeyStatus,
    // No period's rule: what stood before stands.
    redirectsPosts: redirectsPosts ?? before.redirectsPosts,
  };
}
