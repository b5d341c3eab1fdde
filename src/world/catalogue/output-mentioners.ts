import type { ListedMention, TallyPost } from './attention.js';
import { subkey } from './hash.js';
import { type Mentioner, mentionerOf, mentionersOf, type Population } from './mentioners.js';
import type { Output } from './output.js';
import { accountOf, type Tally } from './tally.js';

/** What names the random numbers of a tally's posts, beside those that say when they come. */
const POSTS = 0x0b057;

/** Names the random numbers of a post of a tally. */
export function keyOfPost({ tally, n }: TallyPost): number {
  return subkey(tally.key ^ POSTS, n);
}

/** Who mentions one output; the accounts of a tally are looked up once. */
export class OutputMentioners {
  readonly #output: Output;
  readonly #population: Population;
  readonly #ofTallies = new Map<Tally, readonly Mentioner[]>();

  constructor(output: Output, population: Population) {
    this.#output = output;
    this.#population = population;
  }

  /** @throws RangeError for an account that the tally doesn't have */
  ofAccount(tally: Tally, account: number): Mentioner {
    const mentioner = this.#of(tally)[account];
    if (mentioner === undefined) throw new RangeError(`A tally has no account ${account}`);
    return mentioner;
  }

  ofListed({ origin, given, account }: ListedMention): Mentioner {
    if (given !== undefined) return mentionerOf(given, account);
    if (origin === undefined) throw new RangeError('A listed mention comes from nowhere');
    return this.ofAccount(origin.tally, accountOf(origin.tally, origin.n));
  }

  #of(tally: Tally): readonly Mentioner[] {
    let mentioners = this.#ofTallies.get(tally);
    if (mentioners === undefined) {
      const { attention, seed } = this.#output;
      mentioners = mentionersOf({ tally, attention, field: seed.field }, tally.accounts, this.#population);
      this.#ofTallies.set(tally, mentioners);
    }
    return mentioners;
  }
}
