import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Gradual } from '../../../../src/world/catalogue/query/gradual.js';

describe('what is made step by step', () => {
  it('lets others have their turn between the steps', async () => {
    const { gradual, steps } = countTo(5);
    const making = gradual.ready();
    await setImmediate();
    expect(steps()).toBeGreaterThan(0);
    expect(steps()).toBeLessThan(5);
    await making;
    expect(gradual.value).toBe(5);
  });

  it('is made once, however many wait for it', async () => {
    const { gradual, starts } = countTo(4);
    await Promise.all([gradual.ready(), gradual.ready(), gradual.ready()]);
    expect([gradual.value, starts()]).toEqual([4, 1]);
  });

  it('is finished at once by who can not wait', async () => {
    const { gradual, starts } = countTo(6);
    const making = gradual.ready();
    expect(gradual.value).toBe(6);
    await making;
    expect([gradual.value, starts()]).toEqual([6, 1]);
  });

  it('is tried anew after it could not be made', async () => {
    let tries = 0;
    // biome-ignore lint/correctness/useYield: it fails before its first step is done
    const gradual = new Gradual(function* (): Generator<undefined, number> {
      tries += 1;
      if (tries === 1) throw new RangeError('Not yet');
      return tries;
    });
    await expect(gradual.ready()).rejects.toThrow('Not yet');
    await gradual.ready();
    expect(gradual.value).toBe(2);
  });
});

/** Something that takes so many steps, and counts them. */
function countTo(end: number) {
  let done = 0;
  let started = 0;
  const gradual = new Gradual(function* (): Generator<undefined, number> {
    started += 1;
    for (done = 0; done < end; done++) yield;
    return done;
  });
  return { gradual, steps: () => done, starts: () => started };
}
