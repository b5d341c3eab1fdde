import type { CatalogueView } from '../../world/catalogue/view/catalogue-view.js';
import { KeptMap } from '../../world/catalogue/view/kept-map.js';

/** Bodies that are kept of one view, i.e. of one world while nothing in it changes: up to about 8 MB. */
const BODIES_KEPT = 2000;

/** Bodies as they go out, by the view that they were written from: a changed world has another view. */
export class KeptBodies {
  readonly #bodies = new WeakMap<CatalogueView, KeptMap<number, Uint8Array<ArrayBuffer>>>();

  /** The body of an output in a view; written if it isn't kept. */
  of(
    view: CatalogueView,
    altmetricId: number,
    write: () => Uint8Array<ArrayBuffer>,
  ): Uint8Array<ArrayBuffer> {
    let kept = this.#bodies.get(view);
    if (kept === undefined) {
      kept = new KeptMap(BODIES_KEPT);
      this.#bodies.set(view, kept);
    }
    return kept.get(altmetricId, write);
  }
}
