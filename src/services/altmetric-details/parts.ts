import type { PngRenderer } from './images/render-png.js';
import type { KeptBodies } from './kept-bodies.js';

/** What the routes of one running service share. */
export interface DetailsParts {
  readonly pictures: PngRenderer;
  readonly bodies: KeptBodies;
}
