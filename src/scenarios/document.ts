import type { Unknown } from '../world/catalogue/catalogue-parts.js';
import type { CollectionSchedule } from '../world/collection/schedule.js';
import type { ExplorerRules } from '../world/explorer/explorer-rules.js';
import type { MeasureVocabulary } from '../world/metrics/measures.js';
import type { Origin } from '../world/urisets/mention.js';
import type { WorkType } from '../world/works/work.js';
import type { AccessInScenario, ApiKeyInScenario, LimitsInScenario } from './access-document.js';
import type { WireIdentifier, WireName, WireNewOutput, WireOutputEdit } from './catalogue-document.js';
import type { FaultInScenario } from './fault-document.js';
import type { ApprovalInScenario, RuleInScenario } from './rules-document.js';
import type { StepInScenario, VariableInScenario } from './steps-document.js';

/** A scenario as a person writes it; `scenarios/scenario.schema.json` says what each field means. */
export interface ScenarioDocument {
  readonly summary: string;
  readonly given?: GivenInScenario;
  readonly rules?: readonly RuleInScenario[];
  /** Used by steps as `{{name}}`. */
  readonly variables?: Readonly<Record<string, VariableInScenario>>;
  readonly steps?: readonly StepInScenario[];
}

/** How the world stands at its start. */
export interface GivenInScenario {
  /** A shipped scenario or a file, each of whose sections stands where this one doesn't have it. */
  readonly extends?: string;
  readonly seed?: string;
  readonly clock?: { readonly now?: string; readonly frozen?: boolean };
  readonly accounts?: readonly AccountInScenario[];
  readonly outputs?: readonly OutputInScenario[];
  readonly catalogue?: CatalogueInScenario;
  readonly collection?: CollectionInScenario;
  readonly metrics?: MetricsInScenario;
  readonly works?: readonly WorkInScenario[];
  readonly access?: AccessInScenario;
  readonly limits?: LimitsInScenario;
  readonly keys?: readonly ApiKeyInScenario[];
  readonly faults?: readonly FaultInScenario[];
  readonly registration?: { readonly approval?: ApprovalInScenario };
  readonly explorer?: ExplorerInScenario;
}

/** How OPERAS Altmetrics collects mentions of registered outputs. */
export interface CollectionInScenario {
  readonly schedule?: CollectionSchedule;
}

/** The scholarly world that the services show. */
export interface CatalogueInScenario {
  readonly outputs?: number;
  /** `2026-11-21`. */
  readonly anchor?: string;
  readonly unknown?: Unknown;
  readonly pinned_works?: boolean;
  readonly add?: readonly WireNewOutput[];
  readonly change?: readonly OutputChangeInScenario[];
  readonly remove?: readonly (WireName | WireIdentifier)[];
}

/** The OPERAS Metrics API. */
export interface MetricsInScenario {
  readonly measures?: MeasureVocabulary;
  readonly usage?: 'catalogue' | 'none';
  readonly events?: readonly MetricEventInScenario[];
}

export interface MetricEventInScenario {
  readonly event_id?: string;
  readonly work: string;
  readonly measure: string;
  readonly timestamp: string;
  readonly value: number;
  readonly country?: string;
  readonly event_uri?: string;
  readonly uploader: string;
}

/** A work that the OPERAS identifier translation knows. */
export interface WorkInScenario {
  readonly uuid?: string;
  readonly type: WorkType;
  readonly titles: readonly string[];
  readonly uris: readonly { readonly uri: string; readonly canonical?: boolean }[];
  readonly parents?: readonly string[];
}

/** A change, with the one identifier that names the output; new identifiers are in `identifiers`. */
export type OutputChangeInScenario = WireName & WireOutputEdit;

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
  readonly approval?: ApprovalInScenario;
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

/** The Altmetric Explorer API. */
export interface ExplorerInScenario {
  readonly accounts?: readonly ExplorerAccountInScenario[];
  readonly rules?: ExplorerRulesInScenario;
}

export interface ExplorerAccountInScenario {
  readonly name?: string;
  readonly key: string;
  readonly secret: string;
  readonly scope: 'whole-database' | 'institutional';
  readonly institution?: {
    readonly name: string;
    readonly slug: string;
    readonly organizations: readonly string[];
    readonly departments?: readonly { readonly id: string; readonly name: string }[];
  };
  readonly api_access?: boolean;
  readonly expires_at?: string;
}

export interface ExplorerRulesInScenario {
  readonly period?: ExplorerRules['period'];
  readonly key_fault_status?: ExplorerRules['keyFaultStatus'];
  readonly refuse_unknown_values?: boolean;
  readonly refuse_large_pages?: boolean;
  readonly throttle?: boolean;
  readonly link_origin?: ExplorerRules['linkOrigin'];
  readonly echo_filters?: boolean;
  readonly link_back?: boolean;
  readonly pages_of_nothing?: ExplorerRules['pagesOfNothing'];
  readonly aggregate_included?: ExplorerRules['aggregateIncluded'];
  readonly profile_countries?: ExplorerRules['profileCountries'];
}
