import { Log } from '../state/log.js';
import type { Room } from '../state/room.js';

/**
 * Where the service listens for mentions. Citations and Facebook never bring anything.
 *
 * @source hirmeos/altmetrics: src/core/variables.py:8-15
 */
const ORIGINS = ['twitter', 'citation', 'wikipedia', 'hypothesis', 'facebook', 'wordpressdotcom'] as const;

export type Origin = (typeof ORIGINS)[number];

export function isOrigin(name: string): name is Origin {
  return ORIGINS.some((origin) => origin === name);
}

/** One reference to a registered output, as an origin told it. The service's wire calls it an event. */
export interface HarvestedMention {
  readonly id: number;
  readonly outputId: number;
  readonly origin: Origin;
  /** The tweet, page, annotation or post that mentions the output. */
  readonly url: string;
  readonly createdAt: Date;
  /** Gone from where it appeared; the service keeps it and goes on showing it. */
  readonly deleted: boolean;
}

/** Keeps the mentions that a world's services harvested. */
export interface HarvestedMentionStore {
  /** @returns undefined where the output has a mention at this URL already */
  add(mention: Omit<HarvestedMention, 'id'>): Promise<HarvestedMention | undefined>;
  /** In the order in which they came. @param outputId  only those of this output */
  list(origin: Origin, outputId?: number): Promise<readonly HarvestedMention[]>;
  /** Of all origins, those with a greater number. */
  listAfter(id: number): Promise<readonly HarvestedMention[]>;
  /** Notes that a mention is gone from where it appeared. */
  markDeleted(id: number): Promise<void>;
}

/** A world's harvested mentions, in memory. */
export class MemoryHarvestedMentionStore implements HarvestedMentionStore, Room {
  readonly name = 'mentions';
  readonly #mentions = new Log<HarvestedMention>('mentions');
  readonly #keys = new Set<string>();
  readonly shelves = [this.#mentions];

  restored(): void {
    this.#keys.clear();
    for (const mention of this.#mentions.all) this.#keys.add(keyOf(mention));
  }

  async add(mention: Omit<HarvestedMention, 'id'>): Promise<HarvestedMention | undefined> {
    const key = keyOf(mention);
    if (this.#keys.has(key)) return undefined;
    this.#keys.add(key);
    const added = { id: this.#mentions.size + 1, ...mention };
    this.#mentions.add(added);
    return added;
  }

  async list(origin: Origin, outputId?: number): Promise<readonly HarvestedMention[]> {
    return this.#mentions.all.filter(
      (mention) => mention.origin === origin && (outputId === undefined || mention.outputId === outputId),
    );
  }

  async listAfter(id: number): Promise<readonly HarvestedMention[]> {
    return this.#mentions.all.slice(id);
  }

  async markDeleted(id: number): Promise<void> {
    const mention = this.#mentions.get(id);
    if (mention !== undefined) this.#mentions.set(id, { ...mention, deleted: true });
  }
}

function keyOf({ outputId, url }: Omit<HarvestedMention, 'id'>): string {
  return `${outputId} ${url}`;
}
