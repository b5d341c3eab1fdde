import type { Attention, ListedMention } from './attention.js';
import type { ExplicitOutput, GivenMention, GivenTally } from './explicit-output.js';
import { keyOf, subkey } from './hash.js';
import { toEven } from './rhythm.js';
import { SOURCE_INDEX, sourceFacts } from './sources.js';
import { accountsAmong, type Tally, worthOf } from './tally.js';
import { jurisdictionsOf } from './tally-draft.js';

const DAY_SECONDS = 86_400;
/** Half of an explicit output's attention comes in its first so many days. */
const HALVING = 20;
/** Where nobody says when the last mention came: so long after the first. */
const USUAL_SPAN_SECONDS = 900 * DAY_SECONDS;
/** Nothing was collected before. */
const FIRST_COLLECTED = Date.parse('2011-06-01T00:00:00Z') / 1000;

/** Mentions that are listed one by one have ids of their own, beyond those of the tallies. */
const LISTED_SLOT = 31;
const LAYER_SLOT = 30;
const SOURCE_SLOTS = 32;
/** Posts that one source can have on one output, at most; IDs of outputs stay below 2^30, so that ids stay exact. */
export const MOST_POSTS = 262_144;

/** The id of mention `n` of a source (by place), or of the listed ones. */
export function mentionId(altmetricId: number, source: number, n: number): number {
  return (altmetricId * SOURCE_SLOTS + source) * MOST_POSTS + n;
}

/** The id of the `n`-th mention that is listed with an output. */
export function listedMentionId(altmetricId: number, n: number): number {
  return mentionId(altmetricId, LISTED_SLOT, n);
}

/** The id of the `n`-th mention that a world has put in. */
export function layerMentionId(altmetricId: number, n: number): number {
  return mentionId(altmetricId, LAYER_SLOT, n);
}

/** Whether a world has put a mention in. */
export function isLayerMentionId(id: number): boolean {
  return sourceOfMentionId(id) === LAYER_SLOT;
}

/** The source (by place) of a mention that is of a tally, by its id; a number that is no place for a listed one. */
export function sourceOfMentionId(id: number): number {
  return Math.floor(id / MOST_POSTS) % SOURCE_SLOTS;
}

/** Whether an output has, or will have, a mention of this id. */
export function hasMention(attention: Attention, altmetricId: number, id: number): boolean {
  const ofTallies = attention.tallies.some(({ source, posts }) => {
    const n = id - mentionId(altmetricId, source, 0);
    return n >= 0 && n < posts;
  });
  return ofTallies || attention.listed.some((mention) => mention.id === id);
}

/**
 * The attention of an output that is written down.
 *
 * @param horizon  until when ongoing attention goes on: days of even time
 */
export function attentionOf(output: ExplicitOutput, horizon: number): Attention {
  const key = keyOf(`explicit ${output.altmetricId}`);
  const addedOn = output.addedOn ?? Math.max(output.publishedOn, FIRST_COLLECTED);
  const span = spanOfTallies(output, addedOn, horizon);
  const busiest = output.tallies.reduce((most, { posts }) => Math.max(most, posts), 0);
  const lead = output.tallies.findIndex(({ posts }) => posts === busiest);
  const isDated = output.addedOn !== undefined;
  const tallies = output.tallies.map((given, place) =>
    toTally(given, { ...spanOfTally(given, span), key, isSharp: isDated && place === lead }),
  );
  return {
    tallies: weigh(tallies, output.score),
    listed: output.mentions
      .map((mention, n) => toListed(mention, listedMentionId(output.altmetricId, n)))
      .sort((one, other) => one.postedOn - other.postedOn),
    knownFrom: addedOn,
    cohorts: output.cohorts,
  };
}

/** A mention that somebody put in, as it counts. */
export function toListed(mention: GivenMention, id: number): ListedMention {
  const source = SOURCE_INDEX[mention.source];
  return {
    id,
    source,
    postedOn: mention.postedOn,
    account: mention.author ?? (mention.joint === undefined ? `#${id}` : `joint ${mention.joint}`),
    worth: mention.weight ?? sourceFacts(source).weight,
    country: mention.country,
    given: mention,
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly halving: number;
}

function spanOfTallies(output: ExplicitOutput, addedOn: number, horizon: number): Span {
  const from = toEven(addedOn / DAY_SECONDS);
  const isDated = output.addedOn !== undefined || output.lastMentionedOn !== undefined;
  if (output.isOngoing === true && !isDated) return { from, to: horizon, halving: Number.POSITIVE_INFINITY };
  const last = output.lastMentionedOn ?? addedOn + USUAL_SPAN_SECONDS;
  return { from, to: Math.max(from, toEven(last / DAY_SECONDS)), halving: HALVING };
}

/** A tally that came later than the output has a time of its own. */
function spanOfTally({ firstOn, lastOn }: GivenTally, span: Span): Span {
  if (firstOn === undefined || lastOn === undefined) return span;
  return { from: toEven(firstOn / DAY_SECONDS), to: toEven(lastOn / DAY_SECONDS), halving: HALVING };
}

function toTally(
  { source: name, posts, accounts }: GivenTally,
  { key, isSharp, ...span }: Span & { readonly key: number; readonly isSharp: boolean },
): Tally {
  const source = SOURCE_INDEX[name];
  const tallyKey = subkey(key, source);
  return {
    source,
    posts,
    accounts,
    key: tallyKey,
    born: span.from,
    ...(isSharp ? span : { ...span, ...withinLifeOf(source, span) }),
    jurisdictions: jurisdictionsOf(tallyKey, accounts),
    isSharp,
  };
}

/** A source that had ended, or had not begun, mentions nothing; unless that leaves it no time at all. */
function withinLifeOf(source: number, { from, to }: Span): Pick<Span, 'from' | 'to'> {
  const { from: begin, until } = sourceFacts(source);
  const first = Math.max(from, toEven(Date.parse(begin) / 86_400_000));
  const last = until === undefined ? to : Math.min(to, toEven(Date.parse(until) / 86_400_000));
  return first < last ? { from: first, to: last } : { from, to };
}

/** Lets the accounts on X, or else of the first source, weigh what makes the score come out. */
function weigh(tallies: readonly Tally[], score: number | undefined): readonly Tally[] {
  if (score === undefined) return tallies;
  const scale = tallies.find(({ source }) => source === SOURCE_INDEX.twitter) ?? tallies[0];
  const others = tallies
    .filter((tally) => tally !== scale)
    .reduce((sum, tally) => sum + worthOf(tally, accountsAmong(tally, tally.posts)), 0);
  return tallies.map((tally) => (tally === scale ? { ...tally, worth: Math.max(0, score - others) } : tally));
}
