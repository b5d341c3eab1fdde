import { keyOf } from '../hash.js';
import type { MentionSubject } from './mention-seed.js';
import { findNounPhrase } from './noun-phrase.js';
import { capitalise, slugOf } from './pick.js';
import { plainTextOf } from './plain-text.js';
import { topicOf } from './topics.js';

/** A title that is longer isn't quoted in what people say of it. */
const LONGEST_QUOTE = 90;
/** A colon before this place follows a name or a number, not a title. */
const SHORTEST_TITLE = 13;
/** What stands before titles and isn't part of what they are about. */
const LEAD = /^(?:RETRACTED|Data from|Introduction|Conclusion|A case study): (?:on )?/;
/** Begins a title that is a phrase without it. */
const PREPOSITION = /^(?:On|Towards?) /;
/** What stands where a title should: it says nothing of the output. */
const PLACEHOLDER = /^Title not recorded\b/;

/** What an output is about, in words that people who mention it would use. */
export interface Topic {
  /** Fits in a sentence: a noun phrase of the title, else the title in quotation marks, else the field's topic. */
  readonly phrase: string;
  /** The same without quotation marks: for those who quote it themselves. */
  readonly name: string;
  /** What the field is about, e.g. `soil fertility`: for what is about more than one output. */
  readonly field: string;
}

/** What an output is about: the same for all its mentions. */
export function topicPhraseOf({ title, field }: Pick<MentionSubject, 'title' | 'field'>): Topic {
  const ofField = topicOf(field, keyOf(title), 0);
  if (PLACEHOLDER.test(title)) return { phrase: ofField, name: ofField, field: ofField };
  const main = mainTitleOf(plainTextOf(title).replace(LEAD, ''));
  const phrase = findNounPhrase(capitalise(main.replace(PREPOSITION, '')));
  if (phrase !== undefined) return { phrase, name: phrase, field: ofField };
  const name = main
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/^‘([^‘’]*)’$/, '$1');
  if (name === '' || name.length > LONGEST_QUOTE) return { phrase: ofField, name: ofField, field: ofField };
  return { phrase: `“${name}”`, name, field: ofField };
}

/** A title without its subtitle and full stop. */
function mainTitleOf(title: string): string {
  const end = title.search(/\? |: /);
  if (end >= 0 && title[end] === '?') return title.slice(0, end + 1);
  const main = end >= SHORTEST_TITLE ? title.slice(0, end) : title;
  return main.trim().replace(/\.$/, '');
}

/** A topic as the end of a web address; of one without a Latin letter, `post`. */
export function addressOf({ name }: Topic): string {
  return slugOf(name) || 'post';
}
