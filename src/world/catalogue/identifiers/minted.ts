import { draw, subkey } from '../hash.js';
import type { IdentifierScheme } from '../output-record.js';
import type { CatalogueShape, OutputSeed } from '../output-seed.js';
import { bookNumberOf } from '../records/book-blocks.js';
import { yearOf } from '../records/days.js';
import { PART } from '../records/parts.js';
import { mintArxivId, numberInArxivId } from './minted-arxiv.js';
import { mintBibcode, numberInBibcode } from './minted-bibcode.js';
import { mintDoi, numberInDoi } from './minted-doi.js';
import { mintIsbn, numberInIsbn } from './minted-isbn.js';

/** How identifiers of a scheme are made up, and how the number is read out of one again. */
export interface Mint {
  /** All that the output has, most used first. */
  readonly make: (seed: OutputSeed, shape: CatalogueShape) => readonly string[];
  /** @param text  in the form in which it is looked up; need not be one of ours */
  readonly read: (text: string, shape: CatalogueShape) => number | undefined;
}

/** Numbers from which made-up ones count: far above what is given out. */
const FIRST = { pmid: 70_000_000, pmc: 90_000_000, ssrn: 9_000_000 } as const;
const EBOOK_DRAW = 51;

/** All hold the output's number, of up to seven digits. */
export const MINTS: Readonly<Record<IdentifierScheme, Mint>> = {
  doi: { make: (seed, shape) => [mintDoi(seed, shape)], read: numberInDoi },
  pmid: {
    make: ({ number }) => [String(FIRST.pmid + number)],
    read: (text) => Number(text) - FIRST.pmid,
  },
  pmc: {
    make: ({ number }) => [`PMC${FIRST.pmc + number}`],
    read: (text) => Number(text.slice(3)) - FIRST.pmc,
  },
  arxiv: {
    make: (seed, shape) => [mintArxivId(seed, shape) ?? []].flat(),
    read: numberInArxivId,
  },
  ads: { make: (seed) => [mintBibcode(seed)], read: numberInBibcode },
  ssrn: {
    make: ({ number }) => [String(FIRST.ssrn + number)],
    read: (text) => Number(text) - FIRST.ssrn,
  },
  repec: {
    make: ({ number, publishedDay }) => [`RePEc:fak:wpaper:${yearOf(publishedDay)}-${number}`],
    read: readAtEnd,
  },
  isbn: { make: mintIsbns, read: numberInIsbn },
  handle: { make: ({ number }) => [`20.500.99901/${number}`], read: readAtEnd },
  nct: {
    make: ({ number }) => [`NCT9${String(number).padStart(7, '0')}`],
    read: (text) => Number(text.slice(4)),
  },
  urn: { make: ({ number }) => [`urn:nbn:zz:made-up-${number}`], read: readAtEnd },
  uri: { make: (seed) => [mintUri(seed)], read: readAtEnd },
  dimensions: {
    make: ({ number }) => [`pub.9${String(number).padStart(9, '0')}`],
    read: (text) => Number(text.slice(5)),
  },
};

/** A book may have one for its e-book too; a chapter has its book's. */
function mintIsbns(seed: OutputSeed, shape: CatalogueShape): readonly string[] {
  const isChapter = seed.type === 'chapter';
  const number = isChapter ? bookNumberOf(seed.number) : seed.number;
  const key = isChapter ? shape.seedOf(number).key : seed.key;
  const hasEbook = draw(subkey(key, PART.identifiers), EBOOK_DRAW) % 10 < 7;
  return hasEbook ? [mintIsbn(number, 'print'), mintIsbn(number, 'electronic')] : [mintIsbn(number, 'print')];
}

function mintUri({ type, number, publishedDay }: OutputSeed): string {
  return type === 'news'
    ? `https://news.example.com/${yearOf(publishedDay)}/${number}`
    : `https://repository.example.org/items/${number}`;
}

function readAtEnd(text: string): number | undefined {
  const number = /(\d{1,7})$/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}
