import { readFile } from 'node:fs/promises';
import {
  createEmulator,
  findShippedEnvironment,
  loadShippedCollections,
  readEnvironment,
  rebase,
  runContract,
} from 'altmetrics-emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

// The package as its users import it: the built bundle and its types.
describe('the package', () => {
  const options = { port: 0, clock: { now: '2024-03-01T00:00:00Z', frozen: true } };
  let emulator: Awaited<ReturnType<typeof createEmulator>>;
  beforeAll(async () => {
    emulator = await createEmulator(options);
    await emulator.listen();
  });
  beforeEach(() => emulator.reset());
  afterAll(() => emulator.close());

  it('refuses an account that awaits approval', async () => {
    const credentials = btoa('pending.user@example.org:test-password-123');
    const response = await fetch(`${emulator.url}/operas/altmetrics/api/get_token`, {
      headers: { Authorization: `Basic ${credentials}` },
    });
    expect(response.status).toBe(401);
  });

  it('leaves the Request and Response of its user alone', async () => {
    const before = [globalThis.Request, globalThis.Response];
    const another = await createEmulator(options);
    await another.listen();
    await another.close();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });

  it('answers in process, under any host name', async () => {
    const response = await emulator.fetch(new Request('http://any.name/operas/altmetrics/api/get_token'));
    expect(response.status).toBe(401);
  });

  it('is closed as often as its user likes, and listens again', async () => {
    const another = await createEmulator(options);
    await another.close();
    const first = await another.listen();
    await another.close();
    await another.close();
    await expect(fetch(first)).rejects.toThrow();
    expect((await fetch(await another.listen())).status).toBe(200);
    await another.close();
  });

  it('runs the contract tests of one folder', async () => {
    const shipped = readEnvironment(JSON.parse(await readFile(await findShippedEnvironment(), 'utf8')));
    const environment = rebase(shipped, emulator.url);
    const report = await runContract({
      collections: await loadShippedCollections(),
      environment,
      grep: /^6 /,
      clock: () => performance.now(),
    });
    expect(report).toMatchObject({ passed: 5, failed: 0 });
  });
});
