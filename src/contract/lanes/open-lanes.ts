import { Worker } from 'node:worker_threads';
import type { ServiceCoverage } from '../coverage/index.js';
import type { RequestRow } from '../report.js';
import { runService, type ServiceHooks, type ServiceJob } from '../run-service.js';
import type { FromLane, Lane, ToLane } from './lane.js';

/** Newman copies much, and forgets it at once: with more room for what is new, it is not carried about before. */
const YOUNG_MB = 96;

/** A lane in this thread. */
export function openOwnLane(network?: ServiceHooks['network']): Lane {
  return {
    run: (job, onRow) => runService(job, { network, onRow }),
    close: async () => {},
  };
}

/**
 * A lane in a thread of its own: Newman's scripts keep a whole core busy.
 *
 * @param script  the program of the thread, `contract-lane`
 */
export function openThreadLane(script: URL): Lane {
  const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const say = (message: ToLane): void => worker.postMessage(message);
  return {
    run: (job, onRow) => runInThread(worker, say, job, onRow),
    close: async () => void (await worker.terminate()),
  };
}

function runInThread(
  worker: Worker,
  say: (message: ToLane) => void,
  job: ServiceJob,
  onRow: (row: RequestRow) => boolean,
): Promise<ServiceCoverage> {
  return new Promise((resolve, reject) => {
    const hear = (said: FromLane): void => {
      if (said.kind === 'row') {
        if (!onRow(said.row)) say({ kind: 'stop' });
        return;
      }
      leave();
      if (said.kind === 'done') resolve(said.coverage);
      else reject(new Error(said.message));
    };
    const fail = (error: unknown): void => {
      leave();
      reject(error);
    };
    const end = (): void => fail(new Error('the thread of the run ended before its time'));
    const leave = (): void => {
      worker.off('message', hear).off('error', fail).off('exit', end);
    };
    worker.on('message', hear).on('error', fail).on('exit', end);
    say({ kind: 'run', job });
  });
}
