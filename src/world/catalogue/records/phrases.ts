import { below, subkey } from '../hash.js';
import { divisionOf } from './fields-of-research.js';
import type { TextList, Texts } from './texts.js';
import { familyOf, VOCABULARY } from './words/families.js';
import { METHODS } from './words/title-templates.js';

/** Fills in a template; within one, each word is always the same. */
export type Fill = (template: string) => string;

/** Which random number of its key each word comes from; capitals begin a sentence and name the same word. */
const DRAW: Readonly<Record<string, number>> = {
  thing: 10,
  other: 11,
  aspect: 12,
  method: 13,
  city: 14,
  otherCity: 15,
  country: 16,
  bird: 17,
  fish: 18,
  insect: 19,
  element: 20,
};
const LISTS: Readonly<Record<string, TextList>> = {
  city: 'city',
  otherCity: 'city',
  country: 'country',
  bird: 'bird',
  fish: 'fish',
  insect: 'insect',
  element: 'element',
};
/** Numbers that abstracts tell: from the first up to but not including the second. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  count: [101, 999],
  years: [2, 15],
  percent: [12, 60],
  low: [2, 12],
  high: [61, 90],
  year: [1995, 2026],
};

/** Makes the words of one text about a field: its subject, what it bears upon, places, numbers. */
export function phrasesOf(field: number, key: number, texts: Texts): Fill {
  const division = divisionOf(field);
  const { things, aspects } = VOCABULARY[division];
  const lists: Readonly<Record<string, readonly string[]>> = {
    thing: things,
    other: things,
    aspect: aspects,
    method: METHODS[familyOf(division)],
  };
  const word = (name: string): string => {
    const own = lists[name];
    if (own !== undefined) return pick(own, key, name, lists);
    const list = LISTS[name];
    if (list !== undefined)
      return name === 'otherCity' ? otherCityOf(key, texts) : texts.pick(list, placeKey(key, name));
    const [from, end] = NUMBERS[name] ?? [0, 1];
    return String(from + below(end - from, key, 30 + name.length));
  };
  const fill: Fill = (template) =>
    template.includes('{')
      ? template.replace(/\{(\w+)\}/g, (_, name: string) => {
          const lower = name.charAt(0).toLowerCase() + name.slice(1);
          const text = fill(word(lower));
          return lower === name ? text : text.charAt(0).toUpperCase() + text.slice(1);
        })
      : template;
  return fill;
}

function placeKey(key: number, name: string): number {
  return subkey(key, DRAW[name] ?? 0);
}

/** Never the same as `city`. */
function otherCityOf(key: number, texts: Texts): string {
  const city = texts.pick('city', placeKey(key, 'city'));
  let draws = placeKey(key, 'otherCity');
  while (texts.pick('city', draws) === city) draws = subkey(draws, 0);
  return texts.pick('city', draws);
}

/** `other` is never the same as `thing`. */
function pick(
  list: readonly string[],
  key: number,
  name: string,
  lists: Readonly<Record<string, readonly string[]>>,
): string {
  if (name !== 'other') return list[below(list.length, key, DRAW[name] ?? 0)] ?? '';
  const thing = below(lists.thing?.length ?? 1, key, DRAW.thing ?? 0);
  return list[(thing + 1 + below(list.length - 1, key, DRAW.other ?? 0)) % list.length] ?? '';
}
