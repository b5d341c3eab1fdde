import type { MaybeAsync } from '../maybe-async.js';
import { Cell } from '../state/cell.js';
import { replaceRows } from '../state/replace-rows.js';
import type { Room, Shelf } from '../state/room.js';
import { Table } from '../state/table.js';
import type { CatalogueParts } from './catalogue-parts.js';
import type { OutputLayer } from './layer/output-layer.js';
import type { CatalogueOrigin } from './layout.js';
import type { OpenCatalogue } from './open-catalogue.js';
import type { CatalogueView } from './view/catalogue-view.js';

/**
 * The catalogue as one world has it: shared with others, under a layer of its own, at its own time. Until somebody
 * looks at it, it costs nothing; even its code is loaded then.
 */
export class WorldCatalogue implements Room {
  readonly name = 'catalogue';
  readonly shelves: readonly Shelf[];
  readonly layer: OutputLayer;
  readonly origin: CatalogueOrigin;
  readonly #parts: CatalogueParts;
  readonly #startedAtMs: number;
  /** Whether the layer has the edits of the world's start. */
  readonly #isEdited = new Cell('is-edited', false);
  readonly #synthesized = Table.byNumber<string>('synthesized');
  #opening: Promise<OpenCatalogue> | undefined;
  #isOpening = false;
  #open: OpenCatalogue | undefined;

  constructor(parts: CatalogueParts) {
    this.layer = parts.layer;
    this.origin = parts.origin;
    this.#parts = parts;
    this.#startedAtMs = parts.startedAtMs ?? parts.clock.nowMs();
    this.shelves = [...parts.layer.shelves, this.#isEdited, this.#synthesized];
  }

  /** It is opened again when somebody looks. */
  restored(): void {
    this.#opening = undefined;
    this.#open = undefined;
    // Some of the edits may have been written down before all were made: they are made again.
    const isHalfEdited = this.#parts.edits !== undefined && !this.#isEdited.value;
    if (isHalfEdited) for (const shelf of this.layer.shelves) replaceRows(shelf, []);
    this.layer.restored?.();
  }

  unfinished(): Promise<unknown> | undefined {
    return this.#isOpening ? this.#opening : undefined;
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
    this.#isOpening = true;
    try {
      const { openCatalogue } = await import('./open-catalogue.js');
      const memory = { isEdited: this.#isEdited, synthesized: this.#synthesized };
      this.#open = await openCatalogue(this.#parts, this.#startedAtMs, memory);
      return this.#open;
    } finally {
      this.#isOpening = false;
    }
  }
}
