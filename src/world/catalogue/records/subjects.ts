import type { DivisionCode } from './fields-of-research.js';

/** How other classifications see a field. */
export interface FieldSubjects {
  /** Of Scopus, the broader first. */
  readonly scopus: readonly string[];
  /** As slugs. */
  readonly slugs: readonly string[];
  /** Sustainable Development Goals that its outputs serve. */
  readonly goals: readonly number[];
  /** A discipline of Mendeley: what most of its readers say they are in. */
  readonly discipline: string;
}

const LIFE = 'Life Sciences';
const HEALTH = 'Health Sciences';
const PHYSICAL = 'Physical Sciences';
const SOCIAL = 'Social Sciences and Humanities';

/** @source docs/sources.md details 7 and 9.4 for the forms; who has what is made up */
export const FIELD_SUBJECTS: Readonly<Record<DivisionCode, FieldSubjects>> = {
  '30': of([LIFE, 'Agricultural and Biological Sciences'], ['biology', 'agriculture'], [2, 12, 15]),
  '31': of([LIFE, 'Biochemistry, Genetics and Molecular Biology'], ['biology', 'science'], [15, 14, 3]),
  '32': of([HEALTH, 'Medicine and Dentistry'], ['medicine'], [3]),
  '33': of([PHYSICAL, 'Design'], ['architecture'], [11, 7]),
  '34': of([PHYSICAL, 'Chemistry'], ['chemistry', 'science'], [7, 12]),
  '35': of([SOCIAL, 'Business, Management and Accounting'], ['business'], [8, 9, 12]),
  '36': of([SOCIAL, 'Arts and Humanities'], ['arts'], [4]),
  '37': of([PHYSICAL, 'Earth and Planetary Sciences'], ['geology', 'science'], [13, 14]),
  '38': of([SOCIAL, 'Economics, Econometrics and Finance'], ['economics'], [1, 8, 10]),
  '39': of([SOCIAL, 'Social Sciences'], ['education'], [4, 5]),
  '40': of([PHYSICAL, 'Engineering'], ['engineering'], [7, 9, 11]),
  '41': of([PHYSICAL, 'Environmental Science'], ['environment', 'science'], [13, 14, 15, 6]),
  '42': of([HEALTH, 'Nursing and Health Professions'], ['medicine', 'publichealth'], [3, 10]),
  '43': of([SOCIAL, 'Arts and Humanities'], ['history'], [11]),
  '44': of([SOCIAL, 'Social Sciences'], ['socialsciences'], [5, 10, 16, 1]),
  '46': of([PHYSICAL, 'Computer Science'], ['computing'], [9]),
  '47': of([SOCIAL, 'Linguistics'], ['languages'], [4]),
  '48': of([SOCIAL, 'Social Sciences'], ['law'], [16, 17]),
  '49': of([PHYSICAL, 'Mathematics'], ['mathematics', 'science'], [9]),
  '50': of([SOCIAL, 'Philosophy'], ['philosophy'], [16]),
  '51': of([PHYSICAL, 'Physics and Astronomy'], ['physics', 'science'], [7]),
  '52': of([SOCIAL, 'Psychology'], ['psychology'], [3, 4]),
};

/** The narrower Scopus subject is a discipline of Mendeley too: both are Elsevier's. */
function of(
  scopus: readonly [broad: string, narrow: string],
  slugs: readonly string[],
  goals: readonly number[],
): FieldSubjects {
  return { scopus, slugs, goals, discipline: scopus[1] };
}
