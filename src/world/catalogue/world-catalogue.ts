import type { MaybeAsync } from '../maybe-async.js';
import type { CatalogueParts } from './catalogue-parts.js';
import type { OutputLayer } from './layer/output-layer.js';
import type { CatalogueOrigin } from './layout.js';
import type { OpenCatalogue } from './open-catalogue.js';
import type { CatalogueView } from './view/catalogue-view.js';

/**
 * The catalogue as one world has it: shared with others, under a layer of its own, at its own time. Until somebody
 * looks at it, it costs nothing; even its code is loaded then.
 */
export class WorldCatalogue {
  readonly layer: OutputLayer;
  readonly origin: CatalogueOrigin;
  readonly #parts: CatalogueParts;
  readonly #startedAtMs: number;
  #opening: Promise<OpenCatalogue> | undefined;
  #open: OpenCatalogue | undefined;

  constructor(parts: CatalogueParts) {
    this.layer = parts.layer;
    this.origin = parts.origin;
    this.#parts = parts;
    this.#startedAtMs = parts.clock.nowMs();
  }

  /**
   * The catalogue as it is now. The same view until the day passes, a mention becomes due, or something changes.
   *
   * @throws StartEditError if an edit of the world's start can't be made
   */
  look(): MaybeAsync<CatalogueView> {
    if (this.#open !== undefined) return this.#open.look();
    this.#opening ??= this.#load();
    return this.#opening.then((open) => open.look());
  }

  async #load(): Promise<OpenCatalogue> {
    const { openCatalogue } = await import('./open-catalogue.js');
    this.#open = await openCatalogue(this.#parts, this.#startedAtMs);
    return this.#open;
  }
}
