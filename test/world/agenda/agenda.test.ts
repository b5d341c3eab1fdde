import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario, type ScenarioDocument } from '../../../src/scenarios/index.js';
import { createWorld } from '../../../src/world/create-world.js';
import { stateOf } from '../../../src/world/state/world-state.js';
import type { World } from '../../../src/world/world.js';
import { START } from '../../support/test-emulator.js';
import { findTalkedAbout, openWorld, surroundings } from '../collection/collecting-world.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
const RUNS = { numRuns: 15, seed: 1 };
const shared = surroundings();
const [DOI = ''] = await findTalkedAbout(await openWorld(shared), 1);

/** A world in which a lot happens by itself in thirty days: some of it at one instant, some of it because of others. */
const EVENTFUL: ScenarioDocument = {
  summary: 'test',
  given: {
    clock: { now: START, frozen: true },
    metrics: { usage: 'none' },
    accounts: ['3 days', '3 days', '90 hours', '20 days'].map((after, index) => ({
      email: `pending-${index}@example.org`,
      password: 'p',
      first_name: 'Wai',
      last_name: 'Ting',
      institution: '',
      state: 'confirmed',
      approval: { after },
    })),
    outputs: [{ doi: DOI, registered_by: ['pending-0@example.org'] }],
    keys: [{ key: 'k', tier: 'full-access' }],
  },
  rules: [
    { when: { clock: { after: '3 days' } }, then: [{ deactivate_account: 'pending-0@example.org' }] },
    {
      when: { clock: { after: '84 hours' } },
      then: [
        { add_mentions: { output: DOI, mentions: [{ source: 'twitter' }, { source: 'blogs' }] } },
        { spend_quota: { key: 'k', hourly: 5, daily: 7, tweet_ids: 3 } },
      ],
    },
    // Moves the clock into what others wait for.
    { when: { clock: { after: '5 days' } }, then: [{ advance_clock: '30 hours' }, { expire_tokens: {} }] },
    {
      when: { clock: { after: '6 days' } },
      then: [{ delete_mentions: { output: DOI, source: 'twitter', count: 2 } }],
    },
    {
      when: { clock: { after: '6 days' } },
      then: [{ start_fault: { status: 502 } }, { revoke_key: 'gone' }],
    },
    { when: { clock: { after: '10 days' } }, then: [{ advance_clock: '1 hour' }, { revoke_key: 'k' }] },
    { when: { clock: { after: '15 days' } }, then: [{ add_key: { key: 'gone', tier: 'counts-only' } }] },
  ],
};
const start = await loadScenario(EVENTFUL);

async function open(): Promise<World> {
  return createWorld('test', start, shared, 1);
}

/** All that a world remembers, but for what it last looked at. */
async function remember(world: World) {
  const { rooms, nowMs } = await stateOf(world);
  return { rooms, nowMs };
}

async function advance(world: World, seconds: number): Promise<void> {
  await world.agenda.run(async () => world.clock.advance(seconds));
}

/** Goes thirty days by steps of so many seconds each. */
async function walk(steps: readonly number[]): Promise<World> {
  const world = await open();
  let gone = 0;
  for (const step of steps) {
    const seconds = Math.min(step, 30 * DAY - gone);
    gone += seconds;
    await advance(world, seconds);
  }
  await advance(world, 30 * DAY - gone);
  return world;
}

const steps = fc.array(fc.integer({ min: 1, max: 4 * DAY }), { maxLength: 40 });

describe('a clock that is moved', () => {
  it('comes to the same world in one step or in many', async () => {
    const inOne = await remember(await walk([]));
    await fc.assert(
      fc.asyncProperty(steps, async (many) => {
        expect(await remember(await walk(many))).toEqual(inOne);
      }),
      RUNS,
    );
  });

  it('comes to the same world where each step ends at an instant at which something is due', async () => {
    const hours = [72, 12, 6, 30, 0, 24, 96].map((count) => count * HOUR);
    expect(await remember(await walk(hours))).toEqual(await remember(await walk([])));
  });

  it('comes to the same world where it is set rather than advanced', async () => {
    const world = await open();
    const byDay = async (day: number) => {
      const at = new Date(Date.parse(START) + day * DAY * 1000);
      await world.agenda.run(async () => world.clock.set(at, true));
    };
    // Two jumps of the clock come of its rules, and are undone where it is set.
    for (const day of [1, 4, 9, 12, 30]) await byDay(day);
    const other = await open();
    await other.agenda.run(async () => other.clock.set(new Date(Date.parse(START) + 30 * DAY * 1000), true));
    const late = 31 * HOUR * 1000;
    await world.agenda.run(async () => world.clock.set(new Date(other.clock.nowMs() + late), true));
    await advance(other, late / 1000);
    expect(await remember(world)).toEqual(await remember(other));
  });

  it('takes nothing away and repeats nothing where it is moved back', async () => {
    const world = await walk([]);
    const approvals = (await world.mailbox.list()).length;
    const progress = world.rules.list().map(({ name }) => world.rules.progressOf(name));
    await world.agenda.run(async () => world.clock.set(new Date(START), true));
    await advance(world, 40 * DAY);
    expect((await world.mailbox.list()).length).toBe(approvals);
    expect(world.rules.list().map(({ name }) => world.rules.progressOf(name))).toEqual(progress);
    expect(progress.map(({ applied }) => applied)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('lets things happen at one instant in a fixed order: collection, accounts by their number, rules by their place', async () => {
    const world = await open();
    await advance(world, 3 * DAY - 1);
    expect(await world.mailbox.list()).toEqual([]);
    await advance(world, 1);
    expect((await world.mailbox.list()).map(({ to }) => to)).toEqual([
      'pending-0@example.org',
      'pending-1@example.org',
    ]);
    expect(await world.accounts.findById(1)).toMatchObject({ approved: true, active: false });
  });

  it('notes what could not be done, and why', async () => {
    const world = await walk([]);
    expect(world.rules.progressOf('rule-5')).toMatchObject({
      applied: 1,
      failed: 1,
      lastFailure: 'revoke-key: There is no such key any more',
    });
  });

  it('collects before a rule acts at the hour of the collection, and after it what the rule brought', async () => {
    const world = await open();
    await advance(world, 84 * HOUR);
    const hasNew = async () => {
      const mentions = await world.mentions.listAfter(0);
      return mentions.some(({ createdAt }) => createdAt.getTime() === Date.parse(START) + 84 * HOUR * 1000);
    };
    expect(await hasNew()).toBe(false);
    await advance(world, DAY);
    expect(await hasNew()).toBe(true);
  });
});

describe('an agenda', () => {
  it('costs no turn of the event loop where nothing is due', async () => {
    const world = await open();
    expect(world.agenda.catchUp()).toBeUndefined();
    world.clock.advance(3 * DAY);
    await expect(world.agenda.catchUp()).resolves.toBeUndefined();
    expect(world.agenda.catchUp()).toBeUndefined();
  });

  it('lets one thing happen after the other, whoever looks meanwhile', async () => {
    const world = await open();
    world.clock.advance(25 * DAY);
    await Promise.all(Array.from({ length: 20 }, () => world.agenda.catchUp()));
    expect((await world.mailbox.list()).length).toBe(4);
    expect(world.agenda.unfinished()).toBeUndefined();
  });

  it('goes on after work that failed', async () => {
    const world = await open();
    await expect(world.agenda.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await advance(world, 3 * DAY);
    expect((await world.mailbox.list()).length).toBe(2);
  });
});
