import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry, JournalQuery } from '../../../src/world/journal/journal.js';
import { MemoryJournal } from '../../../src/world/journal/memory-journal.js';
import type { Plain } from '../../../src/world/state/room.js';
import { draftOf } from './drafts.js';

const ids = (entries: readonly JournalEntry[]) => entries.map(({ id }) => id);

/** As many entries, with statuses from 200 on. */
function filled(count: number, journal = new MemoryJournal()): MemoryJournal {
  for (let number = 0; number < count; number += 1) journal.add(draftOf({ status: 200 + number }));
  return journal;
}

/** What is written down of one journal, put into another one. */
function copyOf(journal: MemoryJournal): MemoryJournal {
  const copy = new MemoryJournal();
  for (const shelf of copy.shelves) {
    const rows = [...(journal.shelves.find(({ name }) => name === shelf.name)?.rows() ?? [])];
    shelf.load(JSON.parse(JSON.stringify(rows)) as [string, Plain][]);
  }
  copy.restored();
  return copy;
}

describe('the journal', () => {
  it('keeps the last ten thousand requests, in order', async () => {
    const kept = await filled(10_005).list();
    expect(kept).toHaveLength(10_000);
    expect([kept[0]?.id, kept.at(-1)?.id]).toEqual([6, 10_005]);
    expect(kept.every(({ id }, index) => id === index + 6)).toBe(true);
  });

  it('keeps no more than fits into its memory', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(sizes, async (bytes) => {
        const journal = new MemoryJournal({ entries: 10, bytes: 100 });
        for (const size of bytes) journal.add(draftOf({ bytes: size }));
        const kept = await journal.list();
        const held = kept.reduce((sum, { id }) => sum + (bytes[id - 1] ?? 0), 0);
        const isLast = kept.length === 0 || kept.at(-1)?.id === bytes.length;
        return held <= 100 && kept.length <= 10 && isLast;
      }),
    );
  });

  it('takes one that is larger than its memory, and has its number go by', async () => {
    const journal = new MemoryJournal({ entries: 10, bytes: 100 });
    expect(journal.add(draftOf({ bytes: 200 }))).toBe(1);
    expect(await journal.list()).toEqual([]);
    expect(journal.add(draftOf({ bytes: 50 }))).toBe(2);
    expect(ids(await journal.list())).toEqual([2]);
  });

  it('counts on after it was cleared', async () => {
    const journal = filled(3);
    await journal.clear();
    expect(await journal.list()).toEqual([]);
    expect(journal.add(draftOf())).toBe(4);
  });

  it('lists the newest first, and only so many', async () => {
    const journal = filled(5);
    expect(ids(await journal.list({}, { newestFirst: true, limit: 2 }))).toEqual([5, 4]);
    expect(ids(await journal.list({ after: 2 }, { limit: 2 }))).toEqual([3, 4]);
  });

  it('shows one entry with what was sent, and none that it does not have', async () => {
    const journal = filled(2);
    expect(await journal.find(2)).toMatchObject({ id: 2, status: 201, url: 'http://127.0.0.1:4010/x' });
    expect(await journal.find(0)).toBeUndefined();
    expect(await journal.find(3)).toBeUndefined();
  });
});

describe('a query', () => {
  const journal = new MemoryJournal();
  journal.add(draftOf({ account: 'A@b.c', rule: 'r1', at: new Date('2026-03-02T09:00:00Z') }));
  journal.add(draftOf({ status: 404, reason: 'key expired', at: new Date('2026-03-02T10:00:00Z') }));
  journal.add(
    draftOf({ status: 429, because: 'setting', fault: 'f1', at: new Date('2026-03-02T11:00:00Z') }),
  );
  journal.add(draftOf({ service: 'operas-metrics', operation: undefined, method: 'POST', path: '/events' }));

  it.each<[JournalQuery, number[]]>([
    [{}, [1, 2, 3, 4]],
    [{ service: 'operas-metrics' }, [4]],
    [{ operation: 'getCounts' }, [1, 2, 3]],
    [{ method: 'POST' }, [4]],
    [{ status: 404 }, [2]],
    [{ statusClass: 4 }, [2, 3]],
    [{ account: 'a@B.c' }, [1]],
    [{ because: 'setting' }, [3]],
    [{ rule: 'r1' }, [1]],
    [{ fault: 'f1' }, [3]],
    [{ reason: '*expired' }, [2]],
    [{ path: '/v1/doi/*' }, [1, 2, 3]],
    [{ path: '/events' }, [4]],
    [{ path: '/v1/doi/10.1/x' }, [1, 2, 3]],
    [{ since: new Date('2026-03-02T10:00:00Z') }, [2, 3]],
    [{ until: new Date('2026-03-02T10:00:00Z') }, [1, 4]],
    [{ after: 3 }, [4]],
    [{ statusClass: 4, because: 'service' }, [2]],
    [{ service: 'none' }, []],
  ])('%j finds %j', async (query, found) => {
    expect(ids(await journal.list(query))).toEqual(found);
    expect(await journal.count(query)).toBe(found.length);
  });
});

describe('a journal that was written down', () => {
  it('is the same when it is put back', async () => {
    const journal = filled(12, new MemoryJournal({ entries: 10, bytes: 1e9 }));
    const copy = copyOf(journal);
    expect(await copy.list()).toEqual(await journal.list());
    expect(await copy.find(12)).toEqual(await journal.find(12));
    expect(copy.add(draftOf())).toBe(13);
  });

  it('counts on, also where it was cleared', async () => {
    const journal = filled(3);
    await journal.clear();
    expect(copyOf(journal).add(draftOf())).toBe(4);
  });

  it('leaves out what is older than a gap', async () => {
    const [, ring] = filled(3).shelves;
    const rows = [...(ring?.rows() ?? [])].filter(([key]) => key !== '2');
    const copy = new MemoryJournal();
    copy.shelves[1]?.load(rows);
    expect(ids(await copy.list())).toEqual([3]);
  });

  it('refuses what is no entry', () => {
    const [, ring] = new MemoryJournal().shelves;
    expect(() => ring?.load([['1', { id: 1 }]])).toThrow('The journal has a row that is no entry');
  });

  it('tells which rows changed and which are gone', () => {
    const journal = new MemoryJournal({ entries: 2, bytes: 1e9 });
    const told: string[] = [];
    const [, ring] = journal.shelves;
    if (ring !== undefined) ring.onChange = (key) => told.push(key);
    filled(3, journal);
    expect(told).toEqual(['1', '2', '1', '3']);
    expect(ring?.row('1')).toBeUndefined();
    expect(ring?.row('3')).toMatchObject({ id: 3 });
  });
});

describe('who follows', () => {
  it('sees each entry as it comes, until it leaves', () => {
    const journal = new MemoryJournal();
    const seen: number[] = [];
    const leave = journal.follow({ onEntry: ({ id }) => seen.push(id), onEnd: () => seen.push(-1) });
    filled(2, journal);
    leave?.();
    filled(1, journal);
    journal.release();
    expect(seen).toEqual([1, 2]);
  });

  it('is sent away once', () => {
    const journal = new MemoryJournal();
    const seen: string[] = [];
    journal.follow({ onEntry: () => seen.push('entry'), onEnd: () => seen.push('end') });
    journal.release();
    journal.release();
    filled(1, journal);
    expect(seen).toEqual(['end']);
  });

  it('is one of a thousand at most', () => {
    const journal = new MemoryJournal();
    const followed = Array.from({ length: 1001 }, () => {
      return journal.follow({ onEntry: () => {}, onEnd: () => {} }) !== undefined;
    });
    expect(followed.filter(Boolean)).toHaveLength(1000);
  });
});
