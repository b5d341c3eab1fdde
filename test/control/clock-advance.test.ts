import { describe, expect, it } from 'vitest';
import { controlClient } from '../support/control-client.js';
import {
  ALTMETRICS,
  DETAILS,
  EXPLORER,
  METRICS,
  openEmulator,
  START,
  TOKENS,
  TRANSLATOR,
} from '../support/test-emulator.js';

const { emulator, fetch } = await openEmulator();
const control = controlClient({ emulator, fetch });

describe('the clock', () => {
  it.each([
    ['90 seconds', '2024-03-01T00:01:30.000Z'],
    ['1 minute', '2024-03-01T00:01:00.000Z'],
    ['1.5 hours', '2024-03-01T01:30:00.000Z'],
    ['2 days', '2024-03-03T00:00:00.000Z'],
    ['3 weeks', '2024-03-22T00:00:00.000Z'],
  ])('moves by %s', async (by, now) => {
    await control('PUT', '/clock', { now: START });
    expect((await control('POST', '/clock/advance', { by })).body).toEqual({ now, frozen: true });
  });

  it.each([
    [{ by: '2 fortnights' }, 'by: "2 fortnights" '],
    [{ by: '-1 day' }, 'by: "-1 day" '],
    [{ by: '999999999 weeks' }, 'No clock goes that far.'],
    [{ by: '1 day', seconds: 5 }, 'by: does not go together with seconds'],
    [{}, ''],
  ])('does not move by %j', async (body, detail) => {
    await control('PUT', '/clock', { now: START });
    const answer = await control('POST', '/clock/advance', body);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain(detail);
    expect((await control('GET', '/clock')).body.now).toBe(START);
  });
});

describe('the header Date', () => {
  it.each([
    `${ALTMETRICS}/api/uriset`,
    `${METRICS}/measures`,
    `${TOKENS}/tokens`,
    `${TRANSLATOR}/works`,
    `${DETAILS}/v1/doi/10.1038/news.2011.490`,
    `${EXPLORER}/explorer/api/research_outputs`,
    '/_emulator/clock',
  ])('is of the world, when its clock stands still, at %s', async (path) => {
    await control('PUT', '/clock', { now: '2031-12-24T18:00:00Z', frozen: true });
    expect((await fetch(path)).headers.get('date')).toBe('Wed, 24 Dec 2031 18:00:00 GMT');
  });
});
