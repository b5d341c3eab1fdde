import type { ListedMention, TallyPost } from '../catalogue/attention.js';
import type { Tally } from '../catalogue/tally.js';

/** What of one output's mentions was collected already. */
export class Collected {
  readonly #posts = new Map<string, number>();
  readonly #listed = new Set<number>();

  /** How many posts of a tally were: always the first ones. */
  postsOf(tally: Tally): number {
    return this.#posts.get(nameOf(tally)) ?? 0;
  }

  has(of: TallyPost | ListedMention): boolean {
    const post = postOf(of);
    if (post !== undefined && post.n < this.postsOf(post.tally)) return true;
    return 'id' in of && this.#listed.has(of.id);
  }

  /** Notes one. Those of a tally come in their order, unless they are listed one by one. */
  add(of: TallyPost | ListedMention): void {
    if ('id' in of) this.#listed.add(of.id);
    else this.#posts.set(nameOf(of.tally), of.n + 1);
  }
}

/** A tally that was taken apart is listed post by post. */
function postOf(of: TallyPost | ListedMention): TallyPost | undefined {
  return 'tally' in of ? of : of.origin;
}

/** A tally that somebody replaces by another one is begun anew. */
function nameOf({ source, key, posts, from, to }: Tally): string {
  return `${source} ${key} ${posts} ${from} ${to}`;
}
