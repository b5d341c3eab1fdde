import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What was measured of the Explorer API over a catalogue of one size, in milliseconds. */
export interface QueryFigures {
  readonly outputs: number;
  /** By aggregate over all outputs: asked for the first time in a process, and again. */
  readonly cold: Readonly<Record<string, number>>;
  readonly repeated: Readonly<Record<string, number>>;
  /** First pages with filters and an order, each asked for once: the median, and the slowest. */
  readonly pageMs: number;
  readonly slowestPageMs: number;
  /** Pages far behind in a large result. */
  readonly farPageMs: number;
}

const SMALL = 5000;
const LARGE = 1_000_000;
const RUNS = 3;

/** Rows about the Explorer API's queries, which look at all outputs. */
export async function measureQueries(): Promise<[string, string, string][]> {
  const small = await measureSize(SMALL);
  const large = await measureSize(LARGE);
  const row = (name: string, figures: QueryFigures, budget: string): [string, string, string] => {
    const { pageMs, slowestPageMs, farPageMs } = figures;
    const more = `far ${milliseconds(farPageMs)}, slowest ${milliseconds(slowestPageMs)}`;
    return [`Explorer, first page, ${name}`, `${milliseconds(pageMs)} (${more})`, budget];
  };
  return [
    row('5,000', small, 'under 10 ms'),
    ['Explorer, aggregates again, 5,000', list(small.repeated), 'under 10 ms'],
    row('1,000,000', large, 'under 50 ms'),
    ['Explorer, aggregates cold, 1,000,000', list(large.cold), 'under 500 ms'],
    ['Explorer, aggregates again, 1,000,000', list(large.repeated), 'under 20 ms'],
  ];
}

/** Each run is a process of its own, so that nothing is kept. */
async function measureSize(outputs: number): Promise<QueryFigures> {
  const script = fileURLToPath(new URL('queries-of-size.ts', import.meta.url));
  const runs: QueryFigures[] = [];
  for (let run = 0; run < RUNS; run++) {
    const words = ['--import', 'tsx', script, String(outputs)];
    const { stdout } = await promisify(execFile)(process.execPath, words);
    runs.push(JSON.parse(stdout));
  }
  const of = (figure: (figures: QueryFigures) => number) => median(runs.map(figure));
  const each = (figures: (run: QueryFigures) => Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.keys(figures(runs[0] ?? NOTHING)).map((name) => [
        name,
        of((run) => figures(run)[name] ?? Number.NaN),
      ]),
    );
  return {
    outputs,
    cold: each(({ cold }) => cold),
    repeated: each(({ repeated }) => repeated),
    pageMs: of(({ pageMs }) => pageMs),
    slowestPageMs: of(({ slowestPageMs }) => slowestPageMs),
    farPageMs: of(({ farPageMs }) => farPageMs),
  };
}

const NOTHING: QueryFigures = {
  outputs: 0,
  cold: {},
  repeated: {},
  pageMs: 0,
  slowestPageMs: 0,
  farPageMs: 0,
};

function list(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name.replace('_', ' ')} ${milliseconds(value)}`)
    .join(', ');
}

function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${value.toFixed(0)} ms`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
