import { below, fraction, subkey } from '../hash.js';
import type { Identifiers } from '../output-record.js';
import type { OutputSeed } from '../output-seed.js';
import { PART } from './parts.js';
import { phrasesOf } from './phrases.js';
import type { Texts } from './texts.js';
import { ABSTRACT_SENTENCES, DISCLAIMER } from './words/abstract-sentences.js';

const SHARE = 0.6;

/** Abstract of six outputs in ten, about the same things as the title. News have none. */
export function findAbstract(seed: OutputSeed, texts: Texts): string | undefined {
  const key = subkey(seed.key, PART.abstract);
  if (seed.type === 'news' || fraction(key, 0) >= SHARE) return undefined;
  const fill = phrasesOf(seed.field, subkey(seed.key, PART.title), texts);
  const sentences = Object.values(ABSTRACT_SENTENCES).map((choice, place) =>
    fill(choice[below(choice.length, key, 1 + place)] ?? ''),
  );
  return [...sentences, DISCLAIMER].join(' ');
}

/** Who gave the abstract: whoever's identifier the output has. */
export function abstractSourceOf(identifiers: Identifiers): string {
  if (identifiers.pmid !== undefined) return 'pubmed';
  return identifiers.arxiv === undefined ? 'crossref' : 'arxiv';
}
