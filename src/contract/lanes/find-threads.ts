import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Threads to run collections in, and their program. */
export interface Threads {
  readonly count: number;
  readonly script: URL;
}

/**
 * The threads of this machine: one more than it has cores, as each waits for the emulator, too. The program of a thread
 * lies beside the bundled program; run from source, there is none.
 */
export function findThreads(): Threads | undefined {
  const script = new URL('./contract-lane.js', import.meta.url);
  return existsSync(script) ? { script, count: availableParallelism() + 1 } : undefined;
}
