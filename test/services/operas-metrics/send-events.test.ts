import { describe, expect, it } from 'vitest';
import { sendEvents } from '../../../src/services/operas-metrics/send-events.js';
import type { MetricEvent } from '../../../src/world/metrics/metric-event.js';

const EVENT: MetricEvent = {
  id: '00000000-0000-4000-8000-000000000000',
  workUri: 'x',
  measureUri: 'https://metrics.operas-eu.org/obp/downloads/v1',
  at: 0,
  value: 1,
  uploaderUri: 'acct:x@example.org',
};

/** Batches of two events each, and how many were made. */
function countedBatches(count: number) {
  const state = { made: 0, isOver: false };
  async function* make(): AsyncIterable<readonly MetricEvent[]> {
    try {
      while (state.made < count) {
        state.made += 1;
        yield [EVENT, EVENT];
      }
    } finally {
      state.isOver = true;
    }
  }
  return { state, batches: make() };
}

describe('an answer with many events', () => {
  it('is made only as fast as it is read', async () => {
    const { state, batches } = countedBatches(1000);
    const reader = sendEvents(2000, batches).body?.getReader();
    expect(state.made).toBe(0);
    const head = await reader?.read();
    expect(new TextDecoder().decode(head?.value)).toBe(
      '{"status": "ok", "code": 200, "count": 2000, "data": [',
    );
    await reader?.read();
    await reader?.read();
    expect(state.made).toBe(2);
  });

  it('is made no further once its reader is gone', async () => {
    const { state, batches } = countedBatches(1000);
    const reader = sendEvents(2000, batches).body?.getReader();
    await reader?.read();
    await reader?.read();
    await reader?.cancel();
    expect(state).toEqual({ made: 1, isOver: true });
  });

  it('has as many events as it says', async () => {
    const { state, batches } = countedBatches(1000);
    const body = await sendEvents(3, batches).json();
    expect([body.count, body.data.length]).toEqual([3, 3]);
    expect(state).toEqual({ made: 2, isOver: true });
  });
});
