import { describe, expect } from 'vitest';
import { createEmulatorTest, it } from '../src/vitest.js';

const WORLDS = '/_emulator/worlds';
const COUNTS = '/altmetric/details/v1/doi/10.1038/news.2011.490?key=counts-only-key';

const inSpring = createEmulatorTest({ clock: { now: '2024-03-01T00:00:00Z', frozen: true } });

describe('the fixture for Vitest', () => {
  it.for([1, 2, 3])(
    'gives test %i a world of its own on the same emulator',
    async (_number, { emulator, world }) => {
      expect(await world.control.faults.list()).toEqual([]);
      await world.control.faults.add({ status: 503 });
      expect((await world.fetch(COUNTS)).status).toBe(503);
      expect(await (await emulator.fetch(WORLDS)).json()).toHaveLength(2);
    },
  );

  it('leaves no world behind', async ({ emulator }) => {
    expect(await (await emulator.fetch(WORLDS)).json()).toHaveLength(1);
  });

  it('answers over the network too, for clients that do not take a fetch', async ({ world }) => {
    expect((await fetch(world.url + COUNTS)).status).toBe(200);
  });

  it('brings the matcher along', async ({ world, expect }) => {
    const response = await world.fetch(COUNTS);
    await expect(response).toMatchOperation('altmetric-details', 'getCounts');
    await expect(response).not.toMatchOperation('altmetric-details', 'getCounts', { status: 404 });
    await expect(
      expect(response).toMatchOperation('altmetric-details', 'getCounts', { status: 404 }),
    ).rejects.toThrow(/status must be 404 \(got 200\)/);
  });

  describe('with a scenario for some tests', () => {
    it.override({ worldOptions: { scenario: 'empty-world' } });

    it('starts their worlds from it', async ({ world }) => {
      expect(await (await world.fetch('/_emulator/accounts')).json()).toHaveLength(1);
    });
  });
});

describe('a fixture with options', () => {
  inSpring('starts its emulator with them', async ({ world }) => {
    expect(await world.control.clock.read()).toMatchObject({
      now: expect.stringMatching(/^2024-03-01T00:00:00/),
    });
  });
});
