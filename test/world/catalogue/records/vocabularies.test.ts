import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../../src/world/catalogue/fields.js';
import {
  FIELDS_OF_RESEARCH,
  findFieldName,
} from '../../../../src/world/catalogue/records/fields-of-research.js';
import { findGoalName } from '../../../../src/world/catalogue/records/goals.js';
import { findOrganization, ORGANIZATIONS } from '../../../../src/world/catalogue/records/organizations.js';
import { PUBLISHERS } from '../../../../src/world/catalogue/records/publishers.js';
import { DISCIPLINES } from '../../../../src/world/catalogue/records/reading-vocabulary.js';
import { FIELD_SUBJECTS } from '../../../../src/world/catalogue/records/subjects.js';

describe('the Fields of Research', () => {
  // docs/sources.md explorer 4.3
  it.each([
    ['32', 'Biomedical and Clinical Sciences'],
    ['3215', 'Reproductive Medicine'],
    ['3107', 'Microbiology'],
    ['3202', 'Clinical Sciences'],
    ['3105', 'Genetics'],
    ['3207', 'Medical Microbiology'],
    ['3209', 'Neurosciences'],
    ['5202', 'Biological Psychology'],
    ['4203', 'Health Services and Systems'],
    ['4202', 'Epidemiology'],
    ['4019', 'Resources Engineering and Extractive Metallurgy'],
    ['5110', 'Synchrotrons and Accelerators'],
    ['9999', undefined],
    ['constructor', undefined],
  ])('call %s %s', (code, name) => {
    expect(findFieldName(code)).toBe(name);
  });

  it('are listed by code, divisions and groups', () => {
    const codes = FIELDS_OF_RESEARCH.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(codes.filter((code) => code.length === 2)).toEqual(FIELDS.map(({ code }) => code));
  });
});

describe('other vocabularies', () => {
  it('call goal 3 as the Explorer API does', () => {
    expect(findGoalName(3)).toBe('Good Health and Well Being');
    expect(findGoalName(18)).toBeUndefined();
  });

  it('know the discipline of every field', () => {
    const disciplines = Object.values(FIELD_SUBJECTS).map(({ discipline }) => discipline);
    expect(disciplines.filter((one) => !(DISCIPLINES as readonly string[]).includes(one))).toEqual([]);
  });
});

describe('organizations and publishers', () => {
  it('have names and ids of their own', () => {
    expect(new Set(ORGANIZATIONS.map(({ id }) => id)).size).toBe(ORGANIZATIONS.length);
    const universities = ORGANIZATIONS.slice(0, 576).map(({ name, country }) => `${name}, ${country}`);
    expect(new Set(universities).size).toBe(universities.length);
    expect(new Set(PUBLISHERS.map(({ id }) => id)).size).toBe(60);
  });

  it('are found by their GRID ids', () => {
    expect(ORGANIZATIONS.map(({ id }) => findOrganization(id))).toEqual(ORGANIZATIONS);
    expect(findOrganization('grid.4991.5')).toBeUndefined();
  });

  it('have DOI prefixes that nobody has', () => {
    expect(PUBLISHERS.map(({ doiPrefix }) => doiPrefix)).toEqual(
      PUBLISHERS.map((_, index) => `10.${95_501 + index}`),
    );
  });
});
