import type { MeasureVocabulary } from './measures.js';

/** An event that a world starts with. */
export interface MetricEventStart {
  /** UUID; made up if not given. */
  readonly id?: string | undefined;
  readonly workUri: string;
  readonly measureUri: string;
  /** UTC instant, ISO 8601. */
  readonly at: string;
  readonly value: number;
  readonly eventUri?: string | undefined;
  readonly countryUri?: string | undefined;
  readonly uploaderUri: string;
}

/** The Metrics API of a world as it starts. */
export interface MetricsStart {
  /** Default: production. */
  readonly vocabulary?: MeasureVocabulary | undefined;
  /** Whether the works of the catalogue have been used. Default: true. */
  readonly hasUsage?: boolean | undefined;
  readonly events?: readonly MetricEventStart[] | undefined;
}
