import { describe, expect, it } from 'vitest';
import { journalTitleOf } from '../../../../src/world/catalogue/records/journal-titles.js';
import {
  journalNumberOfId,
  journalNumberOfIssn,
  journalNumberOfNlmId,
  journalOf,
} from '../../../../src/world/catalogue/records/journals.js';
import { evenShape } from '../support/shape.js';

const shape = evenShape(1000);
const journals = Array.from({ length: shape.journalCount }, (_, number) => journalOf(number, shape));

describe('journals', () => {
  it('are found by their ids', () => {
    expect(journals.map(({ id }) => journalNumberOfId(id, shape))).toEqual([...journals.keys()]);
    expect(journals.filter(({ id }) => !/^[0-9a-f]{24}$/.test(id))).toEqual([]);
  });

  it('are found by each of their ISSNs, hyphen or not', () => {
    const expected = journals.flatMap(({ issns }, number) => issns.map(() => number));
    const issns = journals.flatMap(({ issns: all }) => all);
    expect(issns.map((issn) => journalNumberOfIssn(issn, shape))).toEqual(expected);
    expect(issns.map((issn) => journalNumberOfIssn(issn.replace('-', ''), shape))).toEqual(expected);
  });

  it('are found by their NLM ids, where they have one', () => {
    const catalogued = journals.filter(({ nlmId }) => nlmId !== undefined);
    expect(catalogued.map(({ nlmId }) => journals[journalNumberOfNlmId(nlmId ?? '', shape) ?? -1])).toEqual(
      catalogued,
    );
    expect(catalogued.length).toBeGreaterThan(30);
  });

  it.each(['0028-0836', '9600-0000', '', '96', '9699-9993', 'x'])(
    'are not found by the ISSN "%s"',
    (issn) => {
      expect([undefined, 0]).toContain(journalNumberOfIssn(issn, shape));
      expect(journals[journalNumberOfIssn(issn, shape) ?? -1]?.issns ?? [issn]).toContain(issn);
    },
  );

  it.each(['4f6fa50a3cf058f610003160', '', 'f0f0', 'f0f0000000000000ffffffff'])(
    'are not found by the id "%s"',
    (id) => {
      expect(journalNumberOfId(id, shape)).toBeUndefined();
    },
  );

  it('have titles of their own, thirty thousand of them', () => {
    const titles = Array.from({ length: 30_000 }, (_, number) => journalTitleOf(number));
    expect(new Set(titles).size).toBe(titles.length);
  });
});
