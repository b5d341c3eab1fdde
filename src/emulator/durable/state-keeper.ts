import { AsyncLocalStorage } from 'node:async_hooks';
import { giveWay } from '../../world/give-way.js';
import type { KeptWorld, WorldCounts, WorldsKeeper } from '../../world/kept-worlds.js';
import { Changes } from './changes.js';
import type { Operation, StateStore } from './operation.js';
import { WorldLedger } from './world-ledger.js';

/** Worlds that say how many there have been. */
interface Counted {
  readonly counts: WorldCounts;
}

/** The state could not be written down. */
export class KeepError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'KeepError';
  }
}

/**
 * Writes down what each request changes, in all worlds, before its answer goes out: all of it or nothing. What requests
 * change that run at the same time is told apart, but for a row that two of them change: that is written down as it
 * is with the first of them that is done. Requests that are done in the same turn of the event loop share a
 * transaction.
 */
export class StateKeeper implements WorldsKeeper {
  readonly #store: StateStore;
  readonly #requests = new AsyncLocalStorage<Changes>();
  readonly #ledgers = new Map<string, WorldLedger>();
  #worlds: Counted = { counts: { incarnation: 0, made: 0 } };
  #lastPlace: number;
  /** What no request that is under way has changed, or a request that is done. */
  #due = new Changes();
  #writing: Promise<void> | undefined;
  #failure: KeepError | undefined;

  /** @param lastPlace  the highest number that a world of the store has */
  constructor(store: StateStore, lastPlace = 0) {
    this.#store = store;
    this.#lastPlace = lastPlace;
  }

  /** Follows worlds as they stand in the store. */
  adopt(worlds: Counted, ledgers: Iterable<readonly [id: string, ledger: WorldLedger]>): void {
    this.#worlds = worlds;
    for (const [id, ledger] of ledgers) {
      this.#ledgers.set(id, ledger);
      this.#follow(ledger);
    }
  }

  keep(kept: KeptWorld): void {
    const { id } = kept.world;
    this.#lastPlace += 1;
    const ledger = new WorldLedger(this.#lastPlace, kept);
    const before = this.#ledgers.get(id);
    ledger.begin(before);
    before?.end(ledger);
    this.#ledgers.set(id, ledger);
    this.#follow(ledger);
    this.#changes().addWorld(ledger);
  }

  forget(id: string): void {
    const ledger = this.#ledgers.get(id);
    if (ledger === undefined) return;
    ledger.end();
    this.#ledgers.delete(id);
    this.#changes().addWorld(ledger);
  }

  /**
   * Does what a request asks for.
   *
   * @returns its result, once what it changed is written down
   * @throws KeepError if that can't be; from then on, nothing can be changed any more
   */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const changes = new Changes();
    try {
      return await this.#requests.run(changes, work);
    } finally {
      // Of a request that failed, too: what it has done by then, it has done.
      await this.#commit(changes);
    }
  }

  /** Writes down what is left. Nothing is kept from then on. @throws KeepError if that can't be */
  async close(): Promise<void> {
    await this.#writing;
    const failure = this.#failure;
    this.#failure ??= new KeepError('it is closed');
    if (failure !== undefined) throw failure;
  }

  #follow(ledger: WorldLedger): void {
    for (const shelf of ledger.shelves) {
      shelf.follow((key) => this.#changes().addRow(shelf, key, !shelf.holds(key)));
    }
  }

  /** Those of the request that is under way here; else they are due at once. */
  #changes(): Changes {
    const changes = this.#requests.getStore();
    if (changes !== undefined && !changes.isClosed) return changes;
    // Nobody waits for it here: whoever is next hears of a failure.
    this.#writeSoon().catch(() => undefined);
    return this.#due;
  }

  #commit(changes: Changes): Promise<void> {
    changes.isClosed = true;
    if (changes.isEmpty) return Promise.resolve();
    this.#due.addAll(changes);
    return this.#writeSoon();
  }

  #writeSoon(): Promise<void> {
    this.#writing ??= giveWay().then(() => this.#write());
    return this.#writing;
  }

  #write(): void {
    this.#writing = undefined;
    const due = this.#due;
    this.#due = new Changes();
    try {
      // What is in the memory and not on the disk must not be built upon.
      if (this.#failure !== undefined) throw this.#failure;
      this.#store.write(this.#toOperations(due));
    } catch (error) {
      this.#failure ??= new KeepError(error);
      throw this.#failure;
    }
  }

  #toOperations(due: Changes): Operation[] {
    const operations: Operation[] = [];
    for (const world of due.worlds) this.#addWorld(operations, world);
    for (const [shelf, keys] of due.rows) {
      if (!shelf.world.isThere) continue;
      this.#addWorld(operations, shelf.world);
      for (const [key, wasGone] of keys) operations.push(...shelf.change(key, wasGone));
    }
    return operations;
  }

  /** What is needed for a world to be there, or gone: whoever comes first writes it down for all. */
  #addWorld(operations: Operation[], { places, latest }: WorldLedger): void {
    if (latest === undefined) {
      for (const place of places) operations.push({ kind: 'no-world', place });
    } else if (!latest.isWritten) {
      // One by one: a call takes only so many arguments.
      for (const operation of latest.takeBeginning()) operations.push(operation);
      operations.push({ kind: 'fact', name: 'counts', text: JSON.stringify(this.#worlds.counts) });
    }
  }
}
