import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBaseline } from '../../../src/contract/drift/index.js';
import { type Breakage, json, on } from '../broken-emulator.js';
import { ALL_CANARIES, CANARIES, echo, IN_ADDRESS, OF_SERVER } from '../canaries.js';
import { folder } from '../contract-command.js';
import { findLeaks } from '../find-leaks.js';
import { openStub, type StubAnswer } from '../stub-server.js';
import { driftAgainst, type driftAt } from './run-drift.js';

const COUNTS = { service: ['altmetric-details'], grep: '^(25|29|43) ·' };
const EVIL = '<script>alert("&")</script>';
const novel: Breakage = on(
  /\/v1\/doi/,
  json<object>((answer) => ({ ...answer, novelty: 1, [EVIL]: 1 })),
);

describe('reports of drift', () => {
  it('are a page that names the differences, escapes them and has no script', async () => {
    const page = join(folder, 'drift.html');
    await driftAgainst(novel, { ...COUNTS, html: page });
    const text = await readFile(page, 'utf8');
    expect(text).toContain('<code>getCounts 200 /novelty</code>');
    expect(text).toContain('&lt;script&gt;alert(');
    expect(text).not.toContain('<script');
    expect(text).toContain('<span class="bad">2 differences</span>');
  }, 60_000);

  it('are a baseline that can be read once the reasons are there, and accepts all of it', async () => {
    const file = join(folder, 'written.yaml');
    await driftAgainst(novel, { ...COUNTS, writeBaseline: file });
    const text = await readFile(file, 'utf8');
    expect(() => readBaseline(text)).toThrow('entry 1: say in "reason" why it is accepted; entry 2: say');
    await writeFile(file, text.replaceAll('reason: ""', 'reason: being tried out'));
    const { exitCode, out } = await driftAgainst(novel, { ...COUNTS, baseline: file });
    expect(out.at(-1)).toBe('no drift in the 3 requests that were compared, 3 accepted');
    expect(exitCode).toBe(0);
  }, 60_000);
});

/** What a case is known to be answered with, and all canaries in it: only then is more than the status compared. */
async function echoAsExpected(request: IncomingMessage): Promise<StubAnswer> {
  const { headers, body } = await echo(request);
  const isFound = request.url?.includes('/isbn/');
  const text = `Not Found ${CANARIES.countsKey} ${OF_SERVER.cookie} ${CANARIES.password}`;
  return isFound
    ? {
        status: 200,
        headers: { ...headers, 'x-ratelimit-limit': CANARIES.countsKey },
        body: body ?? '',
      }
    : { status: 404, headers: { ...headers, 'content-type': 'text/plain' }, body: text };
}

/** All that the command says and writes about a service that echoes secrets, by where it stands. */
async function sayAll(run: typeof driftAt): Promise<Readonly<Record<string, string>>> {
  const { url } = await openStub(echoAsExpected);
  const own = await mkdtemp(join(folder, 'canaries-'));
  const files = {
    json: join(own, 'canary.json'),
    html: join(own, 'canary.html'),
    save: join(own, 'canary-shapes.json'),
    writeBaseline: join(own, 'canary.yaml'),
  };
  const details = url.replace('//', `//me:${IN_ADDRESS}@`);
  const changed = { ...CANARIES, fullKey: CANARIES.password, details };
  const { out, errors } = await run(url, { ...COUNTS, ...files, quiet: false }, { changed });
  const written = Object.entries(files).map(async ([name, file]) => [name, await readFile(file, 'utf8')]);
  return {
    out: out.join('\n'),
    errors: errors.join('\n'),
    ...Object.fromEntries(await Promise.all(written)),
  };
}

describe('secrets that a live service echoes', () => {
  afterEach(() => {
    vi.doUnmock('../../../src/contract/redactor.js');
    vi.resetModules();
  });

  it('are in nothing that drift says or writes', async () => {
    const { driftAt: run } = await import('./run-drift.js');
    const said = await sayAll(run);
    const leaks = Object.entries(said).flatMap(([name, text]) =>
      findLeaks(text, ...ALL_CANARIES).map(({ around }) => `${name}: ${around}`),
    );
    expect(leaks).toEqual([]);
    expect(said.out).toContain('getCounts');
  }, 60_000);

  it('are in what it shows and keeps when nothing takes them out', async () => {
    vi.resetModules();
    vi.doMock('../../../src/contract/redactor.js', async (actual) => ({
      ...(await actual<object>()),
      createRedactor: () => ({ learn: () => {}, redact: (text: string) => text, find: () => [] }),
    }));
    const { driftAt: run } = await import('./run-drift.js');
    const said = await sayAll(run);
    const leaking = ['out', 'json', 'html', 'save'];
    expect(leaking.filter((name) => findLeaks(said[name] ?? '', ...ALL_CANARIES).length > 0)).toEqual(
      leaking,
    );
  }, 60_000);
});
