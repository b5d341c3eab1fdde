import { describe, expect, it } from 'vitest';
import { countSources } from '../../../src/world/catalogue/attention.js';
import { SOURCE_INDEX } from '../../../src/world/catalogue/sources.js';
import { countSentiments, SENTIMENTS } from '../../../src/world/explorer/sentiment.js';
import { makeWorld } from '../catalogue/support/worlds.js';

const READ: readonly number[] = [SOURCE_INDEX.twitter, SOURCE_INDEX.bluesky];

describe('how posts speak of outputs', () => {
  it.each(['2024-01-01', '2026-07-01', '2026-12-31'])(
    'adds up to the posts of people, at %s',
    async (now) => {
      const view = await makeWorld({ now }).catalogue.look();
      const outputs = Array.from({ length: 400 }, (_value, n) => view.findById(200_000_000 + n) ?? []).flat();
      const sums = outputs.map(({ attention }) =>
        SENTIMENTS.reduce((sum, one) => sum + countSentiments(attention, view.asOf)[one], 0),
      );
      const posts = outputs.map(({ attention }) =>
        countSources(attention, view.asOf)
          .filter(({ source }) => READ.includes(source))
          .reduce((sum, { posts }) => sum + posts, 0),
      );
      expect(sums).toEqual(posts);
      expect(Math.max(...posts)).toBeGreaterThan(100);
    },
  );

  it('never speaks less often in a way than it did before', async () => {
    const { catalogue, setNow } = makeWorld({ now: '2026-07-01' });
    const before = await catalogue.look();
    const outputs = Array.from({ length: 400 }, (_value, n) => before.findById(200_000_000 + n) ?? []).flat();
    setNow('2027-07-01');
    const after = await catalogue.look();
    const fallen = outputs.filter(({ attention }) => {
      const [then, now] = [countSentiments(attention, before.asOf), countSentiments(attention, after.asOf)];
      return SENTIMENTS.some((one) => now[one] < then[one]);
    });
    expect(fallen).toEqual([]);
  });
});
