import type { CatalogueShape } from '../output-seed.js';
import type { Texts } from './texts.js';

/** What records are made with. */
export interface Making {
  readonly shape: CatalogueShape;
  readonly texts: Texts;
}
