import type { Origin } from '../world/urisets/mention.js';

/** A scenario as a person writes it; `scenarios/scenario.schema.json` says what each field means. */
export interface ScenarioDocument {
  readonly summary: string;
  readonly seed?: string;
  readonly clock?: { readonly now?: string; readonly frozen?: boolean };
  readonly accounts?: readonly AccountInScenario[];
  readonly outputs?: readonly OutputInScenario[];
}

export interface AccountInScenario {
  readonly email: string;
  readonly password: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly institution: string;
  readonly username?: string;
  readonly state: 'registered' | 'confirmed' | 'approved';
  readonly confirmed?: boolean;
  readonly active?: boolean;
  readonly administrator?: boolean;
}

export interface OutputInScenario {
  readonly doi: string;
  readonly registered_by: readonly string[];
  readonly urls?: readonly string[];
  readonly last_checked?: string;
  readonly mentions?: readonly {
    readonly origin: Origin;
    readonly url: string;
    readonly created_at: string;
    readonly deleted?: boolean;
  }[];
}
