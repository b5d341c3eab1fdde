import { AsOf } from '../../../../src/world/catalogue/as-of.js';
import { Catalogue } from '../../../../src/world/catalogue/catalogue.js';
import type { Unknown } from '../../../../src/world/catalogue/catalogue-parts.js';
import { Catalogues } from '../../../../src/world/catalogue/catalogues.js';
import { MemoryOutputLayer } from '../../../../src/world/catalogue/layer/memory-output-layer.js';
import type { CatalogueOrigin } from '../../../../src/world/catalogue/layout.js';
import { loadTexts } from '../../../../src/world/catalogue/records/texts.js';
import { WorldCatalogue } from '../../../../src/world/catalogue/world-catalogue.js';
import { Clock } from '../../../../src/world/clock.js';

export const ANCHOR = '2026-07-01';

/** Seconds since the epoch of an instant, ISO 8601. */
export function seconds(instant: string): number {
  return Date.parse(instant) / 1000;
}

export function asOf(instant: string): AsOf {
  return new AsOf(seconds(instant));
}

/** A catalogue of its own, first looked at when its anchor's day begins. */
export async function makeCatalogue(origin: Partial<CatalogueOrigin> = {}, now = ANCHOR): Promise<Catalogue> {
  const full = { seed: '1', outputs: 400, anchor: ANCHOR, ...origin };
  return new Catalogue(full, await loadTexts(), asOf(now));
}

export interface TestWorld {
  readonly catalogue: WorldCatalogue;
  readonly layer: MemoryOutputLayer;
  /** Sets the frozen clock. */
  readonly setNow: (instant: string) => void;
}

/** The catalogue of one world, whose clock stands still. */
export function makeWorld({
  now = ANCHOR,
  unknown = 'not-found',
  catalogues = new Catalogues(),
  ...origin
}: Partial<CatalogueOrigin> & {
  readonly now?: string;
  readonly unknown?: Unknown;
  readonly catalogues?: Catalogues;
} = {}): TestWorld {
  const host = { nowMs: () => 0, secureBytes: (count: number) => new Uint8Array(count) };
  const clock = new Clock(host, { now, frozen: true });
  const layer = new MemoryOutputLayer();
  const full = { seed: '1', outputs: 400, anchor: ANCHOR, ...origin };
  const catalogue = new WorldCatalogue({ layer, origin: full, clock, catalogues, unknown });
  return { catalogue, layer, setNow: (instant) => clock.set(new Date(instant), true) };
}
