import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';

/** Stands for every account: no URI is empty. */
const EVERYBODY = '';

/**
 * Tokens of a world that count as expired before their time: those that were issued up to an instant, to everybody or
 * to one account. Sessions of a browser are none of them.
 */
export class TokenExpiry implements Room {
  readonly name = 'token-expiry';
  /** Seconds since the epoch, by the URI of an account. */
  readonly #expiredThrough = Table.byText<number>('expired-through');
  readonly shelves = [this.#expiredThrough];

  /**
   * Lets all tokens expire that were issued up to an instant.
   *
   * @param seconds  since the epoch
   * @param uri  of the account whose tokens they are; everybody's if not given
   */
  expire(seconds: number, uri = EVERYBODY): void {
    const before = this.#expiredThrough.get(uri) ?? Number.NEGATIVE_INFINITY;
    if (seconds > before) this.#expiredThrough.set(uri, seconds);
  }

  /** The last second whose tokens are expired, whatever they say; infinitely long ago if none are. */
  expiredThrough(uri: string): number {
    if (this.#expiredThrough.size === 0) return Number.NEGATIVE_INFINITY;
    const everybody = this.#expiredThrough.get(EVERYBODY) ?? Number.NEGATIVE_INFINITY;
    return Math.max(everybody, this.#expiredThrough.get(uri) ?? Number.NEGATIVE_INFINITY);
  }
}
