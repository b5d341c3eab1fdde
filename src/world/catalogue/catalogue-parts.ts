import type { Clock } from '../clock.js';
import type { Catalogues } from './catalogues.js';
import type { OutputLayer } from './layer/output-layer.js';
import type { CatalogueEdits } from './layer/start-edits.js';
import type { CatalogueOrigin } from './layout.js';

/** What an identifier that no output has is answered with. */
export type Unknown = 'not-found' | 'synthesize';

/** What a world's catalogue is made of. */
export interface CatalogueParts {
  readonly layer: OutputLayer;
  readonly origin: CatalogueOrigin;
  readonly clock: Clock;
  readonly catalogues: Catalogues;
  readonly unknown: Unknown;
  /** Whether the works are there that public documentation uses as examples. Default: true. */
  readonly hasPinnedWorks?: boolean | undefined;
  /** When the world began: milliseconds since the epoch. Default: now. */
  readonly startedAtMs?: number | undefined;
  /** Of the world's start: they are made when the catalogue is first looked at, as of its start. */
  readonly edits?: CatalogueEdits | undefined;
}
