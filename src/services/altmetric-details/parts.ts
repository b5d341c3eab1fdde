import type { PngRenderer } from './images/render-png.js';
import type { KeptBodies } from './kept-bodies.js';
import type { KeptFetches } from './kept-fetches.js';
import type { ParsedQueries } from './parsed-queries.js';

/** What the routes of one running service share. */
export interface DetailsParts {
  readonly pictures: PngRenderer;
  readonly bodies: KeptBodies;
  readonly fetches: KeptFetches;
  readonly queries: ParsedQueries;
}
