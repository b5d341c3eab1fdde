import { assert, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../src/world/catalogue/mentions/profiles.js';
import { SOURCES } from '../../../../src/world/catalogue/sources.js';
import { isNobodysAddress } from './addresses.js';

const KEY = 20_240_301;
const NAMES = SOURCES.map(({ name }) => name);
const NUMBERS = Array.from({ length: 500 }, (_, index) => index ** 2 * 40 + index);

function profilesOf(source: (typeof NAMES)[number]) {
  return NUMBERS.map((number) =>
    profileOf({ key: KEY, source, number, community: (number % 23) - 1, country: 'KE', cohort: 'scientist' }),
  );
}

describe('who mentions', () => {
  it.each(NAMES)('is the same for a number of %s', (source) => {
    expect(profilesOf(source)).toEqual(profilesOf(source));
  });

  it('is another in another catalogue', () => {
    const seed = { source: 'news', number: 7, community: -1 } as const;
    expect(profileOf({ ...seed, key: 1 }).id).not.toBe(profileOf({ ...seed, key: 2 }).id);
  });

  it.each(NAMES)('has an id of its own among ten million of %s', (source) => {
    const numbers = uniqueArray(integer({ min: 0, max: 10_000_000 }), { minLength: 200, maxLength: 400 });
    assert(
      property(numbers, integer(), (these, key) => {
        const ids = these.map((number) => profileOf({ key, source, number, community: number % 22 }).id);
        expect(new Set(ids).size).toBe(these.length);
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it.each(NAMES)('has an id of its own among the first sixty thousand of %s', (source) => {
    const ids = Array.from(
      { length: 60_000 },
      (_, number) => profileOf({ key: KEY, source, number, community: 3 }).id,
    );
    expect(new Set(ids).size).toBe(60_000);
  });

  it.each(NAMES)('has an address and a picture in %s that are nobody’s', (source) => {
    const addresses = profilesOf(source).flatMap(({ url, image }) => [url, image ?? url]);
    expect(addresses.filter((address) => !isNobodysAddress(address))).toEqual([]);
  });

  it.each(NAMES)('leaves no text of %s empty but what a blog says of itself', (source) => {
    const texts = profilesOf(source).flatMap(({ id, name, handle, description }) => [
      id,
      name,
      handle ?? 'none',
      source === 'blogs' ? 'any' : (description ?? 'none'),
    ]);
    expect(texts.filter((text) => text.trim() === '' || /[#@]|undefined/.test(text))).toEqual([]);
  });

  it('has a cohort on X and Bluesky only', () => {
    const withCohort = NAMES.filter((source) => profilesOf(source).some(({ cohort }) => cohort));
    expect(withCohort).toEqual(['twitter', 'bluesky']);
  });

  // docs/sources.md details 9.1 and 9.5, explorer 4.1
  it.each([
    ['twitter', /^90\d{17}$/],
    ['blogs', /^[1-9]\d*$/],
    ['policy', /^[a-z][a-z0-9-]+$/],
    ['news', /^[a-z][a-z0-9-]+$/],
    ['wikipedia', /^[a-z]{2}:9\d{8}$/],
    ['qna', /^[a-z-]+-\d+$/],
    ['bluesky', /^did:plc:[a-z2-7]{24}$/],
    ['video', /^UC[\w-]{22}$/],
    ['facebook', /^9\d{17}$/],
    ['patents', /^KE-\d+-[AB][12]$/],
  ] as const)('goes by an id of the form that %s has', (source, form) => {
    expect(profilesOf(source).filter(({ id }) => !form.test(id))).toEqual([]);
  });

  it('has a handle on X longer than X allows, so that it is nobody’s', () => {
    const lengths = profilesOf('twitter').map(({ handle }) => handle?.length ?? 0);
    expect(Math.min(...lengths)).toBeGreaterThan(15);
  });

  it('names a thousand newspapers without digits or editions', () => {
    const names = Array.from(
      { length: 1000 },
      (_, number) => profileOf({ key: KEY, source: 'news', number, community: -1 }).name,
    );
    expect(names.filter((name) => /\d|–/.test(name))).toEqual([]);
  });

  it('has few followers mostly, and sometimes many', () => {
    const followers = profilesOf('twitter').map((profile) => profile.followers ?? -1);
    expect(followers.toSorted((a, b) => a - b)[250]).toBeLessThan(1000);
    expect(Math.max(...followers)).toBeGreaterThan(10_000);
  });
});
