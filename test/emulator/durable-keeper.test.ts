import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation, StateStore } from '../../src/emulator/durable/operation.js';
import { KeepError, StateKeeper } from '../../src/emulator/durable/state-keeper.js';
import type { KeptWorld } from '../../src/world/kept-worlds.js';
import { Cell } from '../../src/world/state/cell.js';
import type { Plain } from '../../src/world/state/room.js';
import { Table } from '../../src/world/state/table.js';

/** Worlds with one table and one cell, and all that is needed to follow them. */
class TestWorld {
  readonly table = Table.byText<number>('table');
  readonly cell = new Cell('cell', 0);
  readonly kept: KeptWorld;

  constructor(id: string) {
    const rooms = [{ name: 'room', shelves: [this.table, this.cell] }];
    const incarnation = { number: 1, secret: '', startedAtMs: 0 };
    // The keeper looks at nothing else.
    this.kept = { world: { id, rooms, incarnation, start: {} }, idleMs: null } as unknown as KeptWorld;
  }

  get rows(): unknown {
    return { table: [...this.table], cell: this.cell.value };
  }
}

/** Remembers each transaction, as a disk does that is looked at after a crash. */
class TestStore implements StateStore {
  readonly transactions: (readonly Operation[])[] = [];
  isBroken = false;

  write(operations: readonly Operation[]): void {
    if (this.isBroken) throw new Error('disk full');
    this.transactions.push([...operations]);
  }

  /** What is there if the process died after so many transactions. */
  after(count: number): unknown {
    const worlds = new Map<string, number>();
    const rows = new Map<string, Extract<Operation, { kind: 'row' }>>();
    for (const operation of this.transactions.slice(0, count).flat()) apply(worlds, rows, operation);
    return Object.fromEntries([...worlds].map(([id, place]) => [id, readRows(place, [...rows.values()])]));
  }
}

type Row = Extract<Operation, { kind: 'row' }>;

function apply(worlds: Map<string, number>, rows: Map<string, Row>, operation: Operation): void {
  switch (operation.kind) {
    case 'world':
      dropRows(rows, worlds.get(operation.id));
      worlds.set(operation.id, operation.place);
      break;
    case 'no-world':
      dropRows(rows, operation.place);
      for (const [id, place] of worlds) if (place === operation.place) worlds.delete(id);
      break;
    case 'row': {
      const name = `${operation.place} ${operation.shelf} ${operation.key}`;
      rows.set(name, { ...operation, number: rows.get(name)?.number ?? operation.number });
      break;
    }
    case 'no-row':
      rows.delete(`${operation.place} ${operation.shelf} ${operation.key}`);
      break;
    case 'fact':
      break;
  }
}

function dropRows(rows: Map<string, Row>, place: number | undefined): void {
  for (const [name, row] of rows) if (row.place === place) rows.delete(name);
}

function readRows(place: number, rows: readonly Row[]): unknown {
  const of = (shelf: string): [string, Plain][] =>
    rows
      .filter((row) => row.place === place && row.shelf === shelf)
      .sort((a, b) => a.number - b.number)
      .map(({ key, text }) => [JSON.parse(key), JSON.parse(text)]);
  return { table: of('room/table'), cell: of('room/cell')[0]?.[1] };
}

const IDS = ['a', 'b'] as const;

/** Does one thing to the worlds, as a request does. */
type Step = (worlds: Map<string, TestWorld>, keeper: StateKeeper) => void;

const key = fc.constantFrom('x', 'y', 'z', '\ud800', '');
const id = fc.constantFrom(...IDS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(id, key, fc.nat()).map(
    ([id, key, value]): Step =>
      (worlds) =>
        worlds.get(id)?.table.set(key, value),
  ),
  fc.tuple(id, key).map(
    ([id, key]): Step =>
      (worlds) =>
        worlds.get(id)?.table.delete(key),
  ),
  fc.tuple(id, fc.nat()).map(
    ([id, value]): Step =>
      (worlds) => {
        const world = worlds.get(id);
        if (world !== undefined) world.cell.value = value;
      },
  ),
  id.map(
    (id): Step =>
      (worlds) =>
        worlds.get(id)?.table.clear(),
  ),
  id.map(
    (id): Step =>
      (worlds, keeper) => {
        const world = new TestWorld(id);
        world.table.set('x', 1);
        worlds.set(id, world);
        keeper.keep(world.kept);
      },
  ),
  id.map(
    (id): Step =>
      (worlds, keeper) => {
        worlds.delete(id);
        keeper.forget(id);
      },
  ),
);

function look(worlds: ReadonlyMap<string, TestWorld>): unknown {
  return Object.fromEntries([...worlds].map(([id, world]) => [id, world.rows]));
}

describe('StateKeeper', () => {
  it('leaves behind, wherever the process dies, what was between two requests', async () => {
    const requests = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(requests, async (requests) => {
        const store = new TestStore();
        const keeper = new StateKeeper(store);
        const worlds = new Map<string, TestWorld>();
        const between = [look(worlds)];
        for (const steps of requests) {
          const written = store.transactions.length;
          await keeper.during(async () => {
            for (const step of steps) step(worlds, keeper);
          });
          // At most one transaction, and none for nothing.
          for (let count = written; count < store.transactions.length; count++) between.push(look(worlds));
          expect(store.after(store.transactions.length)).toEqual(look(worlds));
        }
        expect(between.map((_, count) => store.after(count))).toEqual(between);
      }),
    );
  });

  it('has what is acknowledged, and of requests at the same time nothing half done', async () => {
    const waits = fc.scheduler();
    const writes = fc.array(fc.uniqueArray(key, { minLength: 2 }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(waits, writes, async (waits, writes) => {
        const store = new TestStore();
        const keeper = new StateKeeper(store);
        const world = new TestWorld('a');
        await keeper.during(async () => keeper.keep(world.kept));
        const requests = writes.map((keys, request) =>
          keeper.during(async () => {
            for (const key of keys) {
              await waits.schedule(Promise.resolve());
              world.table.set(`${request} ${key}`, request);
            }
            return { keys: keys.map((key) => `${request} ${key}`), isDone: true };
          }),
        );
        const acknowledged = requests.map(async (request) => {
          const { keys } = await request;
          return { keys, transactions: store.transactions.length };
        });
        await waits.waitAll();
        const ends = await Promise.all(acknowledged);
        for (const { keys, transactions } of ends) {
          expect(presentIn(store.after(transactions), keys)).toBe(keys.length);
        }
        const counts = store.transactions.map((_, count) =>
          ends.map(({ keys }) => presentIn(store.after(count), keys)),
        );
        for (const [index, { keys }] of ends.entries()) {
          expect([0, keys.length]).toEqual(
            expect.arrayContaining([...new Set(counts.map((count) => count[index]))]),
          );
        }
      }),
    );
  });

  it('writes down what comes after the answer, and outside of any request', async () => {
    const store = new TestStore();
    const keeper = new StateKeeper(store);
    const world = new TestWorld('a');
    keeper.keep(world.kept);
    await keeper.close();
    expect(store.after(1)).toEqual({ a: { table: [], cell: 0 } });
  });

  it('says so when it can not write, and lets nobody build on what is not written', async () => {
    const store = new TestStore();
    const keeper = new StateKeeper(store);
    const world = new TestWorld('a');
    await keeper.during(async () => keeper.keep(world.kept));
    store.isBroken = true;
    const change = (value: number) => keeper.during(async () => world.table.set('x', value));
    await expect(change(1)).rejects.toThrow(KeepError);
    store.isBroken = false;
    await expect(change(2)).rejects.toThrow('disk full');
    expect(store.after(store.transactions.length)).toEqual({ a: { table: [], cell: 0 } });
    await expect(keeper.during(async () => 'nothing changed')).resolves.toBe('nothing changed');
  });

  it('has the world that took the place of one that was never written down', async () => {
    const store = new TestStore();
    const keeper = new StateKeeper(store);
    const [first, second] = [new TestWorld('a'), new TestWorld('a')];
    second.cell.value = 2;
    let finish = () => {};
    const made = keeper.during(async () => keeper.keep(first.kept));
    const replaced = keeper.during(async () => {
      keeper.keep(second.kept);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    await made;
    expect(store.after(store.transactions.length)).toEqual({ a: { table: [], cell: 2 } });
    finish();
    await replaced;
  });
});

function presentIn(state: unknown, keys: readonly string[]): number {
  const { a } = state as { a?: { table: [string, Plain][] } };
  const found = new Set((a?.table ?? []).map(([key]) => key));
  return keys.filter((key) => found.has(key)).length;
}
