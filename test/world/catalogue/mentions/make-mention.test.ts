import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/world/catalogue/mention.js';
import { makeMention } from '../../../../src/world/catalogue/mentions/make-mention.js';
import type { MentionSeed } from '../../../../src/world/catalogue/mentions/mention-seed.js';
import { profileOf } from '../../../../src/world/catalogue/mentions/profiles.js';
import { OUTPUT_TYPES } from '../../../../src/world/catalogue/output-record.js';
import { type MentionSource, SOURCES } from '../../../../src/world/catalogue/sources.js';
import { isNobodysAddress } from './addresses.js';

const NAMES = SOURCES.map(({ name }) => name);
const TITLES = [
  'Maternal smoking and bone density in adolescents living in the northern highlands: a cohort study',
  'The Otters of Wymford',
  'DNA {repair} costs $& more than “expected” – or does it?',
  'Эффект',
];

function seedOf(source: MentionSource, number: number): MentionSeed {
  return {
    key: Math.imul(number + 1, 0x9e3779b9) >>> 0,
    id: 5_000_000_000 + number * 7,
    source,
    outputs: [1, 2],
    postedOn: 1_600_000_000 + number,
    profile: profileOf({ key: 3, source, number, community: number % 22 }),
    subject: {
      title: TITLES[number % TITLES.length] ?? '',
      type: OUTPUT_TYPES[number % OUTPUT_TYPES.length] ?? 'article',
      field: number % 22,
    },
  };
}

function mentionsOf(source: MentionSource): Mention[] {
  return Array.from({ length: 400 }, (_, number) => makeMention(seedOf(source, number)));
}

describe('a mention', () => {
  it.each(NAMES)('is the same for a seed, of %s', (source) => {
    expect(mentionsOf(source)).toEqual(mentionsOf(source));
  });

  it.each(NAMES)('keeps what its seed says, of %s', (source) => {
    const { id, outputs, postedOn, profile } = seedOf(source, 9);
    expect(mentionsOf(source)[9]).toMatchObject({ id, source, outputs, postedOn, profile });
  });

  it.each(NAMES)('is at an address in %s that is nobody’s', (source) => {
    const addresses = mentionsOf(source).flatMap((mention) => addressesOf(mention));
    expect(addresses.filter((address) => !isNobodysAddress(address))).toEqual([]);
  });

  it.each(NAMES)('leaves no text of %s empty, and no slot of one', (source) => {
    const texts = mentionsOf(source).flatMap(({ title = 'none', summary = 'none', externalId }) => [
      title,
      summary,
      externalId,
    ]);
    const unfilled = /\{(?!repair)|undefined|^\s*$/;
    expect(texts.filter((text) => unfilled.test(text))).toEqual([]);
  });

  it.each(NAMES.filter((name) => !['patents', 'qna', 'syllabi'].includes(name)))(
    'goes by an external id of its own, of %s',
    (source) => {
      expect(new Set(mentionsOf(source).map(({ externalId }) => externalId)).size).toBe(400);
    },
  );

  it('says nothing on X, where a third pass on another’s post', () => {
    const mentions = mentionsOf('twitter');
    const reposts = mentions.filter(({ isRepost }) => isRepost);
    expect(mentions.filter(({ title, summary }) => title ?? summary)).toEqual([]);
    expect(reposts.length / mentions.length).toBeCloseTo(1 / 3, 1);
    expect(reposts.filter(({ details }) => details?.source !== 'twitter')).toEqual([]);
  });

  it.each(NAMES.filter((name) => name !== 'twitter'))('has a title everywhere else: of %s', (source) => {
    expect(mentionsOf(source).filter(({ title }) => title === undefined)).toEqual([]);
  });

  it('carries HTML entities and letters beyond ASCII now and then, as the real ones do', () => {
    const titles = mentionsOf('news').map(({ title }) => title ?? '');
    expect(titles.some((title) => title.includes('&amp;'))).toBe(true);
    expect(titles.some((title) => /[^ -~]/.test(title))).toBe(true);
  });

  it('keeps what is given, and makes up the rest', () => {
    const seed = seedOf('news', 5);
    const given = { title: 'Otters return', url: 'https://news.example.org/otters' };
    const { summary } = makeMention(seed);
    expect(makeMention({ ...seed, given })).toMatchObject({ ...given, summary });
  });

  // docs/sources.md details 9.5
  it.each([
    ['policy', { pageUrl: expect.stringMatching(/^https:/), collections: expect.any(Array) }],
    ['video', { youtubeId: expect.stringMatching(/^[\w-]{11}$/), image: expect.any(String) }],
    ['wikipedia', { pageUrl: expect.stringContaining('curid='), editor: expect.any(Object) }],
    ['reddit', { subreddit: expect.objectContaining({ followers: expect.any(Number) }) }],
    ['facebook', { source: 'facebook' }],
    ['f1000', { classes: expect.arrayContaining([expect.any(String)]) }],
  ] as const)('has what only %s tells', (source, details) => {
    expect(mentionsOf(source).map((mention) => mention.details)).toEqual(
      Array.from({ length: 400 }, () => expect.objectContaining({ source, ...details })),
    );
  });

  it('is on a wall of another’s, or on none, on Facebook', () => {
    const walls = mentionsOf('facebook').map(({ details }) =>
      details?.source === 'facebook' ? typeof details.wallName : 'missing',
    );
    expect(new Set(walls)).toEqual(new Set(['string', 'undefined']));
  });

  it('is in the edition of Wikipedia that its page is in', () => {
    const languages = mentionsOf('wikipedia').map(({ language, profile, url }) => [
      profile.id.startsWith(`${language}:`),
      url.startsWith(`https://${language}.wikipedia.org/`) && /#altmetric_citation_\d+$/.test(url),
    ]);
    expect(languages.flat()).not.toContain(false);
    expect(new Set(mentionsOf('wikipedia').map(({ language }) => language)).size).toBe(10);
  });

  it('is in the same place on Reddit with the same followers', () => {
    const places = mentionsOf('reddit').map(({ details }) =>
      details?.source === 'reddit' ? details.subreddit : undefined,
    );
    const names = new Set(places.map((place) => place?.id));
    expect(new Set(places.map((place) => `${place?.id} ${place?.followers}`)).size).toBe(names.size);
    expect(names.size).toBeGreaterThan(20);
  });
});

function addressesOf({ url, details }: Mention): string[] {
  switch (details?.source) {
    case 'policy':
      return [url, details.pageUrl];
    case 'wikipedia':
      return [url, details.pageUrl, details.editor.url];
    case 'video':
      return [url, details.image];
    case 'reddit':
      return [url, details.subreddit.url, details.subreddit.image];
    default:
      return [url];
  }
}
