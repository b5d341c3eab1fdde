import { describe, expect, it } from 'vitest';
import type { ExplicitOutput, GivenTally } from '../../../../src/world/catalogue/explicit-output.js';
import { FIELDS } from '../../../../src/world/catalogue/fields.js';
import { PINNED_JOURNALS, PINNED_WORKS } from '../../../../src/world/catalogue/pinned/index.js';
import { SOURCE_INDEX, SOURCES, type SourceFacts } from '../../../../src/world/catalogue/sources.js';
import { typesOf } from './types-of.js';

const BY_TITLE = PINNED_WORKS.map((work) => [work.title, work] as const);

function workOf(identifier: string): ExplicitOutput {
  const found = PINNED_WORKS.find(({ identifiers }) =>
    Object.values(identifiers).flat().includes(identifier),
  );
  if (found === undefined) throw new Error(`No pinned work has ${identifier}`);
  return found;
}

function sum(work: ExplicitOutput, of: 'posts' | 'accounts'): number {
  return work.tallies
    .filter(({ source }) => source !== 'misc')
    .reduce((total, tally) => total + tally[of], 0);
}

describe('the pinned works', () => {
  it('have Altmetric IDs of their own', () => {
    const ids = PINNED_WORKS.map(({ altmetricId }) => altmetricId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have identifiers of their own, in any case of letters', () => {
    const all = PINNED_WORKS.flatMap(({ identifiers }) =>
      Object.entries(identifiers).flatMap(([scheme, values]) =>
        values.map((value) => `${scheme}:${value.toLowerCase()}`),
      ),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(BY_TITLE)('have a title, an identifier and a known field: %s', (title, work) => {
    expect(title).not.toBe('');
    expect(Object.values(work.identifiers).flat()).not.toHaveLength(0);
    expect(FIELDS.map(({ code }) => code)).toContain(work.field);
    expect(Number.isInteger(work.publishedOn)).toBe(true);
  });

  it.each(BY_TITLE)(
    'have at most as many accounts as posts in each source, named once: %s',
    (_title, { tallies }) => {
      expect(tallies.filter(({ accounts, posts }) => accounts < 1 || accounts > posts)).toEqual([]);
      expect(new Set(tallies.map(({ source }) => source)).size).toBe(tallies.length);
    },
  );

  it.each(BY_TITLE)('have mentions where and when a source was collected: %s', (_title, work) => {
    const first = work.addedOn ?? work.publishedOn;
    const late = work.tallies.filter(({ source }) => {
      const { from, until }: SourceFacts = SOURCES[SOURCE_INDEX[source]] as SourceFacts;
      const isOver = until !== undefined && Date.parse(until) / 1000 < first;
      return isOver || Date.parse(from) / 1000 > (work.lastMentionedOn ?? Number.POSITIVE_INFINITY);
    });
    expect(late).toEqual([]);
    expect(work.lastMentionedOn ?? Number.POSITIVE_INFINITY).toBeGreaterThan(first);
  });

  it.each(BY_TITLE)(
    'have no more people in cohorts than accounts on X: %s',
    (_title, { tallies, cohorts }) => {
      const onX = tallies.find(({ source }) => source === 'twitter')?.accounts ?? 0;
      expect(Object.values(cohorts ?? {}).reduce((total, count) => total + count, 0)).toBeLessThanOrEqual(
        onX,
      );
    },
  );

  it.each(BY_TITLE)('have a score if and only if something counts: %s', (_title, { score, tallies }) => {
    expect((score ?? 1) > 0).toBe(true);
    expect(score === undefined || tallies.length > 0).toBe(true);
  });

  it.each(PINNED_WORKS.flatMap((work) => (work.score === undefined ? [] : [[work.title, work] as const])))(
    'leave something of the score to X: %s',
    (_title, { score = 0, tallies }) => {
      const others = tallies.filter(({ source }) => source !== 'twitter');
      const weigh = ({ source, accounts }: GivenTally) => {
        const { weight, counts }: SourceFacts = SOURCES[SOURCE_INDEX[source]] as SourceFacts;
        return weight * (counts === 'once' ? 1 : accounts);
      };
      const rest = score - others.reduce((total, tally) => total + weigh(tally), 0);
      expect(rest > 0 || others.length === tallies.length).toBe(true);
    },
  );

  it.each(PINNED_WORKS.flatMap(({ identifiers }) => identifiers.isbn ?? []))(
    'have ISBNs with a valid check digit: %s',
    (isbn) => {
      expect(isbn).toMatch(/^97[89]\d{10}$/);
      const total = [...isbn].reduce((soFar, digit, place) => soFar + Number(digit) * (place % 2 ? 3 : 1), 0);
      expect(total % 10).toBe(0);
    },
  );
});

describe('the works with recorded counts', () => {
  // docs/sources.md details 14; `types` by the rule of section 10
  it.each([
    ['10.1038/news.2011.490', 241939, 148, 157, 140_500, 'mbrttttf'],
    ['10.1038/480426a', 502878, 2479, 2695, 1_714_702, 'btttttfg'],
    ['10.1038/news.2011.498', 243700, 134, 138, 114_500, 'tttttttt'],
    ['10.1038/nature.2014.14583', 2068207, 4652, 4930, 3_734_706, 'mbvrtwfg'],
    ['10.1038/465860a', 385053, 30, 31, 53_388, 'mbtttfdg'],
    ['10.1038/srep00042', 194098, 31, 33, 32_338, 'bttttttg'],
    ['10.1629/2048-7754.79', 1619179, 15, 16, 18_600, 'bttttttw'],
    ['10.1101/2020.04.23.055293', 80489219, 7, 7, 2_850, 'tttttttt'],
    ['10.1016/j.tree.2011.01.009', 220221, 9, 11, 20_430, 'bbtttttt'],
    ['10.1126/science.1187820', 513292, 3, 3, 9_004, 'bbbbtttt'],
    ['10.1086/664183', 601635, 3, 3, 2_500, 'tttttttt'],
  ])('have the recorded sums, score and types: %s', (doi, altmetricId, accounts, posts, score, types) => {
    const work = workOf(doi);
    expect(work).toMatchObject({ altmetricId, score });
    expect([sum(work, 'accounts'), sum(work, 'posts')]).toEqual([accounts, posts]);
    expect(typesOf(work.tallies)).toBe(types);
  });

  it('has 100 accounts and 105 posts on 10.1038/nature12373, and scores 217.25', () => {
    const work = workOf('10.1038/nature12373');
    expect([sum(work, 'accounts'), sum(work, 'posts'), work.score]).toEqual([100, 105, 217_250]);
  });

  it('has 59 posts on 10.1101/gr.161315.113, of them 55 on X', () => {
    const work = workOf('10.1101/gr.161315.113');
    expect(sum(work, 'posts')).toBe(59);
    expect(work.tallies).toContainEqual(expect.objectContaining({ source: 'twitter', posts: 55 }));
  });

  // docs/sources.md explorer 2.12
  it('has 150,706 mentions on 10.1136/bmj.n2635', () => {
    expect(sum(workOf('10.1136/bmj.n2635'), 'posts')).toBe(150_706);
  });

  it('has 57 mentions that count and 35 that do not on the book with miscellaneous ones', () => {
    const work = workOf('10.5555/demonstration.misc');
    expect(sum(work, 'posts')).toBe(57);
    expect(work.tallies).toContainEqual(expect.objectContaining({ source: 'misc', posts: 35 }));
  });
});

describe('the works that documentation names', () => {
  // docs/sources.md details 4 and 14, explorer, operas 6.2
  it.each([
    ...['22193080', '2011Natur.480..426V', '20559361', '19644114', '2009Sci...325..578W', 'pub.1056456446'],
    ...['21148220', '1108.2455', '1704.05017', '1905.08233', '1212.4819', '2012ApPhL.100y3104B'],
    ...['9783319255576', '10.1371/journal.pone.0005083', '10.1016/j.joi.2017.08.007', '10.1038/nature09210'],
    ...['10.1146/annurev-clinpsy-032813-153716', 'math.GT/0309136', '2234441', '10568/1234', 'NCT00000001'],
    ...['https://example.org/a', '10.1038/nplants.2015.3', '34728500', '10.5334/bay', '10.5334/bbc.a'],
    ...['10.5334/bcb', '10.11647/OBP.0001', '10.11647/OBP.0002', '10.11647/OBP.0020', '10.21435/sflin.24'],
    ...['10.12681/aprlp.16', '10.5334/jors.122', '10.1242/dev.164269', '10.1515/9783839470121'],
  ])('are found: %s', (identifier) => {
    expect(workOf(identifier).title).not.toBe('');
  });

  it('give the date of 10.1146/annurev-clinpsy-032813-153716 as a text, and only this one', () => {
    expect(PINNED_WORKS.filter(({ isUpdateDateText }) => isUpdateDateText)).toEqual([
      workOf('10.1146/annurev-clinpsy-032813-153716'),
    ]);
  });

  it.each([
    ['Nature', '10.1038/nature09210'],
    ['History', '10.5555/demonstration.history'],
  ])('go on being mentioned in %s', (journal, doi) => {
    const work = workOf(doi);
    expect(work).toMatchObject({ isOngoing: true, journal: { title: journal } });
    expect(work.addedOn ?? work.lastMentionedOn).toBeUndefined();
  });

  it('include one that every source mentions', () => {
    const { tallies } = workOf('10.5555/demonstration.every-source');
    expect(tallies.map(({ source }) => source)).toEqual(SOURCES.map(({ name }) => name));
  });

  it.each(PINNED_WORKS.flatMap(({ record }) => record?.chapters ?? []))(
    'have the chapters that books tell of: $title',
    ({ altmetricId, title }) => {
      const chapter = PINNED_WORKS.find((work) => work.altmetricId === altmetricId);
      expect(chapter).toMatchObject({ title, type: 'chapter' });
      const book = PINNED_WORKS.find((work) => work.altmetricId === chapter?.record?.book?.altmetricId);
      expect(book).toMatchObject({ type: 'book', title: chapter?.record?.book?.title });
    },
  );
});

describe('the pinned journals', () => {
  it('have IDs of 24 hexadecimal digits, each its own', () => {
    const ids = PINNED_JOURNALS.map(({ id }) => id);
    expect(ids.filter((id) => !/^[0-9a-f]{24}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('include each journal of a pinned work', () => {
    const journals = PINNED_WORKS.flatMap(({ journal }) => journal ?? []);
    expect(journals.filter((journal) => !PINNED_JOURNALS.includes(journal))).toEqual([]);
  });

  it.each(PINNED_JOURNALS.flatMap(({ issns }) => issns))(
    'have ISSNs with a valid check digit: %s',
    (issn) => {
      expect(issn).toMatch(/^\d{4}-\d{3}[\dX]$/);
      const digits = [...issn.replace('-', '')].map((digit) => (digit === 'X' ? 10 : Number(digit)));
      expect(digits.reduce((total, digit, place) => total + digit * (8 - place), 0) % 11).toBe(0);
    },
  );
});
