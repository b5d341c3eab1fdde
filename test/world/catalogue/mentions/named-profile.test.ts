import { describe, expect, it } from 'vitest';
import type { GivenMention } from '../../../../src/world/catalogue/explicit-output.js';
import { mentionerOf, toProfile } from '../../../../src/world/catalogue/mentioners.js';
import { type MentionSource, SOURCES } from '../../../../src/world/catalogue/sources.js';
import { isNobodysAddress } from './addresses.js';

const POPULATION = { key: 3, outputs: 400 };
const NAMES = SOURCES.map(({ name }) => name);

function profileCalled(author: string, source: MentionSource) {
  const mention: GivenMention = { source, postedOn: 1_600_000_000, author };
  return toProfile(mentionerOf(mention, author), POPULATION);
}

describe('a profile that somebody gave a name', () => {
  it('of a newspaper has the id, address and picture that go with it', () => {
    expect(profileCalled('The Daily Example', 'news')).toMatchObject({
      id: 'the-daily-example',
      name: 'The Daily Example',
      url: 'https://the-daily-example.news.example',
      image: 'https://images.example/news/the-daily-example.png',
    });
  });

  it('of a blog has the address that goes with it, and a number', () => {
    const { id, url } = profileCalled('Notes & Queries', 'blogs');
    expect(url).toBe('https://notes-queries.blogs.example');
    expect(id).toMatch(/^[1-9]\d*$/);
  });

  it('of X has a handle that goes with it, but that nobody can have', () => {
    const { id, handle, url } = profileCalled('Ada L', 'twitter');
    expect(id).toMatch(/^90\d{17}$/);
    expect(handle).toMatch(/^ada_l_of_example_\w{5}$/);
    expect(url).toBe(`https://twitter.com/${handle}`);
  });

  it('is described under its name', () => {
    const { description } = profileCalled('Council of $& Cats', 'policy');
    expect(description).toMatch(/^Council of \$& Cats publishes/);
  });

  it.each(NAMES)('has addresses that are nobody’s and the name given, of %s', (source) => {
    for (const name of ['The Daily Example', 'Эхо', 'x'.repeat(200)]) {
      const { url, image, name: called } = profileCalled(name, source);
      expect([url, image ?? url].filter((address) => !isNobodysAddress(address))).toEqual([]);
      expect(called).toBe(name);
    }
  });

  it.each(NAMES)('is of its own for another name, of %s', (source) => {
    expect(profileCalled('One', source).id).not.toBe(profileCalled('Other', source).id);
  });
});
