import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadShippedCollections, planContract, type RequestRow } from '../../../src/contract/index.js';
import {
  type BreakableEmulator,
  failedCases,
  openBreakableEmulator,
  runWithSpecAt,
} from '../broken-emulator.js';
import type { Mutant } from './mutant.js';

/**
 * Proves that the collection of a service finds each mutant: it is run against an emulator that is broken in this
 * one way, with its own tests and the spec. At the end, it is printed which requests caught which mutant.
 */
export function proveMutants(service: string, mutants: readonly Mutant[]): void {
  describe(`the collection of ${service}`, () => {
    const lines: string[] = [];
    let emulator: BreakableEmulator;

    beforeAll(async () => {
      emulator = await openBreakableEmulator();
    });
    afterAll(async () => {
      await emulator.close();
      process.stdout.write(`${lines.join('\n')}\n`);
    });

    it.each(mutants.map(({ what, ...mutant }) => [what, mutant] as const))(
      'notices when %s',
      async (what, mutant) => {
        const { breakIt, caughtBy, ...cases } = mutant;
        await emulator.breakIt(breakIt);
        const rows = await runWithSpecAt(emulator.url, { service, ...cases });
        lines.push(`${service}: ${what} → ${describeCatchers(rows)}`);
        expect(failedCases(rows).toSorted(byNumber)).toEqual(caughtBy.toSorted(byNumber));
        expect(caughtBy.length).toBeGreaterThan(0);
      },
    );

    // A case that is red anyway catches nothing, whatever was broken.
    it('finds nothing where nothing is broken', { timeout: 120_000 }, async () => {
      const { rows, red } = await runUnbroken(emulator, service, mutants);
      expect(red).toEqual([]);
      const found = mutants.flatMap(({ caughtBy }) => caughtBy);
      expect(rows.map(({ caseNumber }) => caseNumber)).toEqual(expect.arrayContaining(found));
    });
  });
}

/**
 * Runs at once what runs for any of the mutants. What is red then runs again with all of its folder, as it may only
 * have met what another request left behind.
 *
 * @returns what ran, and the names of requests that are red all the same
 */
async function runUnbroken(emulator: BreakableEmulator, service: string, mutants: readonly Mutant[]) {
  const all = { collections: await loadShippedCollections(), environment: {}, services: [service] };
  const chosen = mutants.flatMap(({ grep, folder, allow }) => planContract({ ...all, grep, folder, allow }));
  await emulator.breakIt({});
  const rows = await runWithSpecAt(emulator.url, { service, grep: anyOf(chosen) });
  const folders = redOf(rows).map(({ folder }) => folder);
  if (folders.length === 0) return { rows, red: [] };
  const whole = planContract(all).filter(({ folder }) => folders.includes(folder));
  await emulator.breakIt({});
  const again = await runWithSpecAt(emulator.url, { service, grep: anyOf(whole) });
  return { rows, red: redOf(again).map(({ name }) => name) };
}

function anyOf(requests: readonly { readonly name: string }[]): RegExp {
  const names = [...new Set(requests.map(({ name }) => name))];
  const quoted = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^(?:${quoted.join('|')})$`);
}

function redOf(rows: readonly RequestRow[]): readonly RequestRow[] {
  return rows.filter(({ failures }) => failures.length > 0);
}

function describeCatchers(rows: readonly RequestRow[]): string {
  const names = redOf(rows).map(({ name }) => name);
  return names.length === 0 ? 'SURVIVED' : names.join('; ');
}

function byNumber(one: number | undefined = 0, other: number | undefined = 0): number {
  return one - other;
}
