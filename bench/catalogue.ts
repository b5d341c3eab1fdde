import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What was measured of a catalogue of one size. */
export interface SizeFigures {
  readonly outputs: number;
  /** Until any output can be found, and until its rank is known, too. */
  readonly readyMs: number;
  readonly rankedMs: number;
  readonly bytesAnOutput: number;
  readonly recordMs: number;
  /** Mean of counts requests by DOI, in process. */
  readonly requestMs: number;
}

const SMALL = 5000;
const LARGE = 1_000_000;
const RUNS = 3;

/** Rows about the catalogue: how long it takes, what it weighs, and that its size doesn't matter afterwards. */
export async function measureCatalogue(): Promise<[string, string, string][]> {
  const small = await measureSize(SMALL);
  const large = await measureSize(LARGE);
  const both = (figure: (figures: SizeFigures) => string) => `${figure(small)}; ${figure(large)}`;
  return [
    ['catalogue of 5,000 ready', milliseconds(small.readyMs), 'under 100 ms'],
    [
      'catalogue of 1,000,000 ready',
      `${milliseconds(large.readyMs)}, ranked ${milliseconds(large.rankedMs)}`,
      'under 3 s',
    ],
    ['memory an output, of 1,000,000', `${large.bytesAnOutput.toFixed(0)} bytes`, 'under 300'],
    ['a record, of 5,000 and 1,000,000', both(({ recordMs }) => `${recordMs.toFixed(3)} ms`), 'under 0.5 ms'],
    [
      'counts request, 1,000,000 against 5,000',
      `${(large.requestMs / small.requestMs).toFixed(2)} (${both(({ requestMs }) => milliseconds(requestMs))})`,
      'at most 1.5',
    ],
  ];
}

/** Each run is a process of its own, so that nothing is warm. */
async function measureSize(outputs: number): Promise<SizeFigures> {
  const runs: SizeFigures[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measureOnce(outputs));
  const of = (figure: (figures: SizeFigures) => number) => median(runs.map(figure));
  return {
    outputs,
    readyMs: of(({ readyMs }) => readyMs),
    rankedMs: of(({ rankedMs }) => rankedMs),
    bytesAnOutput: of(({ bytesAnOutput }) => bytesAnOutput),
    recordMs: of(({ recordMs }) => recordMs),
    requestMs: of(({ requestMs }) => requestMs),
  };
}

async function measureOnce(outputs: number): Promise<SizeFigures> {
  const script = fileURLToPath(new URL('catalogue-size.ts', import.meta.url));
  const words = ['--expose-gc', '--import', 'tsx', script, String(outputs)];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout);
}

function milliseconds(value: number): string {
  return value < 1 ? `${value.toFixed(3)} ms` : `${value.toFixed(0)} ms`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
