import { expect, it } from 'vitest';
import { killAgainAndAgain, type Outcome } from '../support/killed/kill-again-and-again.js';

const DIRECTORIES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const KILLS_EACH = 25;

// The built program, as its users run it.
it('has all that was acknowledged in a data directory, and nothing half done, after 200 deaths at random moments', async () => {
  const outcomes = await twoAtATime(DIRECTORIES, (seed) => killAgainAndAgain(KILLS_EACH, seed));
  expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
  // Or else nothing would have been at stake.
  const sums = outcomes[0]?.acknowledged.map((_, kind) => sumOf(outcomes, kind)) ?? [];
  expect(Math.min(...sums)).toBeGreaterThan(10);
}, 600_000);

async function twoAtATime<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += 2) {
    results.push(...(await Promise.all(items.slice(at, at + 2).map(work))));
  }
  return results;
}

function sumOf(outcomes: readonly Outcome[], kind: number): number {
  return outcomes.reduce((sum, { acknowledged }) => sum + (acknowledged[kind] ?? 0), 0);
}
