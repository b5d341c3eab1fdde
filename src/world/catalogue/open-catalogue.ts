import { andThen, type MaybeAsync } from '../maybe-async.js';
import type { Cell } from '../state/cell.js';
import type { Table } from '../state/table.js';
import { AsOf } from './as-of.js';
import { countsFrom } from './attention.js';
import type { Catalogue } from './catalogue.js';
import type { CatalogueParts } from './catalogue-parts.js';
import { keyOf } from './hash.js';
import type { LayerState } from './layer/output-layer.js';
import { applyStartEdits } from './layer/start-edits.js';
import type { Output } from './output.js';
import { OutputMaker } from './output-maker.js';
import type { SharedBase } from './shared-base.js';
import { CatalogueView } from './view/catalogue-view.js';
import { layeredSet, pinnedSet } from './view/explicit-index.js';
import type { ExplicitSet } from './view/explicit-set.js';
import { KeptMap } from './view/kept-map.js';

const SECOND_MS = 1000;
const DAY_SECONDS = 86_400;
/** Altmetric IDs of outputs that stand for unknown DOIs: half of all below 2^30, where nobody else is. */
const FIRST_SYNTHESIZED_ID = 500_000_000;
const SYNTHESIZED_IDS = 500_000_000;
/** Days, and steps of a day, of which views are shared. */
const VIEWS_SHARED = 4;
/** DOIs whose outputs are still found by their ids. */
const REMEMBERED = 10_000;

/** What is the same until the layer changes. */
interface Explicit {
  readonly set: ExplicitSet;
  readonly layer: LayerState;
  /** When mentions become due, and outputs known. */
  readonly dates: readonly number[];
}

/** What a world remembers of its catalogue besides its layer. */
export interface CatalogueMemory {
  /** Whether the edits of the world's start were made. */
  readonly isEdited: Cell<boolean>;
  /** Unknown DOIs that outputs stand for which were asked for, by the ids of these. */
  readonly synthesized: Table<number, string>;
}

/**
 * Opens a world's catalogue, and lays the edits of the world's start over it: before that, nobody sees it.
 *
 * @param startedAtMs  when the world began: what the edits put in is there from then on
 * @throws StartEditError if an edit can't be made
 */
export async function openCatalogue(
  parts: CatalogueParts,
  startedAtMs: number,
  memory: CatalogueMemory,
): Promise<OpenCatalogue> {
  const { catalogues, origin, clock, layer, edits } = parts;
  const catalogue = await catalogues.open(origin, new AsOf(toSeconds(clock.nowMs())));
  const hasPinnedWorks = parts.hasPinnedWorks ?? true;
  const base = catalogues.share(catalogue, hasPinnedWorks, () => makeBase(catalogue, hasPinnedWorks));
  const open = new OpenCatalogue(parts, base, memory.synthesized);
  if (edits !== undefined && !memory.isEdited.value) {
    await applyStartEdits(
      { catalogue: { look: () => open.look(), layer }, clock: { nowMs: () => startedAtMs } },
      edits,
    );
    memory.isEdited.value = true;
  }
  return open;
}

function makeBase(catalogue: Catalogue, hasPinnedWorks: boolean): SharedBase {
  const maker = new OutputMaker(catalogue);
  return {
    catalogue,
    maker,
    pinned: pinnedSet(catalogue, maker, hasPinnedWorks),
    views: new KeptMap(VIEWS_SHARED),
  };
}

/** The catalogue of a world that has been looked at. */
export class OpenCatalogue {
  readonly #parts: CatalogueParts;
  readonly #base: SharedBase;
  readonly #synthesized: Table<number, string>;
  #view: { view: CatalogueView; layer: LayerState; due: number } | undefined;
  #explicit: Explicit | undefined;

  constructor(parts: CatalogueParts, base: SharedBase, synthesized: Table<number, string>) {
    this.#parts = parts;
    this.#base = base;
    this.#synthesized = synthesized;
  }

  /** The catalogue as it is now, see `WorldCatalogue`. */
  look(): MaybeAsync<CatalogueView> {
    return andThen(this.#parts.layer.read(), (layer) => this.#lookAt(layer));
  }

  #lookAt(layer: LayerState): CatalogueView {
    const base = this.#base;
    const explicit = this.#explicitOf(layer, base);
    const now = toSeconds(this.#parts.clock.nowMs());
    const due = countUpTo(explicit.dates, now);
    const kept = this.#view;
    const isCurrent = kept !== undefined && kept.layer === layer && kept.due === due;
    if (isCurrent && kept.view.asOf.day <= now && now < kept.view.asOf.day + DAY_SECONDS) return kept.view;
    const isOwn = layer.outputs.size > 0 || this.#parts.unknown === 'synthesize';
    const view = isOwn
      ? this.#makeView(explicit, now)
      : base.views.get(`${Math.floor(now / DAY_SECONDS)} ${due}`, () => this.#makeView(explicit, now));
    this.#view = { view, layer, due };
    return view;
  }

  #makeView(explicit: Explicit, now: number): CatalogueView {
    const { maker } = this.#base;
    return new CatalogueView({
      ...this.#base,
      explicit: explicit.set,
      asOf: new AsOf(now),
      synthesize: this.#parts.unknown === 'synthesize' ? (doi) => this.#synthesize(doi, maker) : undefined,
      imagine: (doi) => maker.synthesized(doi, synthesizedId(doi)),
      findSynthesized: (altmetricId) => this.#findSynthesized(altmetricId, maker),
    });
  }

  #explicitOf(layer: LayerState, base: SharedBase): Explicit {
    if (this.#explicit?.layer !== layer) {
      const set = layeredSet(base, layer);
      this.#explicit = { set, layer, dates: datesOf(set) };
    }
    return this.#explicit;
  }

  #synthesize(doi: string, maker: OutputMaker): Output {
    const altmetricId = synthesizedId(doi);
    if (this.#synthesized.get(altmetricId) !== doi) this.#remember(altmetricId, doi);
    return maker.synthesized(doi, altmetricId);
  }

  #remember(altmetricId: number, doi: string): void {
    if (!this.#synthesized.has(altmetricId) && this.#synthesized.size >= REMEMBERED) {
      const [oldest] = this.#synthesized.keys();
      if (oldest !== undefined) this.#synthesized.delete(oldest);
    }
    this.#synthesized.set(altmetricId, doi);
  }

  #findSynthesized(altmetricId: number, maker: OutputMaker): Output | undefined {
    const doi = this.#synthesized.get(altmetricId);
    return doi === undefined ? undefined : maker.synthesized(doi, altmetricId);
  }
}

function synthesizedId(doi: string): number {
  return FIRST_SYNTHESIZED_ID + (keyOf(`synthesized ${doi}`) % SYNTHESIZED_IDS);
}

function toSeconds(ms: number): number {
  return Math.floor(ms / SECOND_MS);
}

/**
 * When mentions that are listed one by one become due, and outputs that are written down become known, in order:
 * each changes figures of its own second, where all else changes at midnight.
 */
function datesOf({ entries }: ExplicitSet): readonly number[] {
  const dates: number[] = [];
  for (const { output } of entries) {
    dates.push(output.attention.knownFrom);
    for (const mention of output.attention.listed) dates.push(countsFrom(mention));
  }
  return dates.sort((one, other) => one - other);
}

function countUpTo(dates: readonly number[], now: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((dates[middle] ?? 0) <= now) low = middle + 1;
    else high = middle;
  }
  return low;
}
