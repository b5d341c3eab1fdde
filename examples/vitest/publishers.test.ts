import type { ScenarioDocument } from 'altmetrics-emulator';
import { it } from 'altmetrics-emulator/vitest';
import { describe } from 'vitest';
import { harvest } from './harvest.js';
import { getToken, register } from './operas-account.js';

/** A hundred publishers, each with three works of its own and an account that awaits approval. */
const PUBLISHERS = Array.from({ length: 100 }, (_, index) => ({
  name: `publisher ${index + 1}`,
  email: `metrics@publisher-${index + 1}.example`,
  // The second has as many tweets as the publisher has a number, so that no two worlds look alike.
  tweets: [1, index + 1, 3],
  dois: [1, 2, 3].map((work) => `10.1234/publisher-${index + 1}.work-${work}`),
}));

type Publisher = (typeof PUBLISHERS)[number];

const PASSWORD = 'test-password-123';
const KEY = 'my-key';

/** The world of one publisher: two calls an hour are all that its key may make. */
function scenarioOf({ name, email, dois, tweets }: Publisher): ScenarioDocument {
  return {
    summary: `The world of ${name}`,
    given: {
      clock: { now: '2026-03-02T09:00:00Z', frozen: true },
      accounts: [
        { email, password: PASSWORD, first_name: 'A', last_name: 'B', institution: name, state: 'confirmed' },
      ],
      keys: [{ key: KEY, tier: 'counts-only', limits: { hourly: 2 } }],
      catalogue: {
        outputs: 0,
        add: dois.map((doi, index) => ({
          doi,
          title: `A work of ${name}`,
          published_on: '2026-02-01',
          counts: { twitter: tweets[index] ?? 0 },
        })),
      },
    },
  };
}

// All at once: each has a world of its own, with its own clock, quotas and accounts.
describe.concurrent('my programs', () => {
  it.for(PUBLISHERS)(
    'harvest the works of $name, and register them once its account is approved',
    async (publisher, { emulator, expect }) => {
      const { dois, email, tweets } = publisher;
      await using world = await emulator.createWorld({ scenario: scenarioOf(publisher) });
      const { fetch, control, url } = world;

      const waits: string[] = [];
      const mentions = await harvest(dois, {
        baseUrl: `${url}/altmetric/details`,
        key: KEY,
        fetch,
        waitAnHour: () => {
          waits.push('an hour');
          return control.clock.advance('1 hour');
        },
      });
      expect([...mentions.values()]).toEqual(tweets);
      expect(waits).toEqual(['an hour']);

      const account = { baseUrl: `${url}/operas/altmetrics`, email, password: PASSWORD, fetch };
      expect(await getToken(account)).toBeUndefined();
      await control.approve(email);
      const token = await getToken(account);
      expect(await register(account, token ?? '', dois)).toEqual(dois);
    },
  );
});
