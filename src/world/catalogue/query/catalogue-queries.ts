import type { Catalogue } from '../catalogue.js';
import type { CatalogueView } from '../view/catalogue-view.js';
import { Facets } from './facets.js';
import { TextIndex } from './text-index.js';
import { type CatalogueIndex, ViewQueries } from './view-queries.js';

/**
 * Answers queries over all outputs of any view. What it makes for that is shared by all views of a catalogue, and
 * goes when the catalogue, or the view, does.
 */
export class CatalogueQueries {
  readonly #indexes = new WeakMap<Catalogue, CatalogueIndex>();
  readonly #views = new WeakMap<CatalogueView, ViewQueries>();

  of(view: CatalogueView): ViewQueries {
    let queries = this.#views.get(view);
    if (queries === undefined) {
      queries = new ViewQueries(view, this.#indexOf(view.listParts.catalogue));
      this.#views.set(view, queries);
    }
    return queries;
  }

  #indexOf(catalogue: Catalogue): CatalogueIndex {
    let index = this.#indexes.get(catalogue);
    if (index === undefined) {
      index = { facets: new Facets(catalogue), texts: new TextIndex(catalogue) };
      this.#indexes.set(catalogue, index);
    }
    return index;
  }
}
