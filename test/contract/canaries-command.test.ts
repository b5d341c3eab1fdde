import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CANARIES, echo, IN_ADDRESS } from './canaries.js';
import { folder, type run as runCommand, writeEnvironment } from './contract-command.js';
import { findLeaks } from './find-leaks.js';
import { openStub, type StubAnswer } from './stub-server.js';

type Run = typeof runCommand;

const EXPLORER = { explorerKey: 'wren-explorer-key-77', explorerSecret: 'plover"explorer&secret' } as const;
const SECRETS = {
  ALTMETRICS_CONTRACT_PASSWORD: CANARIES.password,
  ALTMETRICS_CONTRACT_COUNTS_KEY: CANARIES.countsKey,
  ALTMETRICS_CONTRACT_FULL_KEY: CANARIES.jwtKey,
  ALTMETRICS_CONTRACT_EXPLORER_KEY: EXPLORER.explorerKey,
  ALTMETRICS_CONTRACT_EXPLORER_SECRET: EXPLORER.explorerSecret,
  ALTMETRICS_CONTRACT_EXPLORER: `http://me:${IN_ADDRESS}@www.altmetric.com`,
};
const ALL = [...Object.values(CANARIES), ...Object.values(EXPLORER), IN_ADDRESS];
const environment = await writeEnvironment('canaries.json', {
  altmetrics: 'http://altmetrics.operas-eu.org',
  details: 'http://api.altmetric.com',
  explorer: '',
  email: 'test.user@gmail.com',
  firstName: 'Test',
  lastName: 'User',
  username: 'test.user',
});

/** Runs the command with all reports against what answers in the place of every live service. */
async function runAgainst(
  answer: Parameters<typeof openStub>[0],
  flags: Parameters<Run>[0] = {},
  run?: Run,
): Promise<{ readonly exitCode: number; readonly shown: Readonly<Record<string, string>> }> {
  const { run: runNow } = run ? { run } : await import('./contract-command.js');
  const { url } = await openStub(answer);
  const reports = await mkdtemp(join(folder, 'canaries-'));
  const { exitCode, out, errors } = await runNow(
    {
      target: 'live',
      environment,
      service: ['operas-altmetrics', 'altmetric-details', 'altmetric-explorer'],
      grep: '^([1-5]|36|37) ·',
      interval: '0',
      connectTo: [`::127.0.0.1:${new URL(url).port}`],
      junit: join(reports, 'junit.xml'),
      json: join(reports, 'report.json'),
      html: join(reports, 'report.html'),
      github: true,
      ...flags,
    },
    { ...SECRETS, GITHUB_STEP_SUMMARY: join(reports, 'summary.md') },
    { nowMs: () => performance.now() },
  );
  const files = (await readdir(reports)).toSorted();
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(reports, file), 'utf8')] as const),
  );
  return {
    exitCode,
    shown: { out: out.join('\n'), errors: errors.join('\n'), ...Object.fromEntries(texts) },
  };
}

function leaksIn(shown: Readonly<Record<string, string>>): string[] {
  return Object.entries(shown).flatMap(([name, text]) =>
    findLeaks(text, ...ALL).map(({ around }) => `${name}: ${around}`),
  );
}

/** Sends on to a host that is nobody's, with a secret in its path. */
function sendAway(): StubAnswer {
  const path = [CANARIES.countsKey, EXPLORER.explorerKey, CANARIES.password]
    .map(encodeURIComponent)
    .join('/');
  return { status: 302, headers: { location: `http://elsewhere.example/${path}?next=${CANARIES.jwtKey}` } };
}

describe('the contract command, with secrets that the services send back', () => {
  afterEach(() => {
    vi.doUnmock('../../src/contract/redactor.js');
    vi.resetModules();
  });

  it('shows none, and none is in its files', { timeout: 60_000 }, async () => {
    const { exitCode, shown } = await runAgainst(echo);
    expect({ exitCode, errors: shown.errors }).toEqual({ exitCode: 1, errors: '' });
    expect(Object.keys(shown)).toEqual([
      'out',
      'errors',
      'junit.xml',
      'report.html',
      'report.json',
      'summary.md',
    ]);
    expect(shown.out).toContain('$ALTMETRICS_CONTRACT_COUNTS_KEY');
    expect(leaksIn(shown)).toEqual([]);
  });

  it('would show them, and in each file, if nothing took them out', { timeout: 60_000 }, async () => {
    vi.resetModules();
    vi.doMock('../../src/contract/redactor.js', () => ({
      isSecretName: (name: string) => /key|secret|password/i.test(name),
      createRedactor: () => ({ learn: () => {}, redact: (text: string) => text, find: () => [] }),
    }));
    const { shown } = await runAgainst(echo);
    const leaking = Object.entries(shown).filter(([name, text]) => leaksIn({ [name]: text }).length > 0);
    expect(leaking.map(([name]) => name)).toEqual([
      'out',
      'junit.xml',
      'report.html',
      'report.json',
      'summary.md',
    ]);
  });

  it('lists what it would send without them', async () => {
    const { exitCode, shown } = await runAgainst(echo, { dryRun: true, grep: '' });
    expect(exitCode).toBe(0);
    expect(shown.out).toContain('<redacted>');
    expect(leaksIn(shown)).toEqual([]);
  });

  it('refuses to follow to another host, and does not say what was in the path', {
    timeout: 60_000,
  }, async () => {
    const asked: string[] = [];
    const { exitCode, shown } = await runAgainst((request) => {
      asked.push(request.headers.host ?? '');
      return sendAway();
    });
    expect(exitCode).toBe(5);
    expect(shown.out).toContain('the environment has no address there');
    expect(asked).not.toContain('elsewhere.example');
    expect(leaksIn(shown)).toEqual([]);
  });
});
