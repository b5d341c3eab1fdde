import type { MentionSource } from '../../world/catalogue/sources.js';
import type { CatalogueView } from '../../world/catalogue/view/catalogue-view.js';
import { KeptMap } from '../../world/catalogue/view/kept-map.js';

type Body = Uint8Array<ArrayBuffer>;

/** Counts bodies that are kept of one view, i.e. of one world while nothing in it changes: up to about 8 MB. */
const BODIES_KEPT = 2000;

/** What a body is of: an output as a caller sees it who is shown some sources, or all. */
interface Shown {
  readonly altmetricId: number;
  readonly sources: readonly MentionSource[] | undefined;
}

/** Bodies as they go out, by the view that they were written from: a changed world has another view. */
export class KeptBodies {
  readonly #bodies = new WeakMap<CatalogueView, KeptMap<number | string, Body>>();

  /** The body of an output in a view; written if it isn't kept. */
  of(view: CatalogueView, { altmetricId, sources }: Shown, write: () => Body): Body {
    let kept = this.#bodies.get(view);
    if (kept === undefined) {
      kept = new KeptMap(BODIES_KEPT);
      this.#bodies.set(view, kept);
    }
    const name = sources === undefined ? altmetricId : `${altmetricId} ${sources.join()}`;
    return kept.get(name, write);
  }
}
