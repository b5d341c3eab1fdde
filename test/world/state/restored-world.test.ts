import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmulator, type TestEmulator } from '../../support/test-emulator.js';
import { DEEDS, type Deed, doDeed, LIVELY, putState, type Reply, readState } from './lively-world.js';

const deeds = fc.array(fc.constantFrom(...Object.keys(DEEDS)), { minLength: 1, maxLength: 25 });

async function doAll(emulator: TestEmulator, names: readonly string[]): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const name of names) replies.push(await doDeed(emulator, DEEDS[name] as Deed));
  return replies;
}

describe('a world that was written down and put back', () => {
  let original: TestEmulator;
  /** Of another scenario and seed: all of it is to come from the document. */
  let other: TestEmulator;
  beforeAll(async () => {
    original = await openEmulator({ scenario: LIVELY });
    other = await openEmulator({ scenario: 'empty-world', seed: 'other' });
  });
  beforeEach(() => original.emulator.reset());

  it('answers byte for byte as the other one, in another emulator and to whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (before, after) => {
        await original.emulator.reset();
        await doAll(original, before);
        expect((await putState(other, (await readState(original)).text)).status).toBe(200);
        expect(await doAll(other, after)).toEqual(await doAll(original, after));
        expect((await readState(other)).text).toBe((await readState(original)).text);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('is written down as it was, letter for letter', async () => {
    await doAll(original, Object.keys(DEEDS));
    const { text } = await readState(original);
    await putState(other, text);
    expect(await (await other.fetch('/_emulator/state')).text()).toBe(text);
  });

  it('starts anew as the other one would', async () => {
    await doAll(original, Object.keys(DEEDS));
    await putState(other, (await readState(original)).text);
    await original.emulator.reset();
    await other.emulator.reset();
    expect(await doAll(other, Object.keys(DEEDS))).toEqual(await doAll(original, Object.keys(DEEDS)));
    expect((await readState(other)).text).toBe((await readState(original)).text);
  });
});
