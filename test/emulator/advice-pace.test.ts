import { beforeEach, describe, expect, it } from 'vitest';
import { basic } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import {
  ALTMETRICS,
  DETAILS,
  METRICS,
  openEmulator,
  START,
  type TestEmulator,
} from '../support/test-emulator.js';

const KEY = 'key=counts-only-key';
const DOI = `${DETAILS}/v1/doi/10.1038/news.2011.490?${KEY}`;

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeEach(async () => {
  emulator = await openEmulator({ clock: { now: START, frozen: false } });
  send = controlClient(emulator);
});

async function times(count: number, act: () => Promise<unknown>): Promise<void> {
  for (let index = 0; index < count; index++) await act();
}

async function kinds(): Promise<readonly string[]> {
  return (await emulator.emulator.advice()).map(({ kind }) => kind);
}

const askThenWait = async (path: string) => {
  await emulator.fetch(path);
  await send('POST', '/clock/advance', { seconds: 5 });
};
const pages = () => {
  let page = 0;
  return () => emulator.fetch(`${DETAILS}/v1/citations/at?${KEY}&num_results=1&page=${++page}`);
};

describe('advice on a pace', () => {
  it('is given once for a minute with more calls than one a second', async () => {
    await times(70, pages());
    const [advice] = await emulator.emulator.advice();
    expect(advice).toMatchObject({ kind: 'rate-above-advised', count: 1, source: 'details 12' });
  });

  it('is not given for a burst that a minute has room for', async () => {
    await times(60, pages());
    expect(await kinds()).toEqual([]);
  });

  it('is not given where the clock stands still, and nobody can be fast', async () => {
    await send('PUT', '/clock', { frozen: true });
    await times(200, pages());
    expect(await kinds()).toEqual([]);
  });

  it('is not given to a key that may call more often', async () => {
    await send('PATCH', '/keys/counts-only-key', { limits: { hourly: null } });
    await times(70, pages());
    expect(await kinds()).toEqual([]);
  });

  it('is given where the same is asked for again and again, and does not change', async () => {
    await times(10, () => askThenWait(DOI));
    const [advice] = await emulator.emulator.advice();
    expect(advice).toMatchObject({ kind: 'same-doi-polled', count: 1 });
    expect(advice?.subject).toBe('GET /v1/doi/10.1038/news.2011.490?key=<redacted>');
  });

  it('is not given where the answers change', async () => {
    const { body: outputs } = await send('GET', '/outputs?doi=10.1038/news.2011.490');
    const id = (outputs.outputs ?? outputs)[0].altmetric_id;
    await times(15, async () => {
      await askThenWait(DOI);
      await send('POST', `/outputs/${id}/mentions`, { source: 'blogs' });
    });
    expect(await kinds()).toEqual([]);
  });

  it('is not given for badges and widgets, which ask whenever a page is looked at', async () => {
    await times(15, async () => {
      await askThenWait(`${DETAILS}/v1/internal-556fdf0f/doi/10.1038/news.2011.490`);
      await askThenWait(`${METRICS}/events?filter=work_uri:info:doi:10.5334/nope`);
    });
    expect(await kinds()).toEqual([]);
  });
});

describe('advice on a retry', () => {
  const wrong = `${DETAILS}/v1/doi/10.1038/news.2011.490?key=wrong`;
  const pending = () =>
    emulator.fetch(`${ALTMETRICS}/api/get_token`, {
      headers: { authorization: basic('pending.user@example.org') },
    });

  it('is not given for calls that were on their way before the first was answered', async () => {
    await Promise.all([wrong, wrong, wrong].map((path) => emulator.fetch(path)));
    expect(await kinds()).toEqual([]);
  });

  it('is not given an hour later', async () => {
    await pending();
    await send('POST', '/clock/advance', { seconds: 3600 });
    await pending();
    expect(await kinds()).toEqual([]);
  });

  it('is not given to who comes again after the limit has been reset', async () => {
    await emulator.fetch(`${DETAILS}/v1/id/241939?key=spent-key`);
    await send('POST', '/clock/advance', { seconds: 86_400 });
    await emulator.fetch(`${DETAILS}/v1/id/241939?key=spent-key`);
    expect(await kinds()).toEqual([]);
  });

  it('is not given where a fault gave the answers', async () => {
    await send('POST', '/faults', { status: 429, when: { service: 'altmetric-details' } });
    await times(3, () => emulator.fetch(DOI));
    expect(await kinds()).toEqual([]);
  });
});

describe('advice to whoever waits for approval', () => {
  const authorization = basic('pending.user@example.org');
  const askAfter = (seconds: number) => async () => {
    await send('POST', '/clock/advance', { seconds });
    await emulator.fetch(`${ALTMETRICS}/api/get_token`, { headers: { authorization } });
  };

  it('is not given for tries a minute apart', async () => {
    await times(20, askAfter(61));
    expect(await kinds()).toEqual([]);
  });

  it('is to wait longer for tries that are closer together', async () => {
    await times(2, askAfter(30));
    const [advice] = await emulator.emulator.advice();
    expect(advice).toMatchObject({
      kind: 'unchanged-retry',
      sentence: 'An account that waits for approval asked again within a minute.',
      remedy: 'Wait longer between tries: a person has to approve the account.',
    });
  });
});
