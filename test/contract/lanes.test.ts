import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lane, runOnLanes } from '../../src/contract/lanes/index.js';
import type { RequestRow } from '../../src/contract/report.js';

/** A part of a run that has as many requests as its weight says. */
function plan(service: string, weight: number, opened: string[] = []) {
  return {
    service,
    weight,
    open: async () => {
      opened.push(`+${service}`);
      const job = { service, definition: {}, base: '', spec: undefined, environment: {}, bail: false };
      return { job, close: async () => void opened.push(`-${service}`) };
    },
  };
}

function rowOf(service: string, name: string): RequestRow {
  return {
    service,
    folder: '',
    name,
    caseNumber: undefined,
    id: undefined,
    tags: [],
    method: 'GET',
    url: '',
    status: 200,
    durationMs: 0,
    checks: 1,
    outcome: 'passed',
    failures: [],
    retries: [],
    curl: undefined,
  };
}

/** A lane whose rows come in turns with those of other lanes. */
function openLane(weights: Readonly<Record<string, number>>): Lane {
  return {
    async run({ service }, onRow) {
      for (let at = 0; at < (weights[service] ?? 0); at += 1) {
        await Promise.resolve();
        if (!onRow(rowOf(service, `${at}`))) break;
      }
      return { service, operations: [] };
    },
    close: async () => {},
  };
}

const weightsOf = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 7 });

describe('a run on several lanes', () => {
  it('tells of all requests in the order of the plan, however many lanes there are', async () => {
    await fc.assert(
      fc.asyncProperty(weightsOf, fc.integer({ min: 1, max: 4 }), async (sizes, lanes) => {
        const weights = Object.fromEntries(sizes.map((size, at) => [`s${at}`, size]));
        const told: string[] = [];
        const coverage = await runOnLanes(
          Object.entries(weights).map(([service, weight]) => plan(service, weight)),
          Array.from({ length: lanes }, () => openLane(weights)),
          ({ service, name }) => told.push(`${service} ${name}`) > 0,
        );
        const expected = sizes.flatMap((size, at) => Array.from({ length: size }, (_, n) => `s${at} ${n}`));
        expect(told).toEqual(expected);
        expect(coverage.map(({ service }) => service)).toEqual(Object.keys(weights));
      }),
    );
  });

  it('begins with the shortest and the longest', async () => {
    const opened: string[] = [];
    const planned = [plan('short', 1, opened), plan('long', 9, opened), plan('middle', 5, opened)];
    await runOnLanes(planned, [openLane({}), openLane({})], () => true);
    expect(opened.slice(0, 2)).toEqual(['+short', '+long']);
  });

  it('begins nothing more once nobody wants to hear of it', async () => {
    const opened: string[] = [];
    const planned = [plan('a', 3, opened), plan('b', 3, opened)];
    const told: RequestRow[] = [];
    await runOnLanes(planned, [openLane({ a: 3, b: 3 })], (row) => told.push(row) < 2);
    expect({ told: told.length, opened }).toEqual({ told: 2, opened: ['+a', '-a'] });
  });

  it('gives back what it opened when a part can not be run', async () => {
    const opened: string[] = [];
    const broken: Lane = { run: () => Promise.reject(new Error('no such spec')), close: async () => {} };
    const planned = [plan('a', 1, opened), plan('b', 1, opened)];
    await expect(runOnLanes(planned, [broken], () => true)).rejects.toThrow('no such spec');
    expect(opened).toEqual(['+a', '-a']);
  });
});
