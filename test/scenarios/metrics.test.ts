import { describe, expect, it } from 'vitest';
import type { MetricEventInScenario } from '../../src/scenarios/document.js';
import { loadScenario } from '../../src/scenarios/index.js';

const EVENT: MetricEventInScenario = {
  work: 'info:doi:10.5334/bbc',
  measure: 'https://metrics.operas-eu.org/oapen/downloads/v1',
  timestamp: '2017-04-01T00:00:00+02:00',
  value: 2,
  uploader: 'acct:test.user@gmail.com',
};

const load = (...events: readonly MetricEventInScenario[]) =>
  loadScenario({ summary: 'test', given: { metrics: { measures: 'public-seed', usage: 'none', events } } });

describe('the metrics of a scenario', () => {
  it('become the events that a world starts with', async () => {
    const { metrics } = await load({ ...EVENT, country: 'urn:iso:std:3166:-2:BR' });
    expect(metrics).toMatchObject({ vocabulary: 'public-seed', hasUsage: false });
    expect(metrics?.events).toMatchObject([
      { workUri: EVENT.work, value: 2, countryUri: 'urn:iso:std:3166:-2:BR' },
    ]);
  });

  it.each([
    ['a measure that it lacks', { measure: 'https://metrics.operas-eu.org/twitter/tweets/v1' }, 'measure'],
    ['an unknown country', { country: 'ES' }, 'country'],
    ['a value of zero', { value: 0 }, 'value'],
    ['an instant that is none', { timestamp: '2017-06-31T00:00:60Z' }, 'timestamp'],
    ['an id that is none', { event_id: 'first' }, 'event_id'],
  ])('are refused with %s', async (_what, change, field) => {
    const refused = load({ ...EVENT, ...change });
    await expect(refused).rejects.toThrow(new RegExp(`metrics\\.events\\[0\\]\\.${field}`));
  });

  it('are refused with two events that are alike', async () => {
    const other = { ...EVENT, work: EVENT.work.toUpperCase(), timestamp: '2017-03-31T22:00:00Z', value: 3 };
    await expect(load(EVENT, other)).rejects.toThrow('metrics.events[1]: there is one like it already');
  });
});
