import type { Plain, Shelf } from '../state/room.js';

const THERE = true;

/** Which account has which outputs: a row each, so that one more is one row more. */
export class Links implements Shelf {
  readonly name = 'links';
  onChange: ((key: string) => void) | undefined;
  readonly #outputIds = new Map<number, Set<number>>();

  /** Outputs of an account; undefined where it never had any. */
  of(accountId: number): ReadonlySet<number> | undefined {
    return this.#outputIds.get(accountId);
  }

  /** Accounts that have, or had, outputs. */
  accountIds(): Iterable<number> {
    return this.#outputIds.keys();
  }

  /** @returns false where it was there */
  add(accountId: number, outputId: number): boolean {
    const ids = this.#setOf(accountId);
    if (ids.has(outputId)) return false;
    ids.add(outputId);
    this.onChange?.(`${accountId} ${outputId}`);
    return true;
  }

  /** @returns false where there was none */
  delete(accountId: number, outputId: number): boolean {
    const was = this.#outputIds.get(accountId)?.delete(outputId) === true;
    if (was) this.onChange?.(`${accountId} ${outputId}`);
    return was;
  }

  *rows(): Iterable<readonly [string, Plain]> {
    for (const [accountId, outputIds] of this.#outputIds) {
      for (const outputId of outputIds) yield [`${accountId} ${outputId}`, THERE];
    }
  }

  row(key: string): Plain | undefined {
    const [accountId, outputId] = readKey(key);
    return this.#outputIds.get(accountId)?.has(outputId) === true ? THERE : undefined;
  }

  load(rows: Iterable<readonly [string, Plain]>): void {
    this.#outputIds.clear();
    for (const [key] of rows) {
      const [accountId, outputId] = readKey(key);
      this.#setOf(accountId).add(outputId);
    }
  }

  #setOf(accountId: number): Set<number> {
    const known = this.#outputIds.get(accountId);
    if (known !== undefined) return known;
    const ids = new Set<number>();
    this.#outputIds.set(accountId, ids);
    return ids;
  }
}

function readKey(key: string): [accountId: number, outputId: number] {
  const [accountId, outputId] = key.split(' ');
  return [Number(accountId), Number(outputId)];
}
