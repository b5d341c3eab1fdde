import { below } from '../hash.js';
import type { OutputType } from '../output-record.js';
import { PLACES } from './coined-names.js';
import type { MentionSeed } from './mention-seed.js';
import { personOf } from './people.js';
import { CITING_IN_ENGLISH, CITING_SENTENCES, PHRASES } from './phrases.js';
import { capitalise, pick } from './pick.js';

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
 * @param topic  what the output is about, as of `topicPhraseOf`
 */
export function wordMention(seed: MentionSeed, topic: string): Worded {
  const { source, profile, key } = seed;
  if (source === 'wikipedia') return { title: profile.name, summary: summaryOf(seed, topic) };
  const summary = summaryOf(seed, topic);
  if (source === 'patents') return { title: profile.description, summary };
  if (source === 'qna' || source === 'syllabi') return { title: profile.name, summary };
  const { titles } = PHRASES[source];
  if (titles.length > 0) return { title: fill(pick(titles, key, 0), seed, topic), summary };
  return { title: summary && beginningOf(summary), summary };
}

function summaryOf(seed: MentionSeed, topic: string): string | undefined {
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

function fill(template: string, seed: MentionSeed, topic: string): string {
  const parts = template.split(/[{}]/);
  let text = parts[0] ?? '';
  for (let slot = 1; slot < parts.length; slot += 2) {
    text += slotText(parts[slot] ?? '', seed, topic) + (parts[slot + 1] ?? '');
  }
  return text;
}

function slotText(slot: string, { key, subject, profile }: MentionSeed, topic: string): string {
  switch (slot) {
    case 'topic':
      return topic;
    case 'Topic':
      return capitalise(topic);
    case 'kind':
      return KINDS[subject.type];
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
