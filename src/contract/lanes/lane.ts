import type { ServiceCoverage } from '../coverage/index.js';
import type { RequestRow } from '../report.js';
import type { ServiceJob } from '../run-service.js';

/** Runs the parts of a run, one after the other. */
export interface Lane {
  /**
   * @param onRow  hears of each request; whether to go on
   * @throws Error  when the part can't be run
   */
  run(job: ServiceJob, onRow: (row: RequestRow) => boolean): Promise<ServiceCoverage>;
  close(): Promise<void>;
}

/** What a lane in another thread is told. */
export type ToLane = { readonly kind: 'run'; readonly job: ServiceJob } | { readonly kind: 'stop' };

/** What a lane in another thread says. */
export type FromLane =
  | { readonly kind: 'row'; readonly row: RequestRow }
  | { readonly kind: 'done'; readonly coverage: ServiceCoverage }
  | { readonly kind: 'failed'; readonly message: string };
