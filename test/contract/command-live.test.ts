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

describe('the contract command, before it sends anything to live services', () => {
  it('asks for values that are missing, and says how to give them', async () => {
    const environment = await writeEnvironment('empty.json', { altmetrics: '', ...PERSON });
    const { exitCode, errors } = await run({ target: 'live', service: ['operas-altmetrics'], environment });
    expect(exitCode).toBe(2);
    expect(errors).toEqual([
      `error: ${environment}: altmetrics, password without a value; fill in the file or set ALTMETRICS_CONTRACT_ALTMETRICS, ALTMETRICS_CONTRACT_PASSWORD`,
    ]);
  });

  it('asks for an address that the environment does not have, and only for what the services need', async () => {
    const environment = await writeEnvironment('operas-only.json', { ...PERSON, countsKey: '' });
    const { errors } = await run({ target: 'live', service: ['altmetric-details'], environment });
    expect(errors).toEqual([
      `error: ${environment}: details, countsKey without a value; fill in the file or set ALTMETRICS_CONTRACT_DETAILS, ALTMETRICS_CONTRACT_COUNTS_KEY`,
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
  it('runs what is safe only, of every service, with secrets from the environment of the process', async () => {
    const { emulator, connectTo } = await playLive();
    const { exitCode, out } = await run(
      { target: 'live', environment: live, connectTo, interval: '0' },
      SECRETS,
    );
    expect(out.filter((line) => line.includes('✗'))).toEqual([]);
    expect(exitCode).toBe(0);
    const accounts = await fetch(`${emulator.url}/_emulator/accounts`);
    expect(await accounts.json()).toHaveLength(7);
    expect(await (await fetch(`${emulator.url}/_emulator/mailbox`)).json()).toEqual([]);
  }, 180_000);

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

  it('sends one request a second, waits as long as a 429 asks for, and goes on', async () => {
    const { emulator, connectTo } = await playLive();
    await emulator.control.faults.add({
      when: { service: 'altmetric-details' },
      every: 4,
      status: 429,
      headers: { 'retry-after': '2' },
    });
    const { exitCode, out } = await run(
      { target: 'live', environment: live, connectTo, service: ['altmetric-details'], grep: '^([4-9]) ·' },
      SECRETS,
    );
    expect({ exitCode, last: out.at(-1) }).toEqual({
      exitCode: 0,
      last: expect.stringMatching(/^\d+ passed, [1-9]\d* flaky, 0 failed$/),
    });
    const seen = await emulator.control.requests({ service: 'altmetric-details' });
    const starts = seen.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
    expect(starts.length).toBeGreaterThan(6);
    // The first may have come late; that each gap is long enough is a property of the guest: see guest/.
    const tookMs = (starts.at(-1) ?? 0) - (starts[0] ?? 0);
    expect(tookMs).toBeGreaterThan((starts.length - 2) * 1000);
  }, 120_000);

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
