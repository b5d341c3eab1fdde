import { describe, expect, it } from 'vitest';
import type { Delay } from '../../src/control/requests/await-requests.js';
import { type Followed, streamRequests } from '../../src/control/requests/request-stream.js';
import { MemoryJournal } from '../../src/world/journal/memory-journal.js';
import { draftOf } from '../world/journal/drafts.js';

/** Time that does not pass by itself: each call of `pass` ends the next wait. */
function slowTime() {
  const ends: (() => void)[] = [];
  const delay: Delay = (_ms, signal) =>
    new Promise((resolve) => {
      ends.push(() => resolve(true));
      signal?.addEventListener('abort', () => resolve(false));
    });
  return { delay, pass: () => ends.shift()?.() };
}

function open(journal: MemoryJournal, changes: Partial<Followed> = {}) {
  const time = slowTime();
  const followed = {
    journal,
    fits: () => true,
    write: async ({ id }: { id: number }) => `{"id":${id}}`,
    earlier: Promise.resolve([]),
    ...changes,
  };
  const stream = streamRequests(followed, time.delay);
  const reader = stream?.getReader();
  const next = async () => {
    const { value } = (await reader?.read()) ?? {};
    return value === undefined ? undefined : new TextDecoder().decode(value);
  };
  return { time, next, cancel: () => reader?.cancel() };
}

/** All that is left of a stream that ended. */
async function rest(next: () => Promise<string | undefined>): Promise<string[]> {
  const texts: string[] = [];
  for (let text = await next(); text !== undefined; text = await next()) texts.push(text);
  return texts;
}

describe('a stream of requests', () => {
  it('says at once that it is there, and then tells each request', async () => {
    const journal = new MemoryJournal();
    const { next } = open(journal);
    expect(await next()).toBe(': requests follow\n\n');
    journal.add(draftOf());
    expect(await next()).toBe('id: 1\nevent: request\ndata: {"id":1}\n\n');
  });

  it('tells earlier ones first, and each once', async () => {
    const journal = new MemoryJournal();
    journal.add(draftOf());
    journal.add(draftOf());
    const { next } = open(journal, { earlier: journal.list() });
    journal.add(draftOf());
    journal.release();
    expect((await rest(next)).length).toBeLessThanOrEqual(4);
    const again = open(journal, { earlier: journal.list({ after: 1 }) });
    expect([await again.next(), await again.next(), await again.next()].join('').match(/id: \d/g)).toEqual([
      'id: 2',
      'id: 3',
    ]);
  });

  it('leaves out what is not asked for', async () => {
    const journal = new MemoryJournal();
    const { next } = open(journal, { fits: ({ status }) => status === 404 });
    await next();
    journal.add(draftOf());
    journal.add(draftOf({ status: 404 }));
    expect(await next()).toContain('id: 2\n');
  });

  it('shows now and then that it is still there', async () => {
    const { next, time } = open(new MemoryJournal());
    await next();
    time.pass();
    expect(await next()).toBe(': still here\n\n');
  });

  it('ends for a client that leaves too much unread, and holds no more than that', async () => {
    const journal = new MemoryJournal();
    const { next } = open(journal, { write: async () => 'x'.repeat(1024 * 1024) });
    for (let number = 0; number < 20; number += 1) journal.add(draftOf());
    await new Promise(setImmediate);
    expect((await rest(next)).length).toBeLessThan(8);
  });

  it('is forgotten when the client is gone', async () => {
    const journal = new MemoryJournal();
    const streams = Array.from({ length: 1000 }, () => open(journal));
    const nobody = () => journal.follow({ onEntry: () => {}, onEnd: () => {} });
    expect(nobody()).toBeUndefined();
    await streams[0]?.cancel();
    expect(nobody()).toBeDefined();
  });
});
