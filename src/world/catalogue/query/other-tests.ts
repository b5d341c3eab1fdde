import { postsGained } from '../attention.js';
import { SOURCES } from '../sources.js';
import { postsAt } from '../tally.js';
import { toEvenSeconds } from '../tally-draft.js';
import type { Criteria } from './criteria.js';
import type { OutputTest, TestParts } from './output-test.js';
import { namesOf } from './people.js';
import type { TextPlace } from './text-index.js';
import { wordsIn } from './words.js';

/** Bits of the sources that count, as a moment's column has them. */
export function sourceBits(sources: readonly number[] | undefined): number {
  const places = sources ?? SOURCES.map((_source, place) => place);
  return places.reduce((bits, source) => bits | (1 << source), 0);
}

/** Whether an output was mentioned in a time by one of the sources that count. */
export function mentionTest(
  { mentionedWithin = 'at', sources }: Criteria,
  { moment, catalogue, asOf }: TestParts,
): OutputTest | undefined {
  if (mentionedWithin === 'at') return undefined;
  const even = asOf.evenStartOf(mentionedWithin);
  const since = toEvenSeconds(even);
  const bits = sourceBits(sources);
  const counted = sources === undefined ? undefined : new Set(sources);
  const isExactly = (number: number) => {
    const tallies = catalogue.columns.talliesOf(number);
    for (let place = 0; place < tallies.length; place++) {
      const tally = tallies.at(place);
      if (counted?.has(tally.source) === false) continue;
      if (postsAt(tally, asOf.even) > postsAt(tally, even)) return true;
    }
    return false;
  };
  return {
    ofNumber: (number) => {
      const last = moment.lastPost[number] ?? 0;
      const mentioned = moment.sources[number] ?? 0;
      if (last < since || (mentioned & bits) === 0) return false;
      return (last > since && (mentioned & ~bits) === 0) || isExactly(number);
    },
    ofOutput: ({ attention }) =>
      postsGained(attention, asOf, { timeframe: mentionedWithin, sources: counted }) > 0,
  };
}

/** Words that are looked for, at most: no title has more, and each costs a look at all outputs. */
const MOST_WORDS = 40;

/** Whether an output has words in its title, or in what else is searched. */
export function wordTests({ titleWords = [], words = [] }: Criteria, { texts }: TestParts): OutputTest[] {
  const inTitle = titleWords.slice(0, MOST_WORDS).map((word) => wordTest(word, 'title', texts));
  return [...inTitle, ...words.slice(0, MOST_WORDS).map((word) => wordTest(word, 'anywhere', texts))];
}

function wordTest(word: string, place: TextPlace, texts: TestParts['texts']): OutputTest {
  const marks = texts.find(word, place);
  return {
    ofNumber: (number) => marks !== undefined && marks[number] === 1,
    ofOutput: ({ record }) => {
      const others = place === 'title' ? [] : [record.journal?.title ?? '', ...namesOf(record)];
      return [record.title, ...others].some((text) => wordsIn(text).includes(word));
    },
  };
}

/** Days of publication, of what is written down; generated outputs lie in the order of them. */
export function dateTest({ publishedFrom, publishedTo }: Criteria): OutputTest | undefined {
  if (publishedFrom === undefined && publishedTo === undefined) return undefined;
  const { from, to } = {
    from: publishedFrom ?? Number.NEGATIVE_INFINITY,
    to: publishedTo ?? Number.POSITIVE_INFINITY,
  };
  return {
    ofNumber: () => true,
    ofOutput: (output) => {
      const day = publicationDayOf(output.record);
      return day !== undefined && from <= day && day <= to;
    },
  };
}

const DAY_SECONDS = 86_400;

/** Day since 1970-01-01 on which an output was published; undefined where nobody says. */
export function publicationDayOf({
  printedOn,
  onlineOn,
}: {
  readonly printedOn?: number | undefined;
  readonly onlineOn?: number | undefined;
}): number | undefined {
  const first = Math.min(printedOn ?? Number.POSITIVE_INFINITY, onlineOn ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? Math.floor(first / DAY_SECONDS) : undefined;
}
