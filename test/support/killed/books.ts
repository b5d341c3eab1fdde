export const KINDS = ['outputs', 'events', 'accounts', 'people', 'worlds', 'limits'] as const;

export type Kind = (typeof KINDS)[number];

/** One request, as what is there after it and was not before, and the other way round. */
export interface Write {
  readonly kind: Kind;
  readonly adds: readonly string[];
  readonly removes: readonly string[];
}

/** What is known to be in an emulator that is killed again and again, by what it has answered. */
export class Books {
  readonly #there = new Set<string>();
  readonly #gone = new Set<string>();
  /** Sent, and not answered so far. */
  readonly #open = new Set<Write>();
  readonly #acknowledged = new Map<Kind, number>();

  /** How many writes of a kind were answered so far. */
  acknowledged(kind: Kind): number {
    return this.#acknowledged.get(kind) ?? 0;
  }

  send(write: Write): void {
    this.#open.add(write);
  }

  acknowledge(write: Write): void {
    this.#open.delete(write);
    this.#acknowledged.set(write.kind, this.acknowledged(write.kind) + 1);
    this.#note(write);
  }

  /**
   * Holds against the books what is there after a restart. What was not answered is settled by that.
   *
   * @param isOurs  tells what writes of these books can have added
   * @returns what is wrong
   */
  check(found: ReadonlySet<string>, isOurs: (item: string) => boolean): string[] {
    const wrong: string[] = [];
    for (const write of this.#open) this.#settle(write, found, wrong);
    this.#open.clear();
    for (const item of this.#there) if (!found.has(item)) wrong.push(`${item} was acknowledged, and is lost`);
    for (const item of this.#gone) if (found.has(item)) wrong.push(`${item} should not be there`);
    for (const item of found) {
      if (isOurs(item) && !this.#there.has(item)) wrong.push(`${item} comes from nowhere`);
    }
    return wrong;
  }

  #settle(write: Write, found: ReadonlySet<string>, wrong: string[]): void {
    const states = [
      ...write.adds.map((item) => found.has(item)),
      ...write.removes.map((item) => !found.has(item)),
    ];
    const done = states.filter(Boolean).length;
    if (done === states.length) this.#note(write);
    else if (done === 0) this.#note({ ...write, adds: write.removes, removes: write.adds });
    else wrong.push(`half done: ${[...write.adds, ...write.removes].join(', ')}`);
  }

  #note({ adds, removes }: Write): void {
    for (const item of removes) {
      this.#there.delete(item);
      this.#gone.add(item);
    }
    for (const item of adds) {
      this.#gone.delete(item);
      this.#there.add(item);
    }
  }
}
