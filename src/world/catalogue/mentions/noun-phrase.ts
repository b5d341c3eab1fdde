import { VOCABULARY } from '../records/words/families.js';

const LONGEST = 60;
const SHORTEST = 20;
/** Where a phrase that is too long can end: before what only adds to it. Of two names, neither is left out. */
const JOINT = /, | – | (?:among|at|for|from|in|on|using|with) | and (?=\p{Ll})/gu;
/** Nothing can end so: what it needs, or belongs to, was cut off. */
const DANGLING = /(?:ed|ly| (?:a|an|the|its|of|to|by|as|before|after|between|near|via|that|which|who|both))$/;
/** Whole titles that end so are comments, not phrases: `Plea bargaining revisited`. */
const COMMENT = 'ed';
/** Makes a sentence of a title, unless it comes after a relative. */
const FINITE =
  / (?:is|are|was|were|will|would|can|could|may|might|must|should|has|have|had|do|does|did|affects?|causes?|cuts|drives|enhances?|explains?|finds|helps?|hit|hits|improves?|increases|induces?|inhibits?|leads?|maintains?|makes?|means?|mediates?|predicts?|promotes?|puzzles|reduces?|regulates?|rethink|rethinks|reveals?|says?|shows?|suggests?|tells?)(?= |$)/i;
const RELATIVE = /[ ,](?:that|which|who|whose|where|how|why|what|whether) /;
/** Nouns and adjectives that many titles begin with, besides the subjects of the catalogue's own. */
const OPENERS =
  'adaptation analysis anomalous association assessment causes changes comparison constraints costs determinants development differences dynamics effect effectiveness effects efficacy evidence evolution factors impact impacts influence limits links long-term low-cost measurements mechanisms methods new observation patterns perceptions performance predictors prevalence raw relationship relationships replication role safety short-term temporal theories trends use variation'.split(
    ' ',
  );
/** Such a one needs an article: `the effect of`. */
const SINGULAR =
  /^(?:association|development|effect|effectiveness|efficacy|evolution|impact|influence|observation|prevalence|relationship|role|safety|use) (?:of|between) /;
/** The first word that matters, after the one that begins the title, has a capital. */
const TITLE_CASE = /^\S+(?: \S{1,3}| after| before| between| from| with)* \p{Lu}/u;
const ARTICLE = /^(?:The|An|A) /;
/** Not a word that begins a sentence: `DNA`, `8.7`, `R-tool`. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]/u;
const OPENING = /^[^ ,]+(?: [^ ,]+)?/;
const SUBJECTS = Object.values(VOCABULARY).flatMap(({ things }) => things.map(openingOf));
/** What common phrases begin with, in lower case. */
const COMMON: ReadonlySet<string> = new Set([...OPENERS, ...SUBJECTS]);

/**
 * A title as a phrase that fits in a sentence (`a study of …`), at most sixty letters long; undefined unless it is
 * sure to be one. It begins in lower case, but for names and acronyms: a word that isn't known could be a name.
 *
 * @param title  without subtitle
 */
export function findNounPhrase(title: string): string | undefined {
  const begun = begin(title);
  if (begun === undefined || begun.endsWith(COMMENT) || isSentence(begun) || TITLE_CASE.test(begun))
    return undefined;
  const phrase = begun.length <= LONGEST ? begun : findShorter(begun);
  return phrase !== undefined && SINGULAR.test(phrase) ? `the ${phrase}` : phrase;
}

function begin(title: string): string | undefined {
  if (/[?!“”"]/.test(title)) return undefined;
  const lower = title.charAt(0).toLowerCase() + title.slice(1);
  if (ARTICLE.test(title)) return lower;
  if (ACRONYM.test(title)) return title;
  const opening = openingOf(title);
  // Those of the catalogue's own that begin with a name are known as they are: `Bayesian hierarchical`.
  if (COMMON.has(opening)) return title;
  const openingLower = openingOf(lower);
  return COMMON.has(openingLower) || COMMON.has(openingLower.split(' ', 1)[0] ?? '') ? lower : undefined;
}

/** The first two words, or the one before a comma. */
function openingOf(text: string): string {
  return OPENING.exec(text)?.[0] ?? text;
}

function isSentence(text: string): boolean {
  const verb = text.search(FINITE);
  return verb >= 0 && !RELATIVE.test(text.slice(0, verb + 1));
}

/** The longest beginning that is a phrase of its own. */
function findShorter(text: string): string | undefined {
  const head = text.slice(0, LONGEST + 5);
  const ends = Array.from(head.matchAll(JOINT), ({ index }) => index).filter((end) => end <= LONGEST);
  const end = ends.findLast((place) => place >= SHORTEST && isWhole(head.slice(0, place), head.slice(place)));
  return end === undefined ? undefined : head.slice(0, end);
}

function isWhole(text: string, rest: string): boolean {
  if (DANGLING.test(text)) return false;
  if (rest.startsWith(' and ') && text.includes(' between ')) return false;
  if (rest.startsWith(' with ') && text.startsWith('association')) return false;
  return text.includes('(') === text.includes(')');
}
