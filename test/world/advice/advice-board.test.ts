import { describe, expect, it } from 'vitest';
import type { AdvisedRequest, Finding } from '../../../src/world/advice/advice.js';
import { AdviceBoard } from '../../../src/world/advice/advice-board.js';
import { WorldAdvice } from '../../../src/world/advice/world-advice.js';

const request = (id: number, account?: string): AdvisedRequest => ({
  id,
  at: new Date(id * 1000),
  service: 'altmetric-details',
  operation: 'getCounts',
  account,
  example: () => `GET /${id}`,
});
const finding = (subject: string): Finding => ({
  kind: 'unknown-parameter',
  subject,
  sentence: 'It is ignored.',
  remedy: 'Leave it out.',
  source: 'details 3',
});
const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the board of advice', () => {
  it('says the same once, with the first and the last request', () => {
    const board = new AdviceBoard();
    for (const id of many(3)) board.note(request(id), [finding('a')]);
    expect(board.list()).toMatchObject([
      { subject: 'a', count: 3, first: { id: 1 }, last: { id: 3 }, example: 'GET /1' },
    ]);
  });

  it('tells what was found in one request', () => {
    const board = new AdviceBoard();
    board.note(request(1), [finding('a'), finding('b')]);
    board.note(request(2), [finding('b')]);
    expect(board.ofRequest(1).map(({ subject }) => subject)).toEqual(['a', 'b']);
    expect(board.ofRequest(2).map(({ subject }) => subject)).toEqual(['b']);
    expect(board.ofRequest(3)).toEqual([]);
  });

  it('tells fifty subjects apart, and counts the others together', () => {
    const board = new AdviceBoard();
    for (const id of many(1000)) board.note(request(id), [finding(`name-${id}`)]);
    expect(board.list()).toHaveLength(51);
    expect(board.list().at(-1)).toMatchObject({ subject: '(others)', count: 950 });
  });

  it('remembers the findings of ten thousand requests, and ten accounts', () => {
    const board = new AdviceBoard();
    for (const id of many(10_005)) board.note(request(id, `${id}@example.org`), [finding('a')]);
    expect(board.requests.size).toBe(10_000);
    expect(board.ofRequest(5)).toEqual([]);
    expect(board.list()[0]?.accounts).toHaveLength(10);
  });

  it('goes on as before after it was written down and read', () => {
    const before = new WorldAdvice();
    for (const id of many(60)) before.board.note(request(id), [finding(`name-${id}`)]);
    const call = { call: 'x', status: 401, nowMs: 0, seenBefore: 0 };
    expect(before.failed.isRepeated(call)).toBe(false);
    const after = new WorldAdvice();
    for (const [index, shelf] of after.shelves.entries())
      shelf.load([...(before.shelves[index]?.rows() ?? [])]);
    after.restored();
    expect(after.board.list()).toEqual(before.board.list());
    after.board.note(request(61), [finding('new')]);
    expect(after.board.list()).toHaveLength(51);
    expect(after.failed.isRepeated({ ...call, seenBefore: after.failed.failures })).toBe(true);
  });
});
