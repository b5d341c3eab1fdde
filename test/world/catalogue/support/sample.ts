import { createHash } from 'node:crypto';
import { countSources, scoreAt, spanOf } from '../../../../src/world/catalogue/attention.js';
import type { CatalogueOrigin } from '../../../../src/world/catalogue/layout.js';
import { listMentions } from '../../../../src/world/catalogue/list-mentions.js';
import type { Output } from '../../../../src/world/catalogue/output.js';
import { readersAt } from '../../../../src/world/catalogue/output-figures.js';
import type { CatalogueView } from '../../../../src/world/catalogue/view/catalogue-view.js';
import { makeWorld } from './worlds.js';

/** All that a sample of a catalogue's outputs shows, as text. Made in any order, it is the same. */
export async function sampleOf(origin: CatalogueOrigin, order: 'forwards' | 'backwards'): Promise<string> {
  const view = await makeWorld({ ...origin, now: `${origin.anchor}T00:00:00Z` }).catalogue.look();
  const listing = view.list({ timeframe: 'at', order: 'published' });
  const places = Array.from({ length: Math.ceil(listing.total / 7) }, (_, n) => n * 7);
  const inOrder = order === 'forwards' ? places : places.slice().reverse();
  const shown = new Map(
    inOrder.map((place) => [place, listing.page(place, 1).map((output) => show(output, view))] as const),
  );
  return places.map((place) => JSON.stringify(shown.get(place))).join('\n');
}

function show(output: Output, view: CatalogueView): unknown {
  const { asOf, population } = view;
  const { byStatus, byCountry, mendeley } = readersAt(output, asOf);
  const counts = countSources(output.attention, asOf);
  const mentions = counts
    .filter(({ posts }) => posts < 60)
    .flatMap(({ source }) => listMentions(output, { source, asOf }, population).slice(0, 3));
  return {
    record: output.record,
    counts,
    score: scoreAt(output.attention, asOf),
    span: spanOf(output.attention, asOf),
    standing: view.standingOf(output),
    readers: [mendeley, [...byStatus], [...byCountry]],
    mentions,
  };
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
