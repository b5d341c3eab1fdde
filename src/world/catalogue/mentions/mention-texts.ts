import { below } from '../hash.js';
import type { OutputType } from '../output-record.js';
import { PLACES } from './coined-names.js';
import type { MentionSeed } from './mention-seed.js';
import { personOf } from './people.js';
import { CITING_IN_ENGLISH, CITING_SENTENCES, PHRASES } from './phrases.js';
import { capitalise, pick } from './pick.js';
import type { Topic } from './topic-phrase.js';

const KINDS: Readonly<Record<OutputType, string>> = {
  article: 'study',
  book: 'book',
  chapter: 'chapter',
  dataset: 'dataset',
  news: 'article',
  'clinical-trial': 'trial',
};
const LONGEST_TITLE_OF_POST = 60;

interface Worded {
  readonly title: string | undefined;
  readonly summary: string | undefined;
}

/**
 * What a mention says of its output. Posts on X say nothing, as none of it is passed on; pages of Wikipedia, patents,
 * questions and courses are their own title.
 *
 * @param topic  what the output is about
 */
export function wordMention(seed: MentionSeed, topic: Topic): Worded {
  const { source, profile, key } = seed;
  if (source === 'wikipedia') return { title: profile.name, summary: summaryOf(seed, topic) };
  const summary = summaryOf(seed, topic);
  if (source === 'patents') return { title: profile.description, summary };
  if (source === 'qna' || source === 'syllabi') return { title: profile.name, summary };
  const { titles } = PHRASES[source];
  if (titles.length > 0) return { title: fill(pick(titles, key, 0), seed, topic), summary };
  return { title: summary && beginningOf(summary), summary };
}

function summaryOf(seed: MentionSeed, topic: Topic): string | undefined {
  const { key, profile, source } = seed;
  const { summaries, summarised = 100 } = PHRASES[source];
  if (summarised < 100 && below(100, key, 1) >= summarised) return undefined;
  if (source === 'wikipedia') return fill(citingSentence(profile.id), seed, topic);
  return summaries.length === 0 ? undefined : fill(pick(summaries, key, 2), seed, topic);
}

function citingSentence(pageId: string): string {
  return CITING_SENTENCES[languageOf(pageId)] ?? CITING_IN_ENGLISH;
}

/** The edition of Wikipedia that a page is in, by its id, e.g. `en:12345`. */
export function languageOf(pageId: string): string {
  return pageId.slice(0, pageId.indexOf(':'));
}

/** The title of a post that has none, as the service gives it: how it begins. */
function beginningOf(text: string): string {
  if (text.length <= LONGEST_TITLE_OF_POST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE_OF_POST))}…`;
}

function fill(template: string, seed: MentionSeed, topic: Topic): string {
  const parts = template.split(/[{}]/);
  let text = parts[0] ?? '';
  for (let slot = 1; slot < parts.length; slot += 2) {
    text += slotText(parts[slot] ?? '', seed, topic) + (parts[slot + 1] ?? '');
  }
  // A title that is a question, quoted at the end of a question, asks for both.
  return text.includes('?”?') ? text.replace('?”?', '?”') : text;
}

function slotText(slot: string, { key, subject, profile }: MentionSeed, topic: Topic): string {
  switch (slot) {
    case 'topic':
      return topic.phrase;
    case 'Topic':
      return capitalise(topic.phrase);
    case 'name':
      return topic.name;
    case 'on':
      return topic.phrase.startsWith('“') ? ' ' : ' on ';
    case 'field':
      return topic.field;
    case 'kind':
      return KINDS[subject.type];
    case 'a kind':
      return withArticle(KINDS[subject.type]);
    case 'A kind':
      return capitalise(withArticle(KINDS[subject.type]));
    case 'person':
      return personOf(key, 3).name;
    case 'place':
      return PLACES.at(below(PLACES.count, key, 6));
    case 'author':
      return profile.name;
    default:
      return '';
  }
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
