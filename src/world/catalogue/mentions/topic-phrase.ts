import { slugOf } from './pick.js';

const LONGEST = 60;
const SHORTEST = 24;
/** Where a title that is too long is cut, the last of them: before what only adds to it. */
const JOINTS = [
  ', ',
  ' – ',
  ' among ',
  ' and ',
  ' at ',
  ' for ',
  ' from ',
  ' in ',
  ' on ',
  ' using ',
  ' with ',
];

/**
 * What an output is about, in some words of its title that fit in a sentence: what comes before a colon, without
 * article, begun in lower case unless with an acronym.
 */
export function topicPhraseOf(title: string): string {
  const colon = title.indexOf(': ');
  const main = colon > 12 ? title.slice(0, colon) : title;
  const short = shortened(main.replace(/[.?!]$/, ''));
  const bare = short.replace(/^(?:The|An|A) (?=.)/, '');
  return /^[^ ]?[A-Z0-9]/.test(bare.slice(1)) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const joint = Math.max(...JOINTS.map((words) => head.lastIndexOf(words)));
  if (joint >= SHORTEST) return head.slice(0, joint);
  const space = head.lastIndexOf(' ');
  return space > 0 ? head.slice(0, space) : head;
}

/** A topic as the end of a web address; of a title without a Latin letter, `post`. */
export function addressOf(topic: string): string {
  return slugOf(topic) || 'post';
}
