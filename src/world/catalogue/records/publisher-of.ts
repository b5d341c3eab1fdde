import { fraction, subkey } from '../hash.js';
import type { CatalogueShape, OutputSeed } from '../output-seed.js';
import { findBookOf } from './book-blocks.js';
import { journalPublisherOf } from './journals.js';
import { PART } from './parts.js';
import { PUBLISHER_RANGE } from './publishers.js';

/**
 * Number in `PUBLISHERS` of who publishes an output: its journal's, its book's, a preprint server or a repository
 * for data. Cheap, as filters by DOI prefix ask it of every output.
 */
export function publisherNumberOf(seed: OutputSeed, shape: CatalogueShape): number {
  if (seed.journal !== undefined) return journalPublisherOf(seed.journal, shape);
  if (seed.type === 'dataset') return drawPublisher(seed.key, 'data');
  if (seed.type === 'article') return drawPublisher(seed.key, 'preprints');
  return drawPublisher((findBookOf(seed, shape) ?? seed).key, 'press');
}

function drawPublisher(key: number, kind: keyof typeof PUBLISHER_RANGE): number {
  const [from, end] = PUBLISHER_RANGE[kind];
  return from + Math.floor((end - from) * fraction(subkey(key, PART.publisher), 0));
}
