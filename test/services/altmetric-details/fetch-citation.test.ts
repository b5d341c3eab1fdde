import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueView } from '../../../src/world/catalogue/view/catalogue-view.js';
import { BLACK_HOLES, fetchOutput, openView } from './fetched.js';

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/;
const BOOK = 9_000_020;
const CHAPTER = 9_000_021;
let view: CatalogueView;

beforeAll(async () => {
  view = await openView();
});

describe('a citation', () => {
  it('has its keys in alphabetical order, with Mendeley’s page last', () => {
    const { citation = {} } = fetchOutput(view, BLACK_HOLES);
    const keys = Object.keys(citation);
    expect(keys.at(-1)).toBe('mendeley_url');
    expect(keys.slice(0, -1)).toEqual(keys.slice(0, -1).toSorted());
  });

  // Case 119
  it('writes dates as ISO 8601 with offset, but the last mention in seconds', () => {
    const { citation } = fetchOutput(view, 241939);
    expect(citation?.pubdate).toBe('2011-08-21T00:00:00+00:00');
    expect(citation?.epubdate).toBe('2011-08-21T00:00:00+00:00');
    expect(citation?.first_seen_on).toMatch(ISO_TIME);
    expect(citation?.last_mentioned_on).toBe(1334237127);
    expect(citation?.published_on).toBe(1313884800);
    expect(citation?.added_on).toBe(1313946657);
  });

  // Case 120
  it('lists the chapters of a book, some without a number', () => {
    const { citation } = fetchOutput(view, BOOK);
    expect(citation?.type).toBe('book');
    expect(citation?.aggregate_citation_ids).toEqual([9_000_021, 9_000_022, 9_000_023]);
    expect(citation?.chapters?.map((chapter) => chapter.ordinal_number)).toEqual([1, 2, null]);
  });

  // Case 121
  it('names the book of a chapter', () => {
    const { citation } = fetchOutput(view, CHAPTER);
    expect(citation?.type).toBe('chapter');
    expect(citation?.aggregated_in).toEqual([BOOK]);
    expect(citation?.book?.isbns.length).toBeGreaterThan(0);
  });

  it('has an empty list of ISSNs where there is no journal', () => {
    expect(fetchOutput(view, BOOK).citation?.issns).toEqual([]);
  });
});
