import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOfProfile } from '../../../src/world/catalogue/countries.js';
import { FIELDS } from '../../../src/world/catalogue/fields.js';
import type { Cohort } from '../../../src/world/catalogue/mention.js';
import { mentionersOf } from '../../../src/world/catalogue/mentioners.js';
import {
  cohortOfProfile,
  communitySize,
  fieldOfProfile,
  profileOfAccount,
} from '../../../src/world/catalogue/population.js';
import { SOURCE_INDEX, SOURCES } from '../../../src/world/catalogue/sources.js';
import type { Tally } from '../../../src/world/catalogue/tally.js';

const RUNS = { numRuns: 300, seed: 1 };
const POPULATION = { key: 12, outputs: 5000 };
const CLINICAL = 2;
const ENGINEERING = 10;

function tallyOf(accounts: number, { source = SOURCE_INDEX.twitter, key = 99 } = {}): Tally {
  return { source, posts: accounts, accounts, key, born: 0, from: 0, to: 9, halving: 5 };
}

function profilesOf(tally: Tally, field: number, size: number): number[] {
  return Array.from({ length: tally.accounts }, (_, n) => profileOfAccount(tally, n, { field, size }));
}

function tweetersOf(accounts: number, cohorts: Readonly<Partial<Record<Cohort, number>>>): string[] {
  const attention = { tallies: [], listed: [], knownFrom: 0, cohorts };
  const mentioners = mentionersOf({ tally: tallyOf(accounts), attention, field: 3 }, accounts, POPULATION);
  expect(new Set(mentioners.map(({ number }) => number)).size).toBe(accounts);
  return mentioners.map(({ cohort }) => cohort ?? 'untold');
}

function tallyUp(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, names.filter((own) => own === name).length]),
  );
}

describe('the profiles that mention an output', () => {
  it('are as many as it has accounts, even where there are more accounts than people', () => {
    const accounts = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 4000 }));
    const size = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 3000 }));
    const field = fc.nat({ max: FIELDS.length - 1 });
    fc.assert(
      fc.property(accounts, size, field, fc.nat(), (count, people, own, key) => {
        const profiles = profilesOf(tallyOf(count, { key }), own, people);
        expect(new Set(profiles).size).toBe(count);
      }),
      RUNS,
    );
  });

  it('are of its own field for the most part', () => {
    const profiles = profilesOf(tallyOf(500), 4, 1400);
    expect(profiles.filter((number) => fieldOfProfile(number) === 4)).toHaveLength(300);
  });

  it.each(SOURCES.map(({ name }) => name))('are found among those that %s has', (name) => {
    const source = SOURCE_INDEX[name];
    const size = communitySize(source, 5000);
    const profiles = profilesOf(tallyOf(5, { source }), 4, size);
    expect(Math.max(...profiles)).toBeLessThan(size * (FIELDS.length + 1));
  });
});

describe('the cohorts of the accounts on X', () => {
  it('are members of the public for two thirds', () => {
    const cohorts = Array.from({ length: 10_000 }, (_, number) =>
      cohortOfProfile(SOURCE_INDEX.twitter, number, 5),
    );
    expect(cohorts.filter((cohort) => cohort === 'public').length / 10_000).toBeCloseTo(44 / 64, 1);
    expect(cohortOfProfile(SOURCE_INDEX.news, 1, 5)).toBeUndefined();
  });

  // docs/sources.md details 13: recorded cohorts
  it('are exactly as many as are known, and the rest can not be told', () => {
    const cohorts = { public: 104, scientist: 30, practitioner: 3, communicator: 1 };
    expect(tallyUp(tweetersOf(138, cohorts))).toEqual(cohorts);
    expect(tallyUp(tweetersOf(140, cohorts))).toEqual({ ...cohorts, untold: 2 });
  });

  it('fit into the accounts that there are', () => {
    expect(tweetersOf(4, { public: 9, scientist: 2 })).toHaveLength(4);
  });

  it('are told of few among many thousand accounts', () => {
    expect(tallyUp(tweetersOf(25_000, { public: 10 }))).toEqual({ public: 10, untold: 24_990 });
  });
});

describe('the countries of accounts', () => {
  function partFrom(country: string, field: number): number {
    const numbers = Array.from({ length: 6000 }, (_, rank) => rank * (FIELDS.length + 1) + field);
    const countries = numbers.map((number) => countryOfProfile(SOURCE_INDEX.twitter, number, 5));
    const known = countries.filter((own) => own !== undefined);
    return known.filter((own) => own === country).length / known.length;
  }

  it('differ by field: more clinicians in the United States, more engineers in Japan', () => {
    expect(partFrom('US', CLINICAL)).toBeGreaterThan(1.2 * partFrom('US', ENGINEERING));
    expect(partFrom('JP', ENGINEERING)).toBeGreaterThan(1.5 * partFrom('JP', CLINICAL));
  });

  it('are known of some sources only', () => {
    expect(countryOfProfile(SOURCE_INDEX.wikipedia, 7, 5)).toBeUndefined();
    expect(countryOfProfile(SOURCE_INDEX.policy, 7, 5)).toMatch(/^[A-Z]{2}$/);
  });
});
