import { slugOf } from './pick.js';

const PLACE_STARTS =
  'Ash Bram Carn Dun Elm Fair Glen Hather Inver Kirk Lang Mar Nether Oak Pen Quor Red Stan Thorn Ulver Wal Yar Ald Bel Cran Dray Eft Fen Gar Hol Ket Lyd Mel Nor Orm Por Rav Sel Tav Wym'.split(
    ' ',
  );
const PLACE_ENDS =
  'ford wick mere bourne leigh combe haven stoke thorpe minster gate holm worth bridge cliffe by'.split(' ');
const EPITHETS =
  'Patient Curious Restless Humble Candid Gentle Stubborn Distant Hidden Silent Crooked Merry Sober Amber Wandering Lucid Modest Nimble Quiet Rusty Salty Tidy Upbeat Vivid Wry Zealous Bold Careful Drowsy Earnest Frugal Giddy Hasty Idle Jolly Keen Lively Mellow Nocturnal Observant'.split(
    ' ',
  );
const THINGS =
  'Pipette Beaker Lantern Compass Notebook Telescope Centrifuge Herbarium Abacus Barometer Crucible Footnote Hypothesis Kettle Ledger Magnet Mitten Nutmeg Orrery Pendulum Quadrant Radish Sextant Teapot Urchin Vector Walrus Axolotl Badger Curlew'.split(
    ' ',
  );
const EDITIONS =
  'North South East West Coast Valley Harbour Hills Riverside Lakes Uplands Heath Islands Border Forest Midlands'.split(
    ' ',
  );
/** Shares no factor with the length of any list here, so that its multiples visit every place of one. */
const STRIDE = 1_000_003;

/** What names are coined of: so many words, told apart by their place. */
interface Stems {
  readonly count: number;
  at(index: number): string;
}

/** Towns that aren't on any map. */
export const PLACES: Stems = stemsOf(PLACE_STARTS, PLACE_ENDS, '');
/** Names such as blogs give themselves. */
export const CURIOSITIES: Stems = stemsOf(EPITHETS, THINGS, ' ');

function stemsOf(starts: readonly string[], ends: readonly string[], joint: string): Stems {
  return {
    count: starts.length * ends.length,
    at: (index) => `${starts[index % starts.length]}${joint}${ends[Math.floor(index / starts.length)]}`,
  };
}

/** A way to name something after a stem: what goes before and after it, in the name and in the slug. */
export interface NamePattern {
  readonly before: string;
  readonly after: string;
  readonly slugBefore: string;
  readonly slugAfter: string;
}

const PLAIN: NamePattern = { before: '', after: '', slugBefore: '', slugAfter: '' };

/** Patterns from texts that have `#` where the stem goes: `The # Courier`. */
export function patternsOf(...texts: readonly string[]): readonly NamePattern[] {
  return texts.map((text) => {
    const [before = '', after = ''] = text.split('#');
    const slugBefore = before === '' ? '' : `${slugOf(before)}-`;
    const slugAfter = after === '' ? '' : `-${slugOf(after)}`;
    return { before, after, slugBefore, slugAfter };
  });
}

export interface CoinedName {
  readonly name: string;
  /** Unique in what is coined of the same stems and patterns. */
  readonly slug: string;
}

/**
 * The name of number `number`: every stem in every pattern, then all of them again as regional editions, numbered
 * once these have run out. No two numbers have one name.
 */
export function coinName(
  { stems, patterns }: { stems: Stems; patterns: readonly NamePattern[] },
  number: number,
  salt: number,
): CoinedName {
  const size = stems.count * patterns.length;
  const place = ((number % size) * STRIDE + salt) % size;
  const { before, after, slugBefore, slugAfter } = patterns[place % patterns.length] ?? PLAIN;
  const stem = stems.at(Math.floor(place / patterns.length));
  const edition = editionOf(Math.floor(number / size));
  const name = before + stem + after;
  const slug = slugBefore + hyphenated(stem) + slugAfter;
  return edition === ''
    ? { name, slug }
    : { name: `${name} – ${edition}`, slug: `${slug}-${hyphenated(edition)}` };
}

/** Cheaper than a slug of any text: stems and editions are of plain letters and at most one space. */
function hyphenated(words: string): string {
  return words.toLowerCase().replace(' ', '-');
}

function editionOf(round: number): string {
  if (round === 0) return '';
  const edition = EDITIONS[(round - 1) % EDITIONS.length] ?? '';
  const series = Math.floor((round - 1) / EDITIONS.length);
  return series === 0 ? edition : `${edition} ${series + 1}`;
}
