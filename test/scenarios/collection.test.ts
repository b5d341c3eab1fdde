import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenarios/index.js';

describe('the collection of a scenario', () => {
  it.each([
    [{}, 'daily'],
    [{ collection: {} }, 'daily'],
    [{ collection: { schedule: 'never' } }, 'never'],
  ] as const)('in %j is %s', async (scenario, schedule) => {
    expect((await loadScenario({ summary: 's', given: { ...scenario } })).collection).toEqual({ schedule });
  });

  it('is nothing else', async () => {
    const collection = { schedule: 'weekly' } as never;
    await expect(loadScenario({ summary: 's', given: { collection } })).rejects.toThrow(
      'collection.schedule',
    );
  });
});
