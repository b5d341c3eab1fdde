import type { Journal } from '../output-record.js';
import { journalOf } from '../records/journals.js';
import { SOURCES } from '../sources.js';
import { MentionWalk, type WalkOf } from './mention-walk.js';

/** A journal with outputs that are asked about, and what mentions them. */
export interface JournalCount {
  readonly journal: Journal;
  readonly outputs: number;
  /** Mentions of each source that has any, by place in `SOURCES`, ascending. */
  readonly mentions: readonly (readonly [source: number, mentions: number])[];
}

/** Sums up outputs and mentions by journal, in the order of titles, then of ids. What is in no journal is left out. */
export function countByJournal({ parts, matched, scope }: WalkOf): readonly JournalCount[] {
  const counts = new Map<string, { journal: Journal; outputs: number; posts: Float64Array }>();
  const { columns } = parts.catalogue;
  const generated: (string | undefined)[] = [];
  const entryOf = (journal: Journal) => {
    let entry = counts.get(journal.id);
    if (entry === undefined) {
      entry = { journal, outputs: 0, posts: new Float64Array(SOURCES.length) };
      counts.set(journal.id, entry);
    }
    return entry;
  };
  for (const number of matched.numbers) {
    const journal = columns.journal[number] ?? 0;
    if (journal === 0) continue;
    const id = generated[journal];
    const entry = (id === undefined ? undefined : counts.get(id)) ?? entryOf(journalOf(journal - 1, columns));
    generated[journal] = entry.journal.id;
    entry.outputs += 1;
  }
  for (const { record } of matched.explicit)
    if (record.journal !== undefined) entryOf(record.journal).outputs += 1;
  const idAt = (place: number) =>
    place < columns.count
      ? generated[columns.journal[place] ?? 0]
      : matched.explicit[place - columns.count]?.record.journal?.id;
  const add = (source: number, posts: number, place: number) => {
    const entry = counts.get(idAt(place) ?? '');
    if (entry !== undefined) entry.posts[source] = (entry.posts[source] ?? 0) + posts;
  };
  new MentionWalk(parts, matched, scope).walk({
    run: ({ tally, first, end, place }) => add(tally.source, end - first, place),
    listed: ({ source }, place) => add(source, 1, place),
  });
  return [...counts.values()]
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

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
