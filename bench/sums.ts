import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What was measured of sums of the OPERAS Metrics API, in milliseconds. */
export interface UsageFigures {
  /** Over 100,000 events of one work. */
  readonly sums: Readonly<Record<string, number>>;
  /** Over all works of the default world, the first time. */
  readonly ofAllMs: number;
}

/** Rows about sums of the OPERAS Metrics API. */
export async function measureSums(): Promise<[string, string, string][]> {
  const script = fileURLToPath(new URL('usage.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
  const { sums, ofAllMs }: UsageFigures = JSON.parse(stdout);
  const texts = Object.entries(sums).map(([name, value]) => `${name} ${value.toFixed(0)} ms`);
  return [
    ['Metrics, sums of 100,000 events of a work', texts.join(', '), 'none'],
    ['Metrics, sum over all works, first time', `${ofAllMs.toFixed(0)} ms`, 'none'],
  ];
}
