import type { ListedMention, TallyPost } from '../catalogue/attention.js';
import type { Tally } from '../catalogue/tally.js';
import { Table } from '../state/table.js';

/** What of the outputs' mentions was collected already. */
export class CollectedMentions {
  readonly #posts = Table.byText<number>('posts');
  readonly #listed = Table.byText<true>('listed');
  readonly shelves = [this.#posts, this.#listed];

  /** Those of one output. */
  of(outputId: number): Collected {
    return new Collected(outputId, { posts: this.#posts, listed: this.#listed });
  }
}

interface Tables {
  readonly posts: Table<string, number>;
  readonly listed: Table<string, true>;
}

/** What of one output's mentions was collected already. */
export class Collected {
  readonly #outputId: number;
  readonly #tables: Tables;

  constructor(outputId: number, tables: Tables) {
    this.#outputId = outputId;
    this.#tables = tables;
  }

  /** How many posts of a tally were: always the first ones. */
  postsOf(tally: Tally): number {
    return this.#tables.posts.get(this.#nameOf(tally)) ?? 0;
  }

  has(of: TallyPost | ListedMention): boolean {
    const post = postOf(of);
    if (post !== undefined && post.n < this.postsOf(post.tally)) return true;
    return 'id' in of && this.#tables.listed.has(`${this.#outputId} ${of.id}`);
  }

  /** Notes one. Those of a tally come in their order, unless they are listed one by one. */
  add(of: TallyPost | ListedMention): void {
    if ('id' in of) this.#tables.listed.set(`${this.#outputId} ${of.id}`, true);
    else this.#tables.posts.set(this.#nameOf(of.tally), of.n + 1);
  }

  /** A tally that somebody replaces by another one is begun anew. */
  #nameOf({ source, key, posts, from, to }: Tally): string {
    return `${this.#outputId} ${source} ${key} ${posts} ${from} ${to}`;
  }
}

/** A tally that was taken apart is listed post by post. */
function postOf(of: TallyPost | ListedMention): TallyPost | undefined {
  return 'tally' in of ? of : of.origin;
}
