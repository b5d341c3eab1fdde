import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createEmulator } from 'altmetrics-emulator';
import { ContractError, runContract } from 'altmetrics-emulator/contract';
import { createMatchers } from 'altmetrics-emulator/matchers';
import { it as inWorld } from 'altmetrics-emulator/vitest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const DOI = '/altmetric/details/v1/doi/10.1038/news.2011.490?key=counts-only-key';

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

  it('runs the contract tests of some services, against an emulator that it starts', async () => {
    const seen: string[] = [];
    const services = ['altmetric-details', 'operas-tokens'];
    const report = await runContract({ services, grep: /^2 /, onRequest: ({ name }) => seen.push(name) });
    expect(report).toMatchObject({ target: 'emulator', failed: 0 });
    expect(report.coverage.map(({ service }) => service)).toEqual(services);
    expect(seen).toEqual(report.rows.map(({ name }) => name));
    expect(report.passed).toBe(seen.length);
  });

  it('runs them against an emulator that is there, and leaves its worlds as they were', async () => {
    const before = await emulator.control.state();
    const { rows, failed } = await runContract({
      url: emulator.url,
      services: ['operas-altmetrics'],
      grep: /^6 /,
    });
    expect({
      failed,
      urls: new Set(rows.map(({ url }) => url.startsWith(`${emulator.url}/_world/`))),
    }).toEqual({
      failed: 0,
      urls: new Set([true]),
    });
    expect(await emulator.control.state()).toEqual(before);
    expect(await emulator.fetch('/_emulator/worlds').then((response) => response.json())).toHaveLength(1);
  });

  it('refuses to run what there is not', async () => {
    await expect(runContract({ url: emulator.url, services: ['nope'] })).rejects.toThrow(ContractError);
  });

  it('has a matcher for whoever does not use Vitest', async () => {
    const { toMatchOperation } = createMatchers();
    expect(await toMatchOperation(await emulator.fetch(DOI), 'altmetric-details', 'getCounts')).toMatchObject(
      {
        pass: true,
      },
    );
  });

  inWorld('has a world for each test of Vitest, and a matcher', async ({ world }) => {
    await expect(await world.fetch(DOI)).toMatchOperation('altmetric-details', 'getCounts', { status: 200 });
  });

  it('packs all that its exports name', () => {
    const root = new URL('../', import.meta.url);
    const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const [packed] = JSON.parse(execFileSync('npm', words, { cwd: root, encoding: 'utf8' }));
    const files = packed.files.map(({ path }: { path: string }) => `./${path}`);
    const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const named = Object.values(exports).flatMap((entry) =>
      typeof entry === 'object' && entry !== null ? Object.values(entry) : [entry],
    );
    expect(files).toEqual(expect.arrayContaining(named));
    expect(files).toEqual(expect.arrayContaining(['./dist/contract-lane.js', './docs/ci.md']));
  });
});
