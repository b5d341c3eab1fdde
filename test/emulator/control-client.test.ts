import { beforeEach, describe, expect, it } from 'vitest';
import type { EmulatedWorld, Emulator } from '../../src/index.js';
import { basic } from '../support/altmetrics-client.js';
import { openEmulator } from '../support/test-emulator.js';

const COUNTS = '/altmetric/details/v1/doi/10.1038/news.2011.490?key=counts-only-key';

let emulator: Emulator;
let world: EmulatedWorld;
beforeEach(async () => {
  ({ emulator } = await openEmulator());
  world = await emulator.createWorld({ id: 'mine' });
});

describe('steering a world from TypeScript', () => {
  it('moves, stops and starts its clock, and no other', async () => {
    const { clock } = world.control;
    expect(await clock.set({ now: '2026-03-02T09:00:00Z', frozen: true })).toEqual({
      now: '2026-03-02T09:00:00.000Z',
      frozen: true,
    });
    await clock.advance('2 hours');
    await clock.advance(30);
    expect(await clock.read()).toEqual({ now: '2026-03-02T11:00:30.000Z', frozen: true });
    expect(await clock.run()).toMatchObject({ frozen: false });
    expect(await clock.freeze()).toMatchObject({ frozen: true });
    expect(await emulator.control.clock.read()).toMatchObject({ now: '2024-03-01T00:00:00.000Z' });
  });

  it('approves an account', async () => {
    const authorization = basic('pending.user@example.org');
    const ask = () => emulator.fetch('/operas/altmetrics/api/get_token', { headers: { authorization } });
    expect((await ask()).status).toBe(401);
    expect(await emulator.control.approve('pending.user@example.org')).toMatchObject({ approved: true });
    expect((await ask()).status).toBe(200);
  });

  it('lets things go wrong, and ends that', async () => {
    const { faults } = world.control;
    const { id } = await faults.add({ status: 503, headers: { 'retry-after': '30' } });
    expect((await world.fetch(COUNTS)).headers.get('retry-after')).toBe('30');
    expect(await faults.list()).toMatchObject([{ id, hits: 1 }]);
    await faults.remove(id);
    await faults.add({ status: 502 });
    await faults.clear();
    expect((await world.fetch(COUNTS)).status).toBe(200);
  });

  it('tells what was asked, and waits for what will be', async () => {
    const { control } = world;
    const waiting = control.waitForRequest({ operation: 'getCounts', status: 200 }, { atLeast: 2 });
    await world.fetch(COUNTS);
    await world.fetch(COUNTS);
    expect((await waiting).map(({ service }) => service)).toEqual(['altmetric-details', 'altmetric-details']);
    expect(await control.requests({ order: 'newest', limit: 1 })).toMatchObject([{ id: 2 }]);
    expect(await emulator.control.requests()).toEqual([]);
  });

  it('says what it waited for in vain', async () => {
    const waiting = world.control.waitForRequest({ operation: 'getCounts' }, { timeout: 1 });
    await expect(waiting).rejects.toMatchObject({
      name: 'ControlError',
      status: 408,
      message: '1 ms passed while waiting for requests?operation=getCounts: there are 0 of 1.',
    });
  });

  it('keeps a state, and returns to it or to the start', async () => {
    const { control } = world;
    await world.fetch(COUNTS);
    const state = await control.state();
    await control.reset();
    expect(await control.requests()).toEqual([]);
    await control.restore(state);
    expect(await control.requests()).toHaveLength(1);
  });

  it('throws what the control API refuses, in its words', async () => {
    await expect(world.control.requests({ operation: 'getCuonts' })).rejects.toMatchObject({
      name: 'ControlError',
      status: 400,
      message:
        'GET /_emulator/requests?operation=getCuonts: operation: no service has an operation "getCuonts" (did you mean "getCounts"?).',
    });
  });
});
