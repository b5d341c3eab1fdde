import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { jsonify, jsonifyList } from '../../../src/services/operas-altmetrics/render.js';

const toItem = (n: number) => ({ name: `Ä ${n}`, id: n });
const listOf = (length: number) => Array.from({ length }, (_, n) => n);

describe('a list that is written in steps', () => {
  it.each([0, 1, 2000, 2001, 6500])(
    'has the bytes of one that is written at once: %i items',
    async (length) => {
      const whole = await jsonify(listOf(length).map(toItem)).text();
      expect(await (await jsonifyList(listOf(length), toItem)).text()).toBe(whole);
    },
  );

  it('lets others be answered in between', async () => {
    let isDone = false;
    const written = jsonifyList(listOf(50_000), toItem).then(() => {
      isDone = true;
    });
    await setImmediate();
    expect(isDone).toBe(false);
    await written;
  });
});
