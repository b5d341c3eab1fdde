/** Numbers what a world makes: 1, 2, 3 … for each kind, the same in every run of the same requests. */
export class IdSequence {
  readonly #last = new Map<string, number>();

  next(kind: string): number {
    const id = (this.#last.get(kind) ?? 0) + 1;
    this.#last.set(kind, id);
    return id;
  }
}
