import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toReplayJunit } from '../../src/cli/replay-junit.js';
import { describeStep } from '../../src/cli/replay-lines.js';
import type { replay } from '../../src/emulator/index.js';
import { DEEDS, findLeaks, type Planted, recordAndReplay } from './recorded-world.js';

const PLANTED: Planted = {
  password: 'p1&nted "pass" <word>',
  key: 'planted+key/0001',
  secret: 'planted-secret-0001',
  foreign: 'unknownToAnybody1',
};

const safe = fc.constantFrom(...'ABCDEFGHJKMNPQRSTUVWXYZbcfghjkmqvwxz23456789');
const printable = fc.constantFrom(...'ABCDEFGHJKMNPQRSTVWXYZbcfghjkmqvwxz23456789!"$&\'()*+,/;<=>?@[]^`|~');
const aSecret = fc.string({ unit: safe, minLength: 10, maxLength: 40 });
const anOddSecret = fc.string({ unit: printable, minLength: 10, maxLength: 40 });
const secrets: fc.Arbitrary<Planted> = fc.record({
  password: anOddSecret,
  key: anOddSecret,
  secret: aSecret,
  foreign: aSecret,
});

function failuresOf({ steps }: Awaited<ReturnType<typeof replay>>) {
  return steps
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ name, failures, reason }) => ({ name, failures, reason }));
}

describe('a recording', () => {
  it('replays all that may be done, and gives no secret away', async () => {
    const names = Object.keys(DEEDS);
    const { report, text, journal } = await recordAndReplay(PLANTED, [...names, ...names.toReversed()]);
    expect(failuresOf(report)).toEqual([]);
    expect(report.passed).toBeGreaterThan(names.length);
    expect(findLeaks(PLANTED, text + journal)).toEqual([]);
  }, 60_000);

  it('replays whatever was done in whatever order, and gives no secret away', async () => {
    await fc.assert(
      fc.asyncProperty(
        secrets,
        fc.array(fc.constantFrom(...Object.keys(DEEDS)), { minLength: 5, maxLength: 15 }),
        async (planted, names) => {
          const { report, text, journal } = await recordAndReplay(planted, names);
          expect(failuresOf(report)).toEqual([]);
          const lines = report.steps.flatMap((step) => describeStep(step, 0)).join('\n');
          const reports = [JSON.stringify(report), toReplayJunit(report, []), lines];
          expect(findLeaks(planted, [text, journal, ...reports].join('\n'))).toEqual([]);
        },
      ),
      { numRuns: 4 },
    );
  }, 120_000);
});
