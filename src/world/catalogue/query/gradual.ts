import { giveWay } from '../../give-way.js';

/** Makes something step by step: each `yield` is a place to pause at. */
export type Steps<T> = Generator<undefined, T>;

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Something large that is made once, when it is first needed: at once by who can't wait, or in small steps between
 * which the server answers others.
 */
export class Gradual<T> {
  readonly #start: () => Steps<T>;
  #steps: Steps<T> | undefined;
  #made: { readonly value: T } | undefined;

  constructor(start: () => Steps<T>) {
    this.#start = start;
  }

  /** What is made: all that is still to do is done now. */
  get value(): T {
    let made = this.#made;
    while (made === undefined) made = this.#step();
    return made.value;
  }

  /** Makes it in steps. Several who wait for it each do some of them. */
  async ready(): Promise<void> {
    while (this.#made === undefined && this.#step() === undefined) await giveWay();
  }

  #step(): { readonly value: T } | undefined {
    const steps = this.#steps ?? this.#start();
    // If a step fails, the next one to ask begins anew.
    this.#steps = undefined;
    const { done, value } = steps.next();
    if (done) this.#made = { value };
    else this.#steps = steps;
    return this.#made;
  }
}
