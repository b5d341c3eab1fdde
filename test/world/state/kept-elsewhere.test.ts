import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const WORLD = fileURLToPath(new URL('../../../src/world/', import.meta.url));

/** A field of a class that keeps something from one call to the next, outside of a table, cell or log. */
const KEPT_FIELD =
  /^ {2}(?:readonly #\w+\b.* = new (?:Map|Set|WeakMap|WeakSet)\b|#\w+(?: =|: [^(]*(?:;|=)))/m;

/**
 * What may be kept outside of the rows of a room, and why it is no state: where a restored world has none of it, it is
 * made again, and nobody sees a difference. By file or folder.
 */
const NO_STATE: Readonly<Record<string, string>> = {
  'accounts/approval-plans.ts': 'follows from the plans, see restored()',
  'accounts/memory-account-store.ts': 'indexes, see restored()',
  'accounts/passwords.ts': 'passwords that were right, and the queue of those that are checked',
  'advice/advice-board.ts': 'indexes, see restored()',
  'advice/failed-calls.ts': 'indexes, see restored()',
  'advice/pace.ts': 'the calls of the last second; begins anew',
  'agenda/agenda.ts': 'work under way, see unfinished()',
  'catalogue/': 'made from the origin, the layer and the time; the layer and what was asked for are tables',
  'clock.ts': 'the instant at which it stands while a request is recorded',
  'collection/event-collection.ts': 'work under way, see unfinished()',
  'explorer/memory-explorer-account-store.ts': 'index, see restored()',
  'explorer/memory-identifier-list-store.ts': 'texts that were read, and their size, see restored()',
  'faults/fault-store.ts': 'follows from the faults, see restored()',
  'journal/journal-ring.ts': 'a shelf itself',
  'journal/memory-journal.ts': 'who listens',
  'metrics/': 'indexes of the log of events, see restored(), and sums of one query',
  'random.ts': 'a stream is drawn from by who named it, and dropped',
  'rate-limits/fixed-windows.ts': 'a shelf itself',
  'rate-limits/memory-tweet-id-store.ts': 'shelves themselves',
  'rate-limits/tweet-id-table.ts': 'what the shelf of reads shows',
  'rate-limits/tweet-reader.ts': 'what the shelf of readers shows, and sums, see recount()',
  'redaction/secrets.ts': 'of one text',
  'rules/rule-book.ts': 'follows from the rules, see restored()',
  'rules/watched-request.ts': 'of one request',
  'state/': 'shelves themselves',
  'tokens/python-json.ts': 'of one text',
  'tokens/signer.ts': 'a key that was imported, and tokens that were read',
  'urisets/links.ts': 'a shelf itself',
  'urisets/memory-uriset-store.ts': 'indexes and pages, see restored()',
  'urisets/mention.ts': 'index, see restored()',
  'works/memory-work-store.ts': 'index, see restored()',
  'works/title-score.ts': 'of one search',
  'worlds.ts': 'the worlds themselves',
};

const keeping = readdirSync(WORLD, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && KEPT_FIELD.test(readFileSync(WORLD + file, 'utf8')),
);

describe('what a world keeps outside of its rooms', () => {
  it('is found', () => {
    expect(keeping.length).toBeGreaterThan(20);
  });

  it('is no state: it is listed here with the reason, or goes into a table, a cell or a log', () => {
    const unlisted = keeping.filter((file) => !Object.keys(NO_STATE).some((known) => file.startsWith(known)));
    expect(unlisted).toEqual([]);
  });

  it('is listed here only where it is', () => {
    const gone = Object.keys(NO_STATE).filter((known) => !keeping.some((file) => file.startsWith(known)));
    expect(gone).toEqual([]);
  });
});
