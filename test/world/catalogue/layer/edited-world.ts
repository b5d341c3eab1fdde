import fc from 'fast-check';
import { countSources, scoreAt } from '../../../../src/world/catalogue/attention.js';
import { Catalogues } from '../../../../src/world/catalogue/catalogues.js';
import {
  addMentions,
  addOutput,
  changeOutput,
  removeMention,
  removeOutput,
} from '../../../../src/world/catalogue/layer/edit-outputs.js';
import { MemoryOutputLayer } from '../../../../src/world/catalogue/layer/memory-output-layer.js';
import { listMentions } from '../../../../src/world/catalogue/list-mentions.js';
import { SOURCE_INDEX, sourceFacts } from '../../../../src/world/catalogue/sources.js';
import type { CatalogueView } from '../../../../src/world/catalogue/view/catalogue-view.js';
import { WorldCatalogue } from '../../../../src/world/catalogue/world-catalogue.js';
import { Clock } from '../../../../src/world/clock.js';

/** Sources of which each account counts, and one that counts once. */
const SOURCES = ['news', 'blogs', 'twitter', 'wikipedia'] as const;
type Source = (typeof SOURCES)[number];
type Counts = Partial<Record<string, number>>;

/** What an output has, in the plainest terms: each post is of another account in what the edits bring. */
export interface AttentionModel {
  readonly posts: Counts;
  readonly score: number;
}

const source = fc.constantFrom(...SOURCES);
const counts = fc.dictionary(source, fc.nat({ max: 30 }), { maxKeys: 3 });
const which = fc.nat({ max: 5 });

/** An edit of one of six outputs: three generated ones, a pinned one, and the ones that were added. */
export const EDITS = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), counts }),
  fc.record({ kind: fc.constant('change' as const), which, counts }),
  fc.record({ kind: fc.constant('remove' as const), which }),
  fc.record({ kind: fc.constant('mention' as const), which, source, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('unmention' as const), which, source, n: fc.nat({ max: 50 }) }),
);
type Edit = typeof EDITS extends fc.Arbitrary<infer T> ? T : never;

const GENERATED = [200_000_003, 200_000_040, 200_000_099];
const PINNED = 101_553;
const UNTOUCHED = [200_000_004, 241_939];
const NOW = '2024-03-01T10:20:30Z';
const catalogues = new Catalogues();

/** A world, and beside it what its edits should come to. */
export class Edited {
  readonly catalogue: WorldCatalogue;
  readonly clock = new Clock(
    { nowMs: () => 0, secureBytes: () => new Uint8Array() },
    { now: NOW, frozen: true },
  );
  /** Posts by source of what is one by one (or was taken apart), and by number; undefined for what is gone. */
  readonly #models = new Map<number, AttentionModel | undefined>();
  #added = 0;

  private constructor() {
    this.catalogue = new WorldCatalogue({
      layer: new MemoryOutputLayer(),
      origin: { seed: 'edits', outputs: 200, anchor: '2024-03-01' },
      clock: this.clock,
      catalogues,
      unknown: 'not-found',
    });
  }

  static async open(): Promise<Edited> {
    const edited = new Edited();
    const view = await edited.look();
    for (const id of [...GENERATED, PINNED, ...UNTOUCHED]) edited.#models.set(id, Edited.measure(view, id));
    return edited;
  }

  static measure(view: CatalogueView, altmetricId: number): AttentionModel | undefined {
    const output = view.findById(altmetricId);
    if (output === undefined) return undefined;
    const posts = Object.fromEntries(
      countSources(output.attention, view.asOf).map((count) => [sourceFacts(count.source).name, count.posts]),
    );
    return { posts, score: scoreAt(output.attention, view.asOf) };
  }

  async look(): Promise<CatalogueView> {
    return this.catalogue.look();
  }

  expected(): [number, AttentionModel | undefined][] {
    return [...this.#models];
  }

  /** How many mentions are listed, by source, of each output. */
  async listedCounts(): Promise<Counts[]> {
    const view = await this.look();
    return [...this.#models.keys()].map((id) => {
      const output = view.findById(id);
      const found = output === undefined ? [] : countSources(output.attention, view.asOf);
      const listed = found.map(({ source: place }) => {
        const of =
          output === undefined
            ? []
            : listMentions(output, { source: place, asOf: view.asOf }, view.population);
        return [sourceFacts(place).name, new Set(of.map((mention) => mention.id)).size];
      });
      return Object.fromEntries(listed);
    });
  }

  async apply(edit: Edit): Promise<void> {
    if (edit.kind === 'add') return this.#add(edit.counts);
    const ids = [...GENERATED, PINNED, ...[...this.#models.keys()].filter((id) => id >= 400_000_000)];
    const id = ids[edit.which % ids.length] ?? PINNED;
    const model = this.#models.get(id);
    if (model === undefined) return;
    if (edit.kind === 'change') return this.#change(id, edit.counts);
    if (edit.kind === 'remove') {
      await removeOutput(this, id);
      this.#models.set(id, undefined);
      return;
    }
    if (edit.kind === 'mention') return this.#mention(id, edit.source, edit.count);
    return this.#unmention(id, edit.source, edit.n);
  }

  async #add(given: Counts): Promise<void> {
    this.#added += 1;
    const id = await addOutput(this, {
      identifiers: { doi: [`10.1234/${this.#added}`] },
      tallies: toTallies(given),
    });
    const posts = Object.fromEntries(Object.entries(given).filter(([, count]) => count !== 0));
    this.#models.set(id, { posts, score: worth(posts) });
  }

  /** The tally's place is taken; what was put in one by one stays. */
  async #change(id: number, given: Counts): Promise<void> {
    const before = await this.#sourcesOf(id);
    await changeOutput(this, id, { tallies: toTallies(given) });
    const layer = (await this.catalogue.layer.read()).outputs.get(id);
    const own = (name: string) => layer?.mentions.filter((mention) => mention.source === name).length ?? 0;
    const after: Counts = { ...before.posts };
    let { score } = before;
    for (const [name, count = 0] of Object.entries(given)) {
      const now = count + own(name);
      score += accountsWorth(name, now) - (before.worth[name] ?? 0);
      if (now > 0) after[name] = now;
      else delete after[name];
    }
    this.#models.set(id, { posts: after, score });
  }

  async #mention(id: number, name: Source, count: number): Promise<void> {
    const { posts, score } = this.#get(id);
    await addMentions(
      this,
      id,
      Array.from({ length: count }, () => ({ source: name })),
    );
    const before = posts[name] ?? 0;
    const added = name === 'wikipedia' && before > 0 ? 0 : accountsWorth(name, count);
    this.#models.set(id, { posts: { ...posts, [name]: before + count }, score: score + added });
  }

  async #unmention(id: number, name: Source, n: number): Promise<void> {
    const view = await this.look();
    const output = view.findById(id);
    if (output === undefined) return;
    const query = { source: SOURCE_INDEX[name], asOf: view.asOf };
    const mentions = listMentions(output, query, view.population);
    const gone = mentions[n % Math.max(1, mentions.length)];
    if (gone === undefined) return;
    const { posts, score } = this.#get(id);
    await removeMention(this, id, gone.id);
    const others = mentions.filter((mention) => mention !== gone);
    // An account that has posted twice goes on to count; so does a page of Wikipedia of which there is another.
    const isLast = !others.some(
      ({ profile }) => name === 'wikipedia' || profile.number === gone.profile.number,
    );
    const { [name]: count = 0, ...rest } = posts;
    this.#models.set(id, {
      posts: count > 1 ? { ...posts, [name]: count - 1 } : rest,
      score: score - (isLast ? accountsWorth(name, 1) : 0),
    });
  }

  /** Posts by source, and what the accounts of each add to the score. */
  async #sourcesOf(id: number): Promise<AttentionModel & { readonly worth: Counts }> {
    const view = await this.look();
    const output = view.findById(id);
    const found = output === undefined ? [] : countSources(output.attention, view.asOf);
    const entries = found.map((count) => {
      const { name } = sourceFacts(count.source);
      return [name, accountsWorth(name, count.accounts)] as const;
    });
    return { ...this.#get(id), worth: Object.fromEntries(entries) };
  }

  #get(id: number): AttentionModel {
    const model = this.#models.get(id);
    if (model === undefined) throw new Error(`The output ${id} is gone`);
    return model;
  }
}

function toTallies(given: Counts) {
  return SOURCES.flatMap((name) => {
    const posts = given[name];
    return posts === undefined ? [] : [{ source: name, posts, accounts: posts }];
  });
}

function worth(posts: Counts): number {
  return Object.entries(posts).reduce((sum, [name, count = 0]) => sum + accountsWorth(name, count), 0);
}

function accountsWorth(name: string, accounts: number): number {
  const place = SOURCES.find((known) => known === name);
  if (place === undefined || accounts === 0) return 0;
  return place === 'wikipedia' ? 3000 : { news: 8000, blogs: 5000, twitter: 250 }[place] * accounts;
}
