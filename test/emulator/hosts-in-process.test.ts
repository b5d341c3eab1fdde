import { describe, expect, it } from 'vitest';
import { openEmulator } from '../support/test-emulator.js';

const COUNTS = '/v1/doi/10.1038/news.2011.490?key=counts-only-key';
const open = async () => (await openEmulator()).emulator;

/** What a request in process fails with. */
async function failureOf(place: string): Promise<{ message: string; cause: unknown }> {
  const emulator = await open();
  return emulator.fetch(place).then(
    ({ status }) => ({ message: `was answered with ${status}`, cause: undefined }),
    ({ message, cause }: Error) => ({ message, cause }),
  );
}

describe('a request in process', () => {
  it.each([
    `https://api.altmetric.com${COUNTS}`,
    `https://API.altmetric.com${COUNTS}`,
    `/altmetric/details${COUNTS}`,
    `http://127.0.0.1:4010${COUNTS}`,
    `http://[::1]:4010${COUNTS}`,
    `http://emulator.localhost${COUNTS}`,
    `http://emulator.invalid${COUNTS}`,
    `http://emulator/altmetric/details${COUNTS}`,
    `http://emulator/_world/default${COUNTS}`,
    '/_emulator/clock',
  ])('reaches %s', async (place) => {
    expect((await (await open()).fetch(place)).status).toBe(200);
  });

  it.each([
    ['api.altmetrik.com', ' (did you mean api.altmetric.com?)'],
    ['altmetrics.operas-eu.com', ' (did you mean altmetrics.operas-eu.org?)'],
    ['www.example.org', ''],
  ])('to %s fails as for a client whose name server does not know it', async (host, meant) => {
    const { message, cause } = await failureOf(`https://${host}${COUNTS}`);
    expect(message).toBe('fetch failed');
    expect(cause).toMatchObject({
      message: `no service of the emulator is at ${host}${meant}`,
      code: 'ENOTFOUND',
      hostname: host,
    });
  });

  it('fails in a world of its own, too', async () => {
    const world = await (await open()).createWorld();
    await expect(world.fetch(`https://api.altmetrik.com${COUNTS}`)).rejects.toThrow('fetch failed');
  });

  it('goes by any name behind a proxy', async () => {
    const { emulator } = await openEmulator({ trustProxy: true });
    expect((await emulator.fetch(`https://www.example.org${COUNTS}`)).status).toBe(200);
  });

  it('is answered before the emulator listens, and after it is closed', async () => {
    const emulator = await open();
    await emulator.listen();
    await emulator.close();
    expect((await emulator.fetch(`/altmetric/details${COUNTS}`)).status).toBe(200);
  });
});
