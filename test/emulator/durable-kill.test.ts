import { describe, expect, it } from 'vitest';
import { killAgainAndAgain } from '../support/killed/kill-again-and-again.js';

// The built program, as its users run it.
describe('a data directory', () => {
  it('has all that was acknowledged, and nothing half done, after 200 deaths at random moments', async () => {
    const outcomes = await Promise.all([killAgainAndAgain(100, 'one'), killAgainAndAgain(100, 'two')]);
    expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
    // Or else nothing would have been at stake.
    expect(Math.min(...outcomes.flatMap(({ acknowledged }) => acknowledged))).toBeGreaterThan(10);
  }, 600_000);
});
