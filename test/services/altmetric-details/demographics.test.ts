import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueView } from '../../../src/world/catalogue/view/catalogue-view.js';
import { BLACK_HOLES, type Demographics, fetchOutput, openView } from './fetched.js';

let view: CatalogueView;
let demographics: Demographics;

beforeAll(async () => {
  view = await openView();
  demographics = demographicsOf(BLACK_HOLES);
});

function demographicsOf(altmetricId: number): Demographics {
  const { demographics: found } = fetchOutput(view, altmetricId);
  return found === undefined || Array.isArray(found) ? {} : found;
}

function sum(counts: Record<string, number> = {}): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

// docs/sources.md details 9.4
describe('demographics', () => {
  it('tell what kinds of people post on X, by two sets of names', () => {
    expect(demographics.poster_types).toEqual({
      member_of_the_public: 2813,
      researcher: 379,
      practitioner: 42,
      science_communicator: 145,
    });
    expect(demographics.users?.twitter?.cohorts).toEqual({
      'Members of the public': 2813,
      Scientists: 379,
      'Practitioners (doctors, other healthcare professionals)': 42,
      'Science communicators (journalists, bloggers, editors)': 145,
    });
  });

  it('leave out what there is none of', () => {
    expect(demographicsOf(385053).poster_types).toEqual({
      member_of_the_public: 13,
      researcher: 5,
      science_communicator: 2,
    });
  });

  it('tell who reads, no more often than there are readers', () => {
    const { by_status: statuses, by_discipline: disciplines } = demographics.users?.mendeley ?? {};
    expect(statuses).toHaveProperty(['Student  > Ph. D. Student']);
    expect(sum(statuses)).toBeLessThanOrEqual(76);
    expect(sum(disciplines)).toBeLessThanOrEqual(76);
  });

  it('tell where people are, no more often than there are people', () => {
    expect(sum(demographics.geo?.twitter)).toBeLessThanOrEqual(3381);
    expect(sum(demographics.geo?.mendeley)).toBeLessThanOrEqual(76);
    expect(Object.keys(demographics.geo?.twitter ?? {}).every((country) => /^[A-Z]{2}$/.test(country))).toBe(
      true,
    );
  });

  it('know of readers only where nobody posts', () => {
    const readersOnly = demographicsOf(9_000_001);
    expect(readersOnly).not.toHaveProperty('poster_types');
    expect(Object.keys(readersOnly.users ?? {})).toEqual(['mendeley']);
  });
});
