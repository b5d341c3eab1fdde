import type { ListedMention } from '../attention.js';
import type { Population } from '../mentioners.js';

/** Tells which mentions have come by before, with another of their outputs. */
export class JointSeen {
  readonly #population: Population;
  readonly #ids = new Set<number>();

  constructor(population: Population) {
    this.#population = population;
  }

  /** @returns the mention's id as one mention; undefined if it came by before */
  take(mention: ListedMention): number | undefined {
    const joint = this.#population.jointOf?.(mention);
    if (joint === undefined) return mention.id;
    if (this.#ids.has(joint.id)) return undefined;
    this.#ids.add(joint.id);
    return joint.id;
  }
}
