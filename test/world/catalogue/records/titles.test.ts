import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../../src/world/catalogue/records/texts.js';
import { titleOf } from '../../../../src/world/catalogue/records/titles.js';
import { CITY_NAMES } from '../../../../src/world/catalogue/records/words/city-names.js';
import { COUNTRY_NAMES } from '../../../../src/world/catalogue/records/words/country-names.js';
import { evenShape } from '../support/shape.js';

const COUNT = 6000;
const LATIN =
  /^(?:[A-Z][a-z]+ [a-z]+|in silico|in situ|ab initio|de facto|a priori|inter alia|lingua franca)$/;
const PLACES = new RegExp(` (?:in|near) (?:${[...CITY_NAMES, ...COUNTRY_NAMES].join('|')})(?!\\p{L})`, 'gu');
let titles: readonly string[];

beforeAll(async () => {
  const texts = await loadTexts();
  const shape = evenShape(COUNT);
  titles = Array.from({ length: COUNT }, (_, number) => titleOf(shape.seedOf(number), texts));
});

describe('the titles of six thousand outputs', () => {
  it('have species and Latin words in italics, and nothing else', () => {
    const italics = titles.flatMap((title) =>
      Array.from(title.matchAll(/<i>([^<]*)<\/i>/g), ([, words = '']) => words),
    );
    expect(italics.length).toBeGreaterThan(50);
    expect(italics.filter((words) => !LATIN.test(words))).toEqual([]);
  });

  it('are in one place at most', () => {
    expect(titles.filter((title) => (title.match(PLACES)?.length ?? 0) > 1)).toEqual([]);
    expect(titles.filter((title) => /between (.+) (?:and|&amp;) \1/.test(title))).toEqual([]);
  });

  it('call countries as people do', () => {
    const awkward = /Jamahiriya|Republic|Islands|Territor|Federation|\((?!<i>|第)/;
    expect(titles.filter((title) => awkward.test(title))).toEqual([]);
  });
});
