import type { AsOf } from './as-of.js';
import { type ListedMention, secondOf, type TallyPost } from './attention.js';
import { mentionId } from './explicit-attention.js';
import { subkey } from './hash.js';
import { type Population, profileNumbersOf } from './mentioners.js';
import { tweetIdOf } from './mentions/made-up-ids.js';
import { isRepost } from './mentions/mention-places.js';
import { tweeterIdOf } from './mentions/people-profiles.js';
import { saltOf } from './mentions/profiles.js';
import type { Output } from './output.js';
import { keyOfPost, OutputMentioners } from './output-mentioners.js';
import { SOURCE_INDEX } from './sources.js';
import { accountOf, postsAt, type Tally } from './tally.js';

/** A post on X, as far as it may be passed on: which it is, and whose. */
export interface Tweet {
  /** Of the mention. */
  readonly id: number;
  /** Decimal; the greater the later. */
  readonly tweetId: string;
  /** Decimal. */
  readonly tweeterId: string;
  /** Seconds since the epoch. */
  readonly postedOn: number;
  readonly isRepost: boolean;
}

/**
 * The posts on X that an output has so far, newest first: the same as `listMentions` gives, but only what may be
 * passed on of them is made. An output can have more than a hundred thousand.
 */
export function listTweets(output: Output, asOf: AsOf, population: Population): Tweet[] {
  const { tallies, listed } = output.attention;
  const source = SOURCE_INDEX.twitter;
  const maker = new TweetMaker(output, population);
  const ofTallies = tallies
    .filter((tally) => tally.source === source)
    .flatMap((tally) => maker.ofTally(tally, postsAt(tally, asOf.even)));
  const others = listed.filter((mention) => mention.source === source && mention.postedOn <= asOf.now);
  if (others.length === 0) return ofTallies.reverse();
  return [...ofTallies, ...others.map((mention) => maker.ofListed(mention))].sort(newestFirst);
}

function newestFirst(one: Tweet, other: Tweet): number {
  return other.postedOn - one.postedOn || other.id - one.id;
}

class TweetMaker {
  readonly #output: Output;
  readonly #population: Population;
  readonly #mentioners: OutputMentioners;
  readonly #salt: number;

  constructor(output: Output, population: Population) {
    this.#output = output;
    this.#population = population;
    this.#mentioners = new OutputMentioners(output, population);
    this.#salt = saltOf(population.key, 'twitter');
  }

  /** The first posts of a tally, in order of time. */
  ofTally(tally: Tally, count: number): Tweet[] {
    const { attention, seed } = this.#output;
    const numbers = profileNumbersOf(
      { tally, attention, field: seed.field },
      tally.accounts,
      this.#population,
    );
    const ids = numbers.map((number) => tweeterIdOf(number, this.#salt));
    return Array.from({ length: count }, (_value, n) =>
      this.#ofPost({ tally, n }, getAt(ids, accountOf(tally, n))),
    );
  }

  ofListed(mention: ListedMention): Tweet {
    const tweeterId = tweeterIdOf(this.#mentioners.ofListed(mention).number, this.#salt);
    if (mention.origin !== undefined) return { ...this.#ofPost(mention.origin, tweeterId), id: mention.id };
    const { id, postedOn } = mention;
    const key = subkey(this.#output.altmetricId, id);
    return { id, tweetId: tweetIdOf(id, postedOn), tweeterId, postedOn, isRepost: isRepost(key) };
  }

  #ofPost({ tally, n }: TallyPost, tweeterId: string): Tweet {
    const id = mentionId(this.#output.altmetricId, tally.source, n);
    const postedOn = secondOf(tally, n);
    const tweetId = tweetIdOf(id, postedOn);
    return { id, tweetId, tweeterId, postedOn, isRepost: isRepost(keyOfPost({ tally, n })) };
  }
}

function getAt(ids: readonly string[], account: number): string {
  const id = ids[account];
  if (id === undefined) throw new RangeError(`A tally has no account ${account}`);
  return id;
}
