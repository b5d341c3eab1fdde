import type { Mention } from '../mention.js';
import { placeMention } from './mention-places.js';
import type { MentionSeed } from './mention-seed.js';
import { wordMention } from './mention-texts.js';
import { topicPhraseOf } from './topic-phrase.js';

/**
 * One mention, written out: what it says and where it is are made up after its source and the title of its output,
 * but for what is given. The same seed makes the same mention.
 *
 * @source docs/sources.md details 9.5
 */
export function makeMention(seed: MentionSeed): Mention {
  const { id, source, outputs, postedOn, profile, given } = seed;
  const topic = topicPhraseOf(seed.subject);
  const place = placeMention(seed, topic);
  const words = wordMention(seed, topic);
  return {
    id,
    source,
    outputs,
    postedOn,
    profile,
    title: given?.title ?? words.title,
    summary: given?.summary ?? words.summary,
    url: given?.url ?? place.url,
    externalId: place.externalId,
    isRepost: place.details?.source === 'twitter',
    language: place.language,
    details: place.details,
  };
}
