import { identifierKeys } from '../identifiers/identifier-keys.js';
import type { Output } from '../output.js';
import type { ExplicitEntry } from './explicit-entry.js';

/** Outputs that are written down, by Altmetric ID and by identifier. */
export class ExplicitSet {
  readonly #byId = new Map<number, ExplicitEntry>();
  readonly #byKey = new Map<string, ExplicitEntry>();
  /** Generated outputs that are gone, or that an entry takes the place of. */
  readonly hidden = new Set<number>();
  /** Altmetric IDs of outputs that are gone. */
  readonly removed = new Set<number>();
  /** Keys of identifiers that some output had, and that nobody else gets unless somebody puts it in. */
  readonly gone = new Set<string>();

  get entries(): Iterable<ExplicitEntry> {
    return this.#byId.values();
  }

  put(entry: ExplicitEntry): void {
    const { output, replaces } = entry;
    this.drop(output.altmetricId);
    this.#byId.set(output.altmetricId, entry);
    for (const key of keysOf(output)) this.#byKey.set(key, entry);
    if (replaces !== undefined) this.hidden.add(replaces);
  }

  /** Takes an output away: what it was known by finds nothing any more. */
  remove(output: Output, number: number | undefined): void {
    this.drop(output.altmetricId);
    this.removed.add(output.altmetricId);
    this.forget(output);
    if (number !== undefined) this.hidden.add(number);
  }

  /** What an output was known by doesn't stand for an unknown one, whether or not it keeps it. */
  forget(output: Output): void {
    for (const key of keysOf(output)) this.gone.add(key);
  }

  /** Takes an entry away; of a generated output, only what was put in its place. */
  drop(altmetricId: number): void {
    const entry = this.#byId.get(altmetricId);
    if (entry === undefined) return;
    this.#byId.delete(altmetricId);
    for (const key of keysOf(entry.output)) {
      if (this.#byKey.get(key) === entry) this.#byKey.delete(key);
    }
  }

  findById(altmetricId: number): ExplicitEntry | undefined {
    return this.#byId.get(altmetricId);
  }

  /** @param key  as `identifierKey` makes it */
  findByKey(key: string): ExplicitEntry | undefined {
    return this.#byKey.get(key);
  }

  /** A copy to which more can be added. */
  copy(): ExplicitSet {
    const copy = new ExplicitSet();
    for (const entry of this.#byId.values()) copy.#byId.set(entry.output.altmetricId, entry);
    for (const [key, entry] of this.#byKey) copy.#byKey.set(key, entry);
    for (const number of this.hidden) copy.hidden.add(number);
    for (const altmetricId of this.removed) copy.removed.add(altmetricId);
    for (const key of this.gone) copy.gone.add(key);
    return copy;
  }
}

/** What is written down is asked first: to make a record of each is not needed to find them. */
function keysOf(output: Output): readonly string[] {
  return identifierKeys(output.explicit?.identifiers ?? output.record.identifiers);
}
