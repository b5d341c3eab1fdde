import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/index.js';
import { folder, openEmulator, run as runAt, writeEnvironment } from './contract-command.js';

const HOSTS = {
  altmetrics: 'http://altmetrics.operas-eu.org',
  metrics: 'http://metrics-api.operas-eu.org',
  tokens: 'http://tokens.ubiquity.press',
  translator: 'http://translator.ubiquity.press',
  details: 'http://api.altmetric.com',
  explorer: 'http://www.altmetric.com',
};
const PERSON = {
  email: 'test.user@gmail.com',
  password: '',
  firstName: 'Test',
  lastName: 'User',
  username: 'test.user',
};
const KEYS = { countsKey: '', fullKey: '', explorerKey: '', explorerSecret: '' };
const SECRETS = {
  ALTMETRICS_CONTRACT_PASSWORD: 'test-password-123',
  ALTMETRICS_CONTRACT_COUNTS_KEY: 'counts-only-key',
  ALTMETRICS_CONTRACT_FULL_KEY: 'full-access-key',
  ALTMETRICS_CONTRACT_EXPLORER_KEY: '0123456789abcdef0123456789abcdef',
  ALTMETRICS_CONTRACT_EXPLORER_SECRET: '0178eec6221448cea012e9d41a4922ba',
};
const live = await writeEnvironment('live.json', { ...HOSTS, ...PERSON, ...KEYS });

/** Runs the command on a clock that goes on. */
const run = (options: Parameters<typeof runAt>[0], env?: Record<string, string>) =>
  runAt(options, env, { nowMs: () => performance.now() });

/** An emulator in the place of the live services: whatever host is asked for, it answers. */
async function playLive(options: EmulatorOptions = {}) {
  const emulator = await openEmulator(options);
  return { emulator, connectTo: [`::127.0.0.1:${new URL(emulator.url).port}`] };
}

async function steer(url: string, method: string, path: string, body: object): Promise<void> {
  const answer = await fetch(`${url}/_emulator${path}`, { method, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Between the starts of requests to the same service. */
function shortestGapMs(seen: readonly { readonly service: string; readonly at: string }[]): number {
  const gaps = [...new Set(seen.map(({ service }) => service))].flatMap((name) => {
    const starts = seen.filter(({ service }) => service === name).map(({ at }) => Date.parse(at));
    starts.sort((a, b) => a - b);
    return starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  });
  return Math.min(...gaps);
}

describe('the contract command, before it sends anything to live services', () => {
  it('asks for values that are missing, and says how to give them', async () => {
    const environment = await writeEnvironment('empty.json', { altmetrics: '', ...PERSON });
    const { exitCode, errors } = await run({ target: 'live', service: ['operas-altmetrics'], environment });
    expect(exitCode).toBe(2);
    expect(errors).toEqual([
      `error: ${environment}: altmetrics without a value, to be filled in there; password to be set by ALTMETRICS_CONTRACT_PASSWORD or --secrets`,
    ]);
  });

  it('asks for an address that the environment does not have, and only for what the services need', async () => {
    const environment = await writeEnvironment('operas-only.json', { ...PERSON, countsKey: '' });
    const { errors } = await run({ target: 'live', service: ['altmetric-details'], environment });
    expect(errors).toEqual([
      `error: ${environment}: details without a value, to be filled in there; countsKey, fullKey to be set by ALTMETRICS_CONTRACT_COUNTS_KEY, ALTMETRICS_CONTRACT_FULL_KEY or --secrets`,
    ]);
  });

  it('takes no secret from the environment file', async () => {
    const environment = await writeEnvironment('secret.json', { ...HOSTS, ...KEYS, fullKey: 'let-me-in' });
    const { exitCode, errors } = await run({ target: 'live', service: ['altmetric-details'], environment });
    expect({ exitCode, errors }).toEqual({
      exitCode: 2,
      errors: [
        `error: ${environment} holds a value for fullKey: keep secrets out of it, and set ALTMETRICS_CONTRACT_FULL_KEY or use --secrets`,
      ],
    });
  });

  it('lists what it would send, without keys', async () => {
    const { exitCode, out } = await run(
      {
        target: 'live',
        environment: live,
        service: ['altmetric-details'],
        grep: '^4 · answers a c',
        dryRun: true,
      },
      SECRETS,
    );
    expect(exitCode).toBe(0);
    expect(out[0]).toMatch(
      /^GET http:\/\/api\.altmetric\.com\/v1\/\S+\?key=<redacted> {2}# 4 · .+\[read\] \[live-safe\]$/,
    );
    expect(out.at(-1)).toMatch(/^\d+ requests would be sent, besides those of their scripts$/);
  });

  it('refuses what changes something', async () => {
    const { exitCode, errors } = await run(
      {
        target: 'live',
        environment: live,
        service: ['operas-metrics'],
        folder: 'Adding events: POST /events',
      },
      SECRETS,
    );
    expect({ exitCode, errors }).toEqual({
      exitCode: 5,
      errors: [expect.stringMatching(/^error: nothing ran: \d+ requests may not be sent to such a target$/)],
    });
  });

  it('says that nobody answers', async () => {
    const { exitCode, out } = await run(
      { target: 'live', environment: live, service: ['altmetric-details'], connectTo: ['::127.0.0.1:1'] },
      SECRETS,
    );
    expect(exitCode).toBe(4);
    expect(out.join('\n')).not.toContain('counts-only-key');
  }, 60_000);
});

describe('the contract command against an emulator that plays the live services under their names', () => {
  // Time is the emulator's: it stands still but while the guest waits, so that the whole run takes no longer.
  it('runs what is safe and reads, of every service, one request a second, through a 429 and a limit', async () => {
    const { emulator, connectTo } = await playLive({ clock: { now: '2026-03-01T09:57:00Z', frozen: true } });
    const { clock, requests } = emulator.control;
    await steer(emulator.url, 'PUT', '/limits', { keyed: { hourly: 400 } });
    await steer(emulator.url, 'POST', '/limits/spend', {
      service: 'altmetric-details',
      key: 'counts-only-key',
      hourly: 'all',
    });
    let nowMs = 0;
    const sleep = async (ms: number) => {
      nowMs += ms;
      await clock.advance(ms / 1000);
    };
    const { exitCode, out } = await runAt({ target: 'live', environment: live, connectTo }, SECRETS, {
      nowMs: () => nowMs,
      sleep,
    });
    expect(out.filter((line) => line.includes('✗'))).toEqual([]);
    expect({ exitCode, last: out.at(-1) }).toEqual({
      exitCode: 0,
      last: expect.stringMatching(/^\d{3} passed, [1-9]\d* flaky, 0 failed$/),
    });
    expect(out.join('\n')).toMatch(/sent again: 429, waited/);
    const seen = await requests({ limit: 10_000 });
    expect(seen.filter(({ status }) => status === 429)).not.toEqual([]);
    expect(shortestGapMs(seen)).toBeGreaterThanOrEqual(1000);
    const accounts = await fetch(`${emulator.url}/_emulator/accounts`);
    expect(await accounts.json()).toHaveLength(7);
    expect(await (await fetch(`${emulator.url}/_emulator/mailbox`)).json()).toEqual([]);
  }, 180_000);

  it.each([
    [{}, []],
    [{ allowWrites: true }, ['POST', 'PUT', 'DELETE']],
  ])('sends what may change something only when that is allowed: %o', async (flags, methods) => {
    const { emulator, connectTo } = await playLive();
    const chosen = { service: ['operas-metrics'], grep: '^14[36] ·', interval: '0', ...flags };
    const { exitCode } = await run({ target: 'live', environment: live, connectTo, ...chosen }, SECRETS);
    const seen = await emulator.control.requests({ service: 'operas-metrics' });
    expect(seen.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual(
      methods.length === 0 ? [] : expect.arrayContaining(methods),
    );
    expect(exitCode).toBe(methods.length === 0 ? 5 : 0);
  });

  it('takes secrets from a file', async () => {
    const { connectTo } = await playLive();
    const secrets = join(folder, 'secrets.env');
    await writeFile(
      secrets,
      `${Object.entries(SECRETS)
        .map((entry) => entry.join('='))
        .join('\n')}\n`,
    );
    const chosen = { service: ['altmetric-details'], grep: '^2 ·', interval: '0' };
    const { exitCode, errors } = await run({
      target: 'live',
      environment: live,
      connectTo,
      secrets,
      ...chosen,
    });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
  });

  it.each([
    ['0', 6],
    ['9', 0],
  ])('says of how many flaky requests it is too much: %s', async (maxFlaky, code) => {
    const { emulator, connectTo } = await playLive();
    const when = { service: 'altmetric-details' };
    await emulator.control.faults.add({ when, first: 1, status: 429, headers: { 'retry-after': '1' } });
    const chosen = { service: ['altmetric-details'], grep: '^4 ·', interval: '0', maxFlaky };
    const { exitCode, out } = await run({ target: 'live', environment: live, connectTo, ...chosen }, SECRETS);
    expect({ exitCode, last: out.at(-1) }).toEqual({
      exitCode: code,
      last: expect.stringMatching(/ 1 flaky, 0 failed$/),
    });
  });

  it('answers 5 when the first request is refused already', async () => {
    const environment = await writeEnvironment('no-scheme.json', {
      ...PERSON,
      ...KEYS,
      details: 'localhost:1',
    });
    const { exitCode, out } = await run(
      { target: 'live', environment, service: ['altmetric-details'], grep: '^4 ·' },
      SECRETS,
    );
    expect({ exitCode, last: out.at(-1) }).toEqual({ exitCode: 5, last: '0 passed, 0 failed' });
  });

  it('sends no more than its budget', async () => {
    const { emulator, connectTo } = await playLive();
    const chosen = { service: ['altmetric-details'], grep: '^(1|2|3) ·', interval: '0', budget: '3' };
    const { exitCode, out } = await run({ target: 'live', environment: live, connectTo, ...chosen }, SECRETS);
    expect({ exitCode, last: out.at(-1) }).toEqual({ exitCode: 5, last: '3 passed, 0 failed' });
    expect(await emulator.control.requests({ service: 'altmetric-details' })).toHaveLength(3);
  });

  it('stops before a quota is spent', async () => {
    const { emulator, connectTo } = await playLive({ clock: { now: '2026-03-01T09:30:00Z', frozen: true } });
    await fetch(`${emulator.url}/_emulator/limits`, {
      method: 'PUT',
      body: JSON.stringify({ keyed: { hourly: 4 } }),
    });
    const chosen = {
      service: ['altmetric-details'],
      folder: 'Counts: GET /v1/{identifier_type}/{id}',
      interval: '0',
    };
    const { exitCode, out } = await run({ target: 'live', environment: live, connectTo, ...chosen }, SECRETS);
    expect(exitCode).toBe(5);
    expect(out.join('\n')).toMatch(/requests of this hour are left/);
    const seen = await emulator.control.requests({ service: 'altmetric-details' });
    expect(seen.filter(({ status }) => status === 429)).toEqual([]);
  });
});
