import type { MaybeAsync } from '../maybe-async.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';

/** Notes when queries are made, so that their pace can be held. */
export interface QueryPaceStore {
  /**
   * Notes a query of a key, unless it is one too many in the last second on the world's clock.
   *
   * @returns whether it may be made
   */
  take(key: string, mostASecond: number, nowMs: number): MaybeAsync<boolean>;
}

const SECOND_MS = 1000;

/** The queries of the last second of each key, in memory. */
export class MemoryQueryPaceStore implements QueryPaceStore, Room {
  readonly name = 'query-pace';
  readonly #taken = Table.byText<readonly number[]>('taken');
  readonly shelves = [this.#taken];

  take(key: string, mostASecond: number, nowMs: number): boolean {
    const recent = (this.#taken.get(key) ?? []).filter((at) => at <= nowMs && nowMs - at < SECOND_MS);
    const isAccepted = recent.length < mostASecond;
    this.#taken.set(key, isAccepted ? [...recent, nowMs] : recent);
    return isAccepted;
  }
}
