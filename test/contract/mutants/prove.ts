import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestRow } from '../../../src/contract/index.js';
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

    it('finds nothing where nothing is broken', async () => {
      const [{ grep, folder, allow } = {}] = mutants;
      await emulator.breakIt({});
      const rows = await runWithSpecAt(emulator.url, { service, grep, folder, allow });
      expect(failedCases(rows)).toEqual([]);
    });
  });
}

function describeCatchers(rows: readonly RequestRow[]): string {
  const names = rows.filter(({ failures }) => failures.length > 0).map(({ name }) => name);
  return names.length === 0 ? 'SURVIVED' : names.join('; ');
}

function byNumber(one: number | undefined = 0, other: number | undefined = 0): number {
  return one - other;
}
