import { FIELDS } from '../fields.js';
import { below, fraction, subkey } from '../hash.js';
import type { OpenAccess, OutputRecord, SubjectTerm } from '../output-record.js';
import type { CatalogueShape, OutputSeed } from '../output-seed.js';
import { yearOf } from './days.js';
import { divisionOf, groupCode, groupNamesOf } from './fields-of-research.js';
import { PART } from './parts.js';
import { publisherNumberOf } from './publisher-of.js';
import { habitsOf } from './publishers.js';
import { FIELD_SUBJECTS } from './subjects.js';

const DRAW = {
  group: 0,
  second: 1,
  secondGroup: 2,
  other: 3,
  goal: 4,
  whichGoal: 5,
  subjects: 6,
  terms: 7,
} as const;
const YEARS = { from: 2000, to: 2024 } as const;

/** How many of 100 journal articles are open in which way, in 2000 and in 2024; the rest are closed. */
const OPEN: readonly (readonly [OpenAccess, number, number])[] = [
  ['gold', 3, 32],
  ['hybrid', 1, 12],
  ['green', 5, 12],
  ['bronze', 14, 9],
];
/** Of 100 articles, those of which nobody knows. */
const UNKNOWN = 5;

/** Codes of its division and of one or two groups; a fifth is of a second division besides. */
export function fieldsOfResearchOf({ key, field }: OutputSeed): readonly string[] {
  const draws = subkey(key, PART.classification);
  const codes = divisionWithGroups(field, draws, DRAW.group);
  if (fraction(draws, DRAW.second) >= 0.2) return codes;
  const other = (field + 1 + below(FIELDS.length - 1, draws, DRAW.other)) % FIELDS.length;
  return [...codes, ...divisionWithGroups(other, draws, DRAW.secondGroup)];
}

/** Sustainable Development Goals: of a quarter of all outputs, one or two. */
export function goalsOf({ key, field }: OutputSeed): readonly number[] {
  const draws = subkey(key, PART.classification);
  const random = fraction(draws, DRAW.goal);
  if (random >= 0.25) return [];
  const { goals } = FIELD_SUBJECTS[divisionOf(field)];
  const first = below(goals.length, draws, DRAW.whichGoal);
  const both = [goals[first] ?? 3, goals[(first + 1) % goals.length] ?? 3];
  return [...new Set(random < 0.05 ? both : both.slice(0, 1))].sort((a, b) => a - b);
}

/** Slugs and Scopus names; what isn't in a journal often has none. */
export function subjectsOf({
  key,
  field,
  journal,
}: OutputSeed): Pick<OutputRecord, 'subjects' | 'scopusSubjects'> {
  const random = fraction(subkey(key, PART.classification), DRAW.subjects);
  if (random < (journal === undefined ? 0.6 : 0.1)) return { subjects: [], scopusSubjects: [] };
  const { slugs, scopus } = FIELD_SUBJECTS[divisionOf(field)];
  return { subjects: slugs, scopusSubjects: random > 0.95 ? ['General'] : scopus };
}

/** Subjects that a publisher gives a book or chapter itself; those of articles are their journal's. */
export function publisherSubjectsOf(seed: OutputSeed, shape: CatalogueShape): readonly SubjectTerm[] {
  const draws = subkey(seed.key, PART.classification);
  const isGiven = (seed.type === 'book' || seed.type === 'chapter') && fraction(draws, DRAW.terms) < 0.5;
  const name = groupNamesOf(seed.field)[0];
  const { scheme } = habitsOf(publisherNumberOf(seed, shape));
  return isGiven && name !== undefined ? [{ name, scheme }] : [];
}

/** Whether and how an output can be read for free; undefined where nobody knows, as of data and trials. */
export function openAccessOf({ key, type, journal, publishedDay }: OutputSeed): OpenAccess | undefined {
  const random = 100 * fraction(subkey(key, PART.openAccess), 0);
  switch (type) {
    case 'dataset':
    case 'clinical-trial':
      return undefined;
    case 'news':
      return random < 60 ? 'bronze' : 'closed';
    case 'book':
    case 'chapter':
      if (random < 8) return 'gold';
      return random < 80 ? 'closed' : undefined;
    case 'article':
      return journal === undefined ? 'green' : openAccessOfArticle(random, yearOf(publishedDay));
  }
}

function openAccessOfArticle(random: number, year: number): OpenAccess | undefined {
  const progress = Math.min(1, Math.max(0, (year - YEARS.from) / (YEARS.to - YEARS.from)));
  let upTo = UNKNOWN;
  if (random < upTo) return undefined;
  for (const [openAccess, before, now] of OPEN) {
    upTo += before + (now - before) * progress;
    if (random < upTo) return openAccess;
  }
  return 'closed';
}

function divisionWithGroups(field: number, draws: number, n: number): readonly string[] {
  const division = divisionOf(field);
  const count = groupNamesOf(field).length;
  const first = below(count, draws, 10 + n);
  const places = fraction(draws, 20 + n) < 0.3 ? [first, (first + 1) % count] : [first];
  return [division, ...places.sort((a, b) => a - b).map((place) => groupCode(division, place))];
}
