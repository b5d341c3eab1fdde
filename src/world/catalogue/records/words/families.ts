import type { DivisionCode } from '../fields-of-research.js';
import { CLINICAL_WORDS } from './clinical-words.js';
import { ENGINEERING_WORDS } from './engineering-words.js';
import { HUMANITIES_WORDS } from './humanities-words.js';
import { LIFE_WORDS } from './life-words.js';
import { PHYSICAL_WORDS } from './physical-words.js';
import { SOCIAL_WORDS } from './social-words.js';
import type { Vocabulary } from './vocabulary.js';

/** Fields whose outputs read alike. */
export type Family = 'life' | 'clinical' | 'physical' | 'engineering' | 'social' | 'humanities';

const WORDS = {
  life: LIFE_WORDS,
  clinical: CLINICAL_WORDS,
  physical: PHYSICAL_WORDS,
  engineering: ENGINEERING_WORDS,
  social: SOCIAL_WORDS,
  humanities: HUMANITIES_WORDS,
} as const satisfies Readonly<Record<Family, Readonly<Record<string, Vocabulary>>>>;

/** What each field's outputs are about. */
export const VOCABULARY: Readonly<Record<DivisionCode, Vocabulary>> = {
  ...WORDS.life,
  ...WORDS.clinical,
  ...WORDS.physical,
  ...WORDS.engineering,
  ...WORDS.social,
  ...WORDS.humanities,
};

/** By division; `Object.entries` doesn't know that the keys are families. */
const FAMILY_OF: Readonly<Record<string, Family>> = Object.fromEntries(
  (Object.entries(WORDS) as readonly (readonly [Family, object])[]).flatMap(([family, fields]) =>
    Object.keys(fields).map((division) => [division, family]),
  ),
);

/** The family that a field is of. */
export function familyOf(division: DivisionCode): Family {
  return FAMILY_OF[division] ?? 'life';
}
