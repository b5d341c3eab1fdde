import { below, draw, subkey } from '../hash.js';
import type { OutputSeed } from '../output-seed.js';
import { divisionOf } from './fields-of-research.js';
import { PART } from './parts.js';
import { type Fill, phrasesOf } from './phrases.js';
import type { Texts } from './texts.js';
import { type Family, familyOf } from './words/families.js';
import { ARTICLE_TITLES, OTHER_TITLES } from './words/title-templates.js';

const DRAW = { template: 0, oddity: 1, suffix: 2 } as const;
const SMALL_WORDS = /^(?:a|an|and|as|for|in|of|on|or|the|to|with)$/;
const NOT_ASCII = [
  ': Überlegungen eines Außenseiters',
  ' – a β-version',
  ' (第二報)',
  ' at 2 °C and ½ pressure',
  ': café, naïveté et œuvre',
  ' → Ελλάδα, Україна',
];

const SPECIES = [
  'Danio rerio',
  'Drosophila melanogaster',
  'Escherichia coli',
  'Mus musculus',
  'Quercus robur',
];
const IN_LATIN = ['in silico', 'in situ', 'ab initio'];
const LEARNED = ['de facto', 'a priori', 'inter alia', 'lingua franca'];
/** What stands in italics at the end of a title. */
const ITALICS: Readonly<Record<Family, readonly string[]>> = {
  life: italic(SPECIES),
  clinical: italic(SPECIES.slice(0, 4)),
  physical: italic(IN_LATIN),
  engineering: italic(IN_LATIN),
  social: italic(LEARNED),
  humanities: italic(LEARNED),
};

/** Title of an output, of its field and type. A few hold what real ones do: tags, entities, other scripts. */
export function titleOf(seed: OutputSeed, texts: Texts): string {
  const key = subkey(seed.key, PART.title);
  const fill = phrasesOf(seed.field, key, texts);
  const templates = templatesOf(seed);
  const title = fill(templates[below(templates.length, key, DRAW.template)] ?? '{Thing}');
  const isCapitalized = seed.type === 'book' || seed.type === 'clinical-trial';
  return withOddity(isCapitalized ? capitalize(title) : title, { seed, key, fill });
}

function templatesOf({ type, field }: OutputSeed): readonly string[] {
  return type === 'article' ? ARTICLE_TITLES[familyOf(divisionOf(field))] : OTHER_TITLES[type];
}

/** Seven of a hundred titles test whoever shows them. */
function withOddity(
  title: string,
  { seed, key, fill }: { readonly seed: OutputSeed; readonly key: number; readonly fill: Fill },
): string {
  const oddity = below(200, key, DRAW.oddity);
  if (oddity < 4)
    return title.includes(' and ') ? title.replace(' and ', ' &amp; ') : `${title} &amp; beyond`;
  if (oddity < 8) return `${title} (${pickFrom(ITALICS[familyOf(divisionOf(seed.field))], key)})`;
  if (oddity < 12) return title + pickFrom(NOT_ASCII, key);
  if (oddity === 12) return title + fill(LONG_TAIL);
  return oddity === 13 ? `RETRACTED: ${title}` : title;
}

const LONG_TAIL =
  ', together with some remarks on {other}, a reply to our critics, an appendix on {method}, a second appendix ' +
  'with maps of {country}, {city} and {otherCity}, and a full account of all that could not be included in the ' +
  'first, second and third parts of this series for want of space, time and the patience of those who reviewed them';

function italic(words: readonly string[]): readonly string[] {
  return words.map((word) => `<i>${word}</i>`);
}

function pickFrom(list: readonly string[], key: number): string {
  return list[draw(key, DRAW.suffix) % list.length] ?? '';
}

function capitalize(title: string): string {
  return title
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL_WORDS.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
