import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

interface Cost {
  readonly ms: number;
  readonly bytes: number;
}

/** What a world costs, of a thousand that are there at once and that nobody has called. */
export interface WorldFigures {
  /** Of the default scenario. */
  readonly shipped: Cost;
  /** Of a scenario that a test sends along, with a work of its own. */
  readonly own: Cost;
}

/** Rows about making worlds. */
export async function measureWorlds(): Promise<[string, string, string][]> {
  const script = fileURLToPath(new URL('many-worlds.ts', import.meta.url));
  const words = ['--expose-gc', '--import', 'tsx', script];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  const { shipped, own }: WorldFigures = JSON.parse(stdout);
  return [
    ['a world of 1,000, default scenario', describe(shipped), 'at most 1 ms, 100 KB'],
    ['a world of 1,000, scenario of its own', describe(own), 'at most 1 ms, 100 KB'],
  ];
}

function describe({ ms, bytes }: Cost): string {
  return `${ms.toFixed(2)} ms, ${(bytes / 1024).toFixed(0)} KB`;
}
