import type { Output } from '../output.js';
import type { Journal } from '../output-record.js';
import { journalOf } from '../records/journals.js';
import { SOURCES } from '../sources.js';
import type { Steps } from './gradual.js';
import { MentionWalk, type WalkOf } from './mention-walk.js';

/** A journal with outputs that are asked about, and what mentions them. */
export interface JournalCount {
  readonly journal: Journal;
  readonly outputs: number;
  /** Mentions of each source that has any, by place in `SOURCES`, ascending. */
  readonly mentions: readonly (readonly [source: number, mentions: number])[];
}

/** Sums up outputs and mentions by journal, in the order of titles, then of ids. What is in no journal is left out. */
export function* countByJournal(asked: WalkOf): Steps<readonly JournalCount[]> {
  const { parts, matched, scope } = asked;
  const counter = new JournalCounter(asked);
  for (const number of matched.numbers) counter.addOutput(number);
  for (const output of matched.explicit) counter.addExplicit(output);
  yield* new MentionWalk(parts, matched, scope).walk({
    run: ({ tally, first, end, place }) => counter.addPosts(tally.source, end - first, place),
    listed: ({ source }, place) => counter.addPosts(source, 1, place),
  });
  return counter.toCounts();
}

/** A journal's figures on the way. */
interface Figures {
  outputs: number;
  /** By place in `SOURCES`. */
  readonly posts: Float64Array;
}

class JournalCounter {
  readonly #asked: WalkOf;
  /** Of the made-up journals, by number plus one. */
  readonly #usual: (Figures | undefined)[] = [];
  /** Of those that somebody wrote down, by id. */
  readonly #others = new Map<string, Figures & { readonly journal: Journal }>();

  constructor(asked: WalkOf) {
    this.#asked = asked;
  }

  addOutput(number: number): void {
    const journal = this.#asked.parts.catalogue.columns.journal[number] ?? 0;
    if (journal === 0) return;
    const figures = this.#usual[journal] ?? noFigures();
    this.#usual[journal] = figures;
    figures.outputs += 1;
  }

  addExplicit({ record: { journal } }: Output): void {
    if (journal === undefined) return;
    const figures = this.#others.get(journal.id) ?? { journal, ...noFigures() };
    this.#others.set(journal.id, figures);
    figures.outputs += 1;
  }

  addPosts(source: number, posts: number, place: number): void {
    const figures = this.#figuresAt(place);
    if (figures !== undefined) figures.posts[source] = (figures.posts[source] ?? 0) + posts;
  }

  toCounts(): readonly JournalCount[] {
    const { columns } = this.#asked.parts.catalogue;
    const usual = this.#usual.flatMap((figures, number) =>
      figures === undefined
        ? []
        : [this.#withOthers({ journal: journalOf(number - 1, columns), ...figures })],
    );
    return [...usual, ...this.#others.values()]
      .map(({ journal, outputs, posts }) => ({
        journal,
        outputs,
        mentions: [...posts.entries()].filter(([, count]) => count > 0),
      }))
      .sort(
        (one, other) =>
          compare(one.journal.title, other.journal.title) || compare(one.journal.id, other.journal.id),
      );
  }

  #figuresAt(place: number): Figures | undefined {
    const { parts, matched } = this.#asked;
    const { columns } = parts.catalogue;
    if (place < columns.count) return this.#usual[columns.journal[place] ?? 0];
    return this.#others.get(matched.explicit[place - columns.count]?.record.journal?.id ?? '');
  }

  /** A made-up journal may have outputs that somebody wrote down, too. */
  #withOthers(usual: Figures & { readonly journal: Journal }): Figures & { readonly journal: Journal } {
    const { journal, outputs, posts } = usual;
    const more = this.#others.get(journal.id);
    if (more === undefined) return usual;
    this.#others.delete(journal.id);
    const sum = posts.map((count, source) => count + (more.posts[source] ?? 0));
    return { journal, outputs: outputs + more.outputs, posts: sum };
  }
}

function noFigures(): Figures {
  return { outputs: 0, posts: new Float64Array(SOURCES.length) };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
