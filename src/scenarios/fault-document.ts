import type { CallPattern } from '../world/traffic/call-pattern.js';

/** Something that goes wrong, as a person writes it, in a scenario or to the control API. */
export interface FaultInScenario {
  readonly id?: string;
  readonly when?: CallPattern;
  readonly first?: number;
  readonly nth?: number;
  readonly every?: number;
  readonly probability?: number;
  readonly from?: string;
  readonly until?: string;
  readonly latency?: number | LatencyInScenario;
  readonly status?: number;
  /** Only together with a status. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly reset?: 'before' | 'after';
  readonly cut_after_bytes?: number;
  readonly malformed_json?: true;
  readonly stall_after_bytes?: number;
  readonly trickle?: { readonly bytes_per_second: number };
}

/** `from` and `to`, or `mean` and `deviation`. */
interface LatencyInScenario {
  readonly from?: number;
  readonly to?: number;
  readonly mean?: number;
  readonly deviation?: number;
}
