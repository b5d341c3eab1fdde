import { below, fraction, subkey } from '../hash.js';
import type { Readers } from '../output-record.js';
import { COUNTRIES } from './countries.js';
import { firstDayOf } from './days.js';
import { distribute, type Part } from './distribute.js';
import { divisionOf } from './fields-of-research.js';
import { PART } from './parts.js';
import { DISCIPLINES, STATUSES } from './reading-vocabulary.js';
import { FIELD_SUBJECTS } from './subjects.js';
import { type Family, familyOf } from './words/families.js';

/** An output at an instant. */
export interface OutputAtAge {
  /** Place in `FIELDS`. */
  readonly field: number;
  /** Days since 1970-01-01. */
  readonly publishedDay: number;
  /** Days since it was published; parts of days count, and before publication there is nothing. */
  readonly ageDays: number;
}

/** Readers that are known by number rather than made up. */
type GivenReaders = Pick<Readers, 'mendeley' | 'citeulike' | 'connotea'>;

/** What half of a family's outputs come to in the end, at least: readers, and citations. */
const MEDIAN: Readonly<Record<Family, { readonly readers: number; readonly citations: number }>> = {
  life: { readers: 32, citations: 16 },
  clinical: { readers: 30, citations: 14 },
  physical: { readers: 20, citations: 15 },
  engineering: { readers: 26, citations: 12 },
  social: { readers: 36, citations: 9 },
  humanities: { readers: 12, citations: 3 },
};
const SPREAD = 1.3;
const MOST = 40_000;
/** Days in which two thirds of them come. */
const PACE = { readers: 700, citations: 1800 } as const;
/** Nobody cites what came out less than so many days ago. */
const CITATION_LAG_DAYS = 60;
/** Of 100 outputs, those that no reference manager knows. */
const UNRECORDED = 15;
/** Reference managers that are gone: first and last day, and how many of Mendeley's readers they had. */
const CITEULIKE = { from: firstDayOf(2004, 11), until: firstDayOf(2019, 3), share: 0.04 } as const;
const CONNOTEA = { from: firstDayOf(2004, 12), until: firstDayOf(2013, 3), share: 0.015 } as const;
/** Of Mendeley's readers, those whose country is known. */
const LOCATED = 0.15;

const DRAW = { size: 0, recorded: 10, citeulike: 11, connotea: 12, disciplines: 13 } as const;

/**
 * Who has an output in their library at an instant. Later there are never fewer, of any kind.
 *
 * @param key  of the output, as in its seed
 * @param given  numbers to break down instead of made-up ones; they hold at every instant
 */
export function readersOf(key: number, at: OutputAtAge, given?: GivenReaders): Readers {
  const draws = subkey(key, PART.readers);
  const mendeley = given?.mendeley ?? mendeleyReadersOf(key, at);
  const citeulike = given?.citeulike ?? countIn(CITEULIKE, draws, at);
  const connotea = given?.connotea ?? countIn(CONNOTEA, draws, at);
  return {
    mendeley,
    citeulike,
    connotea,
    isRecorded: mendeley + citeulike + connotea > 0,
    byStatus: distribute(mendeley, STATUSES, subkey(draws, 1)),
    byDiscipline: distribute(mendeley, disciplinesOf(draws, at.field), subkey(draws, 2)),
    byCountry: distribute(mendeley, LOCATED_COUNTRIES, subkey(draws, 3)),
  };
}

/** How many readers there are in each manager, which is cheaper than to say who they are. */
export function countReadersOf(key: number, at: OutputAtAge): GivenReaders {
  const draws = subkey(key, PART.readers);
  return {
    mendeley: mendeleyReadersOf(key, at),
    citeulike: countIn(CITEULIKE, draws, at),
    connotea: countIn(CONNOTEA, draws, at),
  };
}

/** Readers on Mendeley alone. */
export function mendeleyReadersOf(key: number, { field, ageDays }: OutputAtAge): number {
  const draws = subkey(key, PART.readers);
  if (100 * fraction(draws, DRAW.recorded) < UNRECORDED) return 0;
  const { readers } = MEDIAN[familyOf(divisionOf(field))];
  return Math.floor(sizeOf(readers, draws) * grown(ageDays, PACE.readers));
}

/** Citations that Dimensions knows of at an instant. Later there are never fewer. */
export function citationsOf(key: number, { field, ageDays }: OutputAtAge): number {
  const { citations } = MEDIAN[familyOf(divisionOf(field))];
  const size = sizeOf(citations, subkey(key, PART.citations));
  return Math.floor(size * grown(ageDays - CITATION_LAG_DAYS, PACE.citations));
}

const LOCATED_COUNTRIES: readonly Part[] = [
  ...COUNTRIES.map(({ code, share }) => [code, share * LOCATED] as const),
  [undefined, COUNTRIES.reduce((sum, { share }) => sum + share, 0) * (1 - LOCATED)],
];

/** Readers in a manager that is gone, as they were when it went. */
function countIn(manager: typeof CITEULIKE | typeof CONNOTEA, draws: number, at: OutputAtAge): number {
  const { from, until, share } = manager;
  const isKnown = 100 * fraction(draws, DRAW.recorded) >= UNRECORDED && at.publishedDay >= from - 3650;
  if (!isKnown || at.publishedDay >= until) return 0;
  const { readers } = MEDIAN[familyOf(divisionOf(at.field))];
  const age = Math.min(at.ageDays, until - at.publishedDay);
  const luck = 2 * fraction(draws, manager === CITEULIKE ? DRAW.citeulike : DRAW.connotea);
  return Math.floor(sizeOf(readers, draws) * share * luck * grown(age, PACE.readers));
}

/** Half of the readers are of the field's own discipline; the others are of three that are drawn, or don't say. */
function disciplinesOf(draws: number, field: number): readonly Part[] {
  const others = [0, 1, 2].map((n) => DISCIPLINES[below(DISCIPLINES.length, draws, DRAW.disciplines + n)]);
  return [
    [FIELD_SUBJECTS[divisionOf(field)].discipline, 50],
    [others[0], 15],
    [others[1], 9],
    [others[2], 6],
    ['Unspecified', 20],
  ];
}

/** How large a number comes to be in the end; logarithms are spread evenly about the median's. */
function sizeOf(median: number, draws: number): number {
  let sum = 0;
  for (let n = 0; n < 4; n++) sum += fraction(draws, DRAW.size + n);
  // Four uniform numbers have a standard deviation of 1/√3 about 2.
  const normal = (sum - 2) * Math.sqrt(3);
  return Math.min(MOST, median * Math.exp(SPREAD * normal));
}

/** Which part has come, from 0 to 1. */
function grown(ageDays: number, paceDays: number): number {
  return ageDays <= 0 ? 0 : 1 - Math.exp(-ageDays / paceDays);
}
