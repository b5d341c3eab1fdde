import { beforeAll, describe, expect, it } from 'vitest';
import { makeMention } from '../../../../src/world/catalogue/mentions/make-mention.js';
import type { MentionSubject } from '../../../../src/world/catalogue/mentions/mention-seed.js';
import { profileOf } from '../../../../src/world/catalogue/mentions/profiles.js';
import { PINNED_WORKS } from '../../../../src/world/catalogue/pinned/index.js';
import { loadTexts } from '../../../../src/world/catalogue/records/texts.js';
import { titleOf } from '../../../../src/world/catalogue/records/titles.js';
import { SOURCES } from '../../../../src/world/catalogue/sources.js';
import { evenShape } from '../support/shape.js';

const COUNT = 3000;
const NAMES = SOURCES.map(({ name }) => name).filter((name) => name !== 'twitter');
let subjects: readonly MentionSubject[];
let texts: readonly string[];

beforeAll(async () => {
  const words = await loadTexts();
  const shape = evenShape(COUNT);
  const generated = Array.from({ length: COUNT }, (_, number): MentionSubject => {
    const seed = shape.seedOf(number);
    return { title: titleOf(seed, words), type: seed.type, field: seed.field };
  });
  const pinned = PINNED_WORKS.map(({ title = '', type }, number) => ({ title, type, field: number % 22 }));
  subjects = [...generated, ...pinned];
  texts = subjects.flatMap(textsOn);
});

function textsOn(subject: MentionSubject, number: number): string[] {
  const source = NAMES[number % NAMES.length] ?? 'news';
  const { title = '', summary = '' } = makeMention({
    key: Math.imul(number + 1, 0x9e3779b9) >>> 0,
    id: 5_000_000_000 + number,
    source,
    outputs: [1],
    postedOn: 1_600_000_000,
    profile: profileOf({ key: 3, source, number, community: subject.field }),
    subject,
  });
  return [title, summary];
}

describe('what posts say of three thousand outputs', () => {
  it.each([
    ['“a” before a vowel', /\ba (?:article|association|effect|[aeio]\w+ation)\b/i],
    [
      'two prepositions',
      /\b(?:on|about|over|of|for|in|with) (?:on|towards?|against|between|from|of)\b(?! the (?:one|other))/,
    ],
    ['a tag of HTML', /<\/?[a-z]|&lt;/i],
    ['a placeholder', /not recorded/i],
    [
      'a question that isn’t quoted',
      /\b(?:on|about|over|in|of) (?:can|could|why|who|what|how|is) \p{Ll}+ \p{Ll}+ (?:change|matter|everyone|could)/u,
    ],
    [
      'a phrase without its end',
      /\b(?:the|of|on|between|by|that) (?:is out|turns heads|stands out|for a while|could change)\b/,
    ],
    ['two question marks', /\?”\?/],
    ['a quotation that isn’t closed', /^[^“„]*“[^”…]*$/],
    [
      'a name in lower case',
      /\b(?:stephen|hawking|bayesian|markov|antarctic|bronze age|my paper|greece|holocene)\b/,
    ],
  ])('never has %s', (_what, fault) => {
    expect(texts.filter((text) => fault.test(text))).toEqual([]);
  });

  it('says each title that begins with a capital for every word as it is', () => {
    const trials = subjects.filter(({ type }) => type === 'clinical-trial');
    const said = trials.flatMap((subject, number) => textsOn(subject, number * NAMES.length));
    expect(
      said.filter((text) => /[^“] (?:safety and|efficacy|pilot|observational registry)/.test(text)),
    ).toEqual([]);
    expect(said.some((text) => /“(?:Safety and Efficacy|Pilot Study)/.test(text))).toBe(true);
  });

  it('is about something technical in patents, whatever the field', () => {
    const titles = Array.from(
      { length: 22 * 20 },
      (_, number) => profileOf({ key: 3, source: 'patents', number, community: number % 22 }).description,
    );
    expect(titles.filter((title) => /rights|ethics|history|literacy|governance/.test(title ?? ''))).toEqual(
      [],
    );
  });
});
