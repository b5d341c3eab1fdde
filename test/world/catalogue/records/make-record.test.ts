import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OutputRecord } from '../../../../src/world/catalogue/output-record.js';
import { personOf } from '../../../../src/world/catalogue/records/authors.js';
import { findFieldName } from '../../../../src/world/catalogue/records/fields-of-research.js';
import { makeRecord } from '../../../../src/world/catalogue/records/make-record.js';
import { loadTexts, type Texts } from '../../../../src/world/catalogue/records/texts.js';
import { evenShape } from '../support/shape.js';

const COUNT = 5000;
const shape = evenShape(COUNT);
let texts: Texts;
let records: readonly OutputRecord[];

beforeAll(async () => {
  texts = await loadTexts();
  records = Array.from({ length: COUNT }, (_, number) => makeRecord(shape.seedOf(number), { shape, texts }));
});

describe('a generated record', () => {
  it('is the same whatever was made before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: COUNT - 1 }), (number) => {
        const again = makeRecord(evenShape(COUNT).seedOf(number), { shape: evenShape(COUNT), texts });
        expect(again).toEqual(records[number]);
      }),
      { numRuns: 300 },
    );
  });

  it('differs with the seed of the catalogue', () => {
    const other = evenShape(COUNT, 8);
    const titles = Array.from(
      { length: 50 },
      (_, number) => makeRecord(other.seedOf(number + 5), { shape: other, texts }).title,
    );
    expect(titles).not.toEqual(records.slice(5, 55).map(({ title }) => title));
  });

  it('has a title with every word filled in', () => {
    expect(records.filter(({ title }) => title === '' || /[{}]|undefined/.test(title))).toEqual([]);
  });

  it('says in its abstract that it was made up, if it has one', () => {
    const abstracts = records.flatMap(({ abstract }) => abstract ?? []);
    expect(abstracts.filter((abstract) => !/^[^{}]+ This output was made up\.$/.test(abstract))).toEqual([]);
    expect(abstracts.length / COUNT).toBeCloseTo(0.58, 1);
  });

  it('came out on the day of its seed, and never sooner', () => {
    const earliest = records.map(({ printedOn, onlineOn }) =>
      Math.min(printedOn ?? Infinity, onlineOn ?? Infinity),
    );
    expect(earliest).toEqual(records.map((_, number) => shape.seedOf(number).publishedDay * 86_400));
  });

  it('is of its own field first, of known fields all along, divisions before their groups', () => {
    const codes = records.flatMap(({ fieldsOfResearch }) => fieldsOfResearch);
    expect(codes.filter((code) => findFieldName(code) === undefined)).toEqual([]);
    expect(
      records.filter(({ fieldsOfResearch: [first, second] }) => !second?.startsWith(first ?? '-')),
    ).toEqual([]);
  });

  it.each([
    ['&amp;', /&amp;/],
    ['italics', /<i>.+<\/i>/],
    ['other scripts', /[^\p{ASCII}“”]/u],
    ['300 characters', /.{300}/],
    ['a retraction', /^RETRACTED: /],
  ])('now and then has a title with %s', (_what, pattern) => {
    const share = records.filter(({ title }) => pattern.test(title)).length / COUNT;
    expect(share).toBeGreaterThan(0.001);
    expect(share).toBeLessThan(0.05);
  });

  it('now and then has no author, though it is an article', () => {
    const articles = records.filter(({ type }) => type === 'article');
    const share = articles.filter(({ authors }) => authors.length === 0).length / articles.length;
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.04);
  });

  it('never names an author twice', () => {
    const twice = records.filter(({ authors }) => new Set(authors).size !== authors.length);
    expect(twice).toEqual([]);
  });

  it('has authors who write more than once', () => {
    const ids = records.flatMap(({ authors }) => authors.flatMap(({ orcid }) => orcid ?? []));
    expect(new Set(ids).size).toBeLessThan(ids.length * 0.6);
    expect(ids.filter((orcid) => !/^0009-0099-\d{4}-\d{3}[\dX]$/.test(orcid))).toEqual([]);
  });

  it('names chapters that name their book', () => {
    const books = records.filter(({ type }) => type === 'book');
    const chapters = books.flatMap(({ chapters: all }) => all ?? []);
    const named = chapters.map(({ altmetricId }) => records.find((one) => one.altmetricId === altmetricId));
    expect(named.map((chapter) => chapter?.title)).toEqual(chapters.map(({ title }) => title));
    expect(named.map((chapter) => chapter?.book)).toEqual(
      books.flatMap(({ altmetricId, title, identifiers, chapters: all }) =>
        (all ?? []).map(() => ({ altmetricId, title, isbns: identifiers.isbn })),
      ),
    );
  });

  it('shares its book’s editors and publisher, if it is a chapter', () => {
    const chapter = records[66];
    expect(chapter?.editors).toEqual(records[64]?.editors);
    expect(chapter?.publisher).toEqual(records[64]?.publisher);
  });

  it('has no chapters past the end of the catalogue', () => {
    const short = evenShape(67);
    const book = makeRecord(short.seedOf(64), { shape: short, texts });
    expect(book.chapters?.map(({ altmetricId }) => altmetricId)).toEqual([200_000_065, 200_000_066]);
  });

  it('has a journal of its field, and that journal’s publisher', () => {
    const inJournals = records.filter(({ journal }) => journal !== undefined);
    expect(inJournals.length).toBeGreaterThan(COUNT / 2);
    expect(inJournals.filter(({ journal, publisher }) => journal?.publisher !== publisher)).toEqual([]);
  });
});

describe('a record that is written down', () => {
  const seed = {
    ...shape.seedOf(9),
    altmetricId: 241_939,
    number: -1,
    type: 'article',
    journal: undefined,
  } as const;

  it('keeps what is given, and makes up the rest to go with it', () => {
    const given = {
      title: 'Given',
      identifiers: { doi: ['10.1038/news.2011.490'] },
      openAccess: 'gold',
    } as const;
    const record = makeRecord(seed, { shape, texts }, given);
    expect(record).toMatchObject({ ...given, altmetricId: 241_939, journal: undefined });
    expect(record.links).toEqual(['http://dx.doi.org/10.1038/news.2011.490']);
    expect(record.fieldsOfResearch.length).toBeGreaterThan(1);
  });

  it('is in no made-up book, if it is a chapter', () => {
    const record = makeRecord({ ...seed, type: 'chapter' }, { shape, texts }, { identifiers: {} });
    expect(record.book).toBeUndefined();
  });
});

describe('an author', () => {
  it('is always the same person', () => {
    expect(personOf(4711, { shape, texts })).toEqual(personOf(4711, { shape: evenShape(COUNT), texts }));
  });
});
