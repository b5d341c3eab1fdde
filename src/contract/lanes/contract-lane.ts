import { parentPort } from 'node:worker_threads';
import { runService } from '../run-service.js';
import type { FromLane, ToLane } from './lane.js';

/** The program of a thread: runs parts of a run as it is told, until it is ended from outside. */
function serve(port: NonNullable<typeof parentPort>): void {
  const say = (message: FromLane): void => port.postMessage(message);
  let goesOn = true;
  port.on('message', async (asked: ToLane) => {
    if (asked.kind === 'stop') {
      goesOn = false;
      return;
    }
    try {
      const coverage = await runService(asked.job, {
        onRow(row) {
          say({ kind: 'row', row });
          return goesOn;
        },
      });
      say({ kind: 'done', coverage });
    } catch (error) {
      say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
}

if (parentPort) serve(parentPort);
