import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryWorkStore } from '../../../src/world/works/memory-work-store.js';
import { TitleSearch } from '../../../src/world/works/title-score.js';
import { URI_SCHEMES } from '../../../src/world/works/work.js';
import { parseWorkUri, toWorkUri } from '../../../src/world/works/work-uri.js';
import { followed } from '../state/followed.js';
import { describeWorkStore } from './store.suite.js';

describeWorkStore('memory', async () => followed(new MemoryWorkStore()));

// hirmeos/identifier_translation_service: src/models/identifier.py `split_uri`
describe('an identifier', () => {
  it.each([
    ['info:doi:10.11647/OBP.0001', 'info:doi', '10.11647/obp.0001'],
    ['URN:ISBN:978-1-906924-00-3', 'urn:isbn', '9781906924003'],
    ['urn:issn:2054-2445', 'urn:issn', '2054-2445'],
    ['https://www.x.org/A?b=C#d', 'https', 'www.x.org/a?b=c#d'],
    ['HTTP://X.org', 'http', 'x.org'],
    ['tag:openbookpublishers.com,2009:book:1', 'tag:openbookpublishers.com,2009', 'book:1'],
    ['info:hdl:', 'info:hdl', ''],
    ['foo:bar:baz', 'foo:bar', 'baz'],
  ])('is taken apart: %s', (text, scheme, value) => {
    expect(parseWorkUri(text)).toEqual({ scheme, value });
  });

  it.each(['', 'x', ':', '::', 'urn:isbn', '10.5334/bay', ' info:doi:10.1/x', '1:2:3'])(
    'is not "%s"',
    (text) => {
      expect(parseWorkUri(text)).toBeUndefined();
    },
  );

  it.each(URI_SCHEMES)('of the scheme %s is the same when it is put together again', (scheme) => {
    const uri = toWorkUri({ scheme, value: 'x/y' });
    expect(parseWorkUri(uri)).toEqual({ scheme, value: 'x/y' });
  });
});

const score = (titles: readonly string[], asked: string) => new TitleSearch(asked).score(titles);

/** Levenshtein distance as it is defined. */
function countEdits(from: string, to: string): number {
  const table = [[...Array(to.length + 1).keys()]];
  for (const [y, character] of [...from].entries()) {
    const above = table.at(-1) ?? [];
    const row = [y + 1];
    for (const [x, other] of [...to].entries()) {
      const replaced = (above[x] ?? 0) + (character === other ? 0 : 1);
      row.push(Math.min(replaced, (above[x + 1] ?? 0) + 1, (row[x] ?? 0) + 1));
    }
    table.push(row);
  }
  return table.at(-1)?.at(-1) ?? 0;
}

// hirmeos/identifier_translation_service: src/models/identifier.py `get_from_title`
describe('the distance of a title', () => {
  it.each([
    ['The Same', 'the same', 0],
    ['The same, and more', 'the same', 1],
    ['The', 'The same', 1],
    ['', 'anything', 1],
    ['kitten', 'sitting', 3],
    ['kitten', 'mitten', 1],
    ['kitten', 'sitter', 2],
    ['abc', 'xyz', undefined],
    ['x', 'a long title', undefined],
    ['Zürich am See', 'Zurich am See', 1],
  ])('of "%s" from "%s" is %s', async (title, asked, distance) => {
    expect(await score([title], asked)).toBe(distance);
  });

  it('is that of the nearest', async () => {
    expect(await score(['abc', 'kitten', 'mitten'], 'Kitten')).toBe(0);
    expect(await score([], 'x')).toBeUndefined();
  });

  it('is the number of edits, up to a third of the length and one', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(text, text, async (title, asked) => {
        fc.pre(!title.startsWith(asked) && !asked.startsWith(title));
        const edits = countEdits(title, asked);
        expect(await score([title], asked)).toBe(
          edits <= Math.floor(asked.length / 3) + 1 ? edits : undefined,
        );
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is not counted for titles beyond 255 bytes', async () => {
    const long = 'ä'.repeat(130);
    expect(await score([long], `x${long.slice(1)}`)).toBeUndefined();
    expect(await score([long], long)).toBe(0);
  });

  it('is found among a thousand long titles while others are answered', async () => {
    const titles = Array.from({ length: 1000 }, (_, n) => `${n} `.padEnd(240, 'abcdefg'));
    let longest = 0;
    let before = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 1);
    await score(titles, 'gfedcba'.repeat(34));
    clearInterval(clock);
    expect(Math.max(longest, performance.now() - before)).toBeLessThan(300);
  });
});
