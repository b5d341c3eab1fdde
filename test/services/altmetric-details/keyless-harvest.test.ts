import { afterEach, describe, expect, it } from 'vitest';
import { checkAnswer, DETAILS } from '../../support/test-emulator.js';
import { closeServers, startServer } from './server.js';

const PAGE_SIZE = 100;
const HOUR_SECONDS = 3600;

interface Harvest {
  readonly ids: readonly number[];
  readonly total: number;
  /** Statuses of all answers, in turn. */
  readonly statuses: readonly number[];
  /** Texts of the answers that were no page. */
  readonly refusals: readonly string[];
}

/** A client as the documentation describes it: page after page while there are more, with a pause when told so. */
async function harvest(url: string, pause: () => Promise<unknown>): Promise<Harvest> {
  const ids: number[] = [];
  const statuses: number[] = [];
  const refusals: string[] = [];
  let total = 0;
  let page = 1;
  do {
    const path = `${DETAILS}/v1/citations/at?num_results=${PAGE_SIZE}&page=${page}`;
    const response = await fetch(url + path);
    await checkAnswer(path, 'GET', response);
    statuses.push(response.status);
    if (response.status === 429) {
      refusals.push(await response.text());
      await pause();
      continue;
    }
    const { query, results } = await response.json();
    total = query.total;
    ids.push(...results.map((counts: { altmetric_id: number }) => counts.altmetric_id));
    page += 1;
  } while ((page - 1) * PAGE_SIZE < total);
  return { ids, total, statuses, refusals };
}

describe('a harvest without a key, before November 2025', () => {
  afterEach(closeServers);

  // Issue of the Details service, "done when" 3; case 92
  it('meets the limits, waits, goes on, and ends with every output once', async () => {
    const limits = { keyless: { hourly: 20, daily: 300 } };
    const clock = { now: '2026-11-21T00:30:00Z', frozen: true };
    const url = await startServer({ access: { period: 'keyless-limited' }, limits, catalogue: {} }, clock);
    const advance = () =>
      fetch(`${url}/_emulator/clock/advance`, {
        method: 'POST',
        body: JSON.stringify({ seconds: HOUR_SECONDS }),
      });
    const { ids, total, statuses, refusals } = await harvest(url, advance);
    expect(total).toBeGreaterThan(5000);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids).toHaveLength(total);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(new Set(refusals)).toEqual(new Set(['Too many requests']));
    expect(refusals.length).toBeGreaterThan(1);
  });
});
