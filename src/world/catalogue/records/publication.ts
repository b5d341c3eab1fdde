import { below, fraction, subkey } from '../hash.js';
import type { OutputRecord } from '../output-record.js';
import type { CatalogueShape, OutputSeed } from '../output-seed.js';
import { isGenerated, ordinalOf } from './book-blocks.js';
import { monthOf, yearOf } from './days.js';
import { foundedIn, issuesAYear } from './journals.js';
import { PART } from './parts.js';

const SECONDS_A_DAY = 86_400;
const DRAW = { kind: 0, delay: 1, page: 2, length: 3, volume: 4 } as const;

type Dates = Pick<OutputRecord, 'printedOn' | 'onlineOn'>;
type Pages = Pick<OutputRecord, 'volume' | 'issue' | 'firstPage' | 'lastPage'>;

/** When it came out in print and online, at midnight UTC. The earlier is always the day of its seed. */
export function datesOf({ key, type, publishedDay }: OutputSeed): Dates {
  const draws = subkey(key, PART.dates);
  const published = publishedDay * SECONDS_A_DAY;
  const random = fraction(draws, DRAW.kind);
  if (type === 'dataset' || type === 'clinical-trial') return { onlineOn: published };
  if (type === 'book' || random < 0.15) return { printedOn: published };
  if (random < 0.5) return { onlineOn: published };
  const delay = type === 'news' ? 0 : below(150, draws, DRAW.delay);
  return { onlineOn: published, printedOn: published + delay * SECONDS_A_DAY };
}

/** Where it is: in a volume and issue of its journal, or on pages of its book. */
export function pagesOf(seed: OutputSeed, shape: CatalogueShape, isInJournal: boolean): Pages {
  const draws = subkey(seed.key, PART.pages);
  if (seed.type === 'chapter' && isGenerated(seed)) {
    const first = 1 + (ordinalOf(seed.number) - 1) * 32 + below(8, draws, DRAW.page);
    return { firstPage: String(first), lastPage: String(first + 10 + below(14, draws, DRAW.length)) };
  }
  if (!isInJournal) return {};
  const { journal, publishedDay } = seed;
  const founded = journal === undefined ? 1880 + below(131, draws, DRAW.volume) : foundedIn(journal, shape);
  const volume = String(Math.max(1, yearOf(publishedDay) - founded + 1));
  const issues = journal === undefined ? 12 : issuesAYear(journal, shape);
  if (issues === 0) return { volume, firstPage: `e${10_000 + below(89_999, draws, DRAW.page)}` };
  const issue = String(1 + Math.floor(((monthOf(publishedDay) - 1) * issues) / 12));
  const first = 1 + below(1800, draws, DRAW.page);
  return { volume, issue, firstPage: String(first), lastPage: String(first + below(18, draws, DRAW.length)) };
}
