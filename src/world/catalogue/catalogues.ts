import type { AsOf } from './as-of.js';
import type { Catalogue } from './catalogue.js';
import type { CatalogueOrigin } from './layout.js';
import type { SharedBase } from './shared-base.js';

/** Outputs of all catalogues that are kept, and how many catalogues: the ones used last. */
const OUTPUTS_KEPT = 3_000_000;
const CATALOGUES_KEPT = 16;

/** The catalogues of a server: each is made once, when the first world looks at it, and shared. */
export class Catalogues {
  readonly #kept = new Map<string, Catalogue>();
  readonly #bases = new WeakMap<Catalogue, SharedBase>();
  readonly #basesWithoutPinned = new WeakMap<Catalogue, SharedBase>();
  #loading: Promise<(origin: CatalogueOrigin, asOf: AsOf) => Catalogue> | undefined;

  /** @param asOf  the instant that is asked for first */
  async open(origin: CatalogueOrigin, asOf: AsOf): Promise<Catalogue> {
    this.#loading ??= loadMaker();
    const make = await this.#loading;
    const name = JSON.stringify([origin.seed, origin.outputs, origin.anchor]);
    const catalogue = this.#kept.get(name) ?? make(origin, asOf);
    this.#kept.delete(name);
    this.#kept.set(name, catalogue);
    this.#dropOldest();
    return catalogue;
  }

  /** What the worlds of a catalogue share, with or without the pinned works; made for the first of them. */
  share(catalogue: Catalogue, hasPinnedWorks: boolean, make: () => SharedBase): SharedBase {
    const bases = hasPinnedWorks ? this.#bases : this.#basesWithoutPinned;
    const base = bases.get(catalogue) ?? make();
    bases.set(catalogue, base);
    return base;
  }

  #dropOldest(): void {
    let outputs = 0;
    for (const { origin } of this.#kept.values()) outputs += origin.outputs;
    for (const [name, { origin }] of this.#kept) {
      if (this.#kept.size <= 1 || (this.#kept.size <= CATALOGUES_KEPT && outputs <= OUTPUTS_KEPT)) return;
      this.#kept.delete(name);
      outputs -= origin.outputs;
    }
  }
}

/** Loads the code and the words that catalogues are made with: starting can do without. */
async function loadMaker(): Promise<(origin: CatalogueOrigin, asOf: AsOf) => Catalogue> {
  const [{ Catalogue }, { loadTexts }] = await Promise.all([
    import('./catalogue.js'),
    import('./records/texts.js'),
  ]);
  const texts = await loadTexts();
  return (origin, asOf) => new Catalogue(origin, texts, asOf);
}
