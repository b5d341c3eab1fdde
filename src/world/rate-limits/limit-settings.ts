/** How many at the most; null for as many as one likes. */
export type Limit = number | null;

/** How many calls a caller may make in a clock hour, and in a day of UTC. */
export interface CallLimits {
  readonly hourly: Limit;
  readonly daily: Limit;
}

/** The limits that hold for all callers of a world, unless a key has its own. */
export interface LimitSettings {
  /** For each key. */
  readonly keyed: CallLimits;
  /** For each client address that calls without a key, where that is allowed. */
  readonly keyless: CallLimits;
  /** Different tweets that a key may be shown within 30 days. */
  readonly tweetIds: Limit;
  /**
   * For each caller of a service that has no limits of its own, by its name. Those that are not in it count no calls.
   *
   * @source none: no such limit is known of the live services
   */
  readonly services: Readonly<Record<string, CallLimits>>;
}

/**
 * What the live services allow.
 *
 * @source ourresearch/impactstory-tng: models/product.py, of 2015 and 2016 (keyed); a public R package's notes of 2021 (keyless); the
 *   documentation of the Details Page API (tweets)
 */
export const REAL_LIMITS: LimitSettings = {
  keyed: { hourly: 3600, daily: 86_400 },
  keyless: { hourly: 720, daily: 1200 },
  tweetIds: 1_500_000,
  services: {},
};
const UNLIMITED: CallLimits = { hourly: null, daily: null };

/** A choice of limits; what is left out stays as it is. */
export interface LimitChoice {
  readonly keyed?: Partial<CallLimits> | undefined;
  readonly keyless?: Partial<CallLimits> | undefined;
  readonly tweetIds?: Limit | undefined;
  readonly services?: Readonly<Record<string, Partial<CallLimits>>> | undefined;
}

export function chooseLimits(choice: LimitChoice, before: LimitSettings = REAL_LIMITS): LimitSettings {
  return {
    keyed: { ...before.keyed, ...choice.keyed },
    keyless: { ...before.keyless, ...choice.keyless },
    tweetIds: choice.tweetIds === undefined ? before.tweetIds : choice.tweetIds,
    services: chooseServices(choice.services ?? {}, before.services),
  };
}

/** What a service allows each of its callers, besides what a key says. */
export function serviceLimitsOf({ services }: LimitSettings, service: string): CallLimits {
  return services[service] ?? UNLIMITED;
}

function chooseServices(
  choice: NonNullable<LimitChoice['services']>,
  before: LimitSettings['services'],
): LimitSettings['services'] {
  const services = { ...before };
  for (const [name, limits] of Object.entries(choice)) {
    const chosen = { ...UNLIMITED, ...before[name], ...limits };
    if (chosen.hourly === null && chosen.daily === null) delete services[name];
    else services[name] = chosen;
  }
  return services;
}
