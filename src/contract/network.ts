import type { Stop } from './report.js';
import type { Agents } from './run-collection.js';

/** Sends what a run wants to send, in its own time, or refuses to. */
export interface ContractNetwork {
  /** What the run opens its connections with. */
  readonly agents: Agents;
  /** What came of requests since this was last called. */
  takeNews(): NetworkNews;
  /** How long the last answer took, without what was waited for before it. */
  lastDurationMs(): number | undefined;
  /** Why it sends nothing more; absent while it does. */
  stop(): Stop | undefined;
}

/** What happened to requests below Newman. Free of secrets. */
export interface NetworkNews {
  /** Why requests were sent again, once an entry. */
  readonly retries: readonly string[];
  /** Whether there was a request that was not sent, as the run is to end. */
  readonly hasRefused: boolean;
}
