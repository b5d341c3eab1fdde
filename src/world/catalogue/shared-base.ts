import type { Catalogue } from './catalogue.js';
import type { OutputMaker } from './output-maker.js';
import type { CatalogueView } from './view/catalogue-view.js';
import type { ExplicitSet } from './view/explicit-set.js';
import type { KeptMap } from './view/kept-map.js';

/** What worlds of one catalogue have in common: all that doesn't change with a world or its clock. */
export interface SharedBase {
  readonly catalogue: Catalogue;
  readonly maker: OutputMaker;
  readonly pinned: ExplicitSet;
  /** Views of worlds that have laid nothing over it, by day: what is kept with a view is kept for all of them. */
  readonly views: KeptMap<string, CatalogueView>;
}
