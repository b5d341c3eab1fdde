import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, writeEnvironment } from '../contract/contract-command.js';
import { drift, driftAgainst } from '../contract/drift/run-drift.js';

const one = { service: ['altmetric-details'], grep: '^25 ·' };
const secrets = { ALTMETRICS_CONTRACT_COUNTS_KEY: 'c-key', ALTMETRICS_CONTRACT_FULL_KEY: 'f-key' };

describe('the drift command', () => {
  it.each([
    [{}, 'drift needs --environment FILE, with the addresses of live services, or --from FILE'],
    [{ from: 'a', environment: 'b' }, '--from compares what was kept: leave out --environment and --save'],
    [{ environment: 'a', against: 'b' }, '--against needs --from FILE'],
    [{ from: 'a', grep: '(' }, '--grep "(" is no regular expression'],
    [
      { from: 'a', grep: 'no such name' },
      'no request has that folder or name, and is [read] and [live-safe]',
    ],
    [{ from: 'a', service: ['x'] }, expect.stringContaining('there is no service "x"')],
    [{ from: join(folder, 'none.json'), ...one }, expect.stringContaining('there is no such file')],
  ])('refuses %j', async (flags, message) => {
    const { exitCode, errors } = await drift(flags);
    expect(errors).toEqual([typeof message === 'string' ? `error: ${message}` : message]);
    expect(exitCode).toBe(2);
  });

  it('lists what it would send, and sends nothing', async () => {
    const environment = await writeEnvironment('drift-plan.json', { details: 'https://details.example' });
    const { exitCode, out } = await drift({ ...one, environment, dryRun: true }, secrets);
    expect(out).toEqual([
      expect.stringMatching(/^GET https:\/\/details\.example\/v1\/.*key=<.*> {2}# 25 · /),
      '1 requests would be sent, besides those of their scripts',
    ]);
    expect(exitCode).toBe(0);
  });

  it('ends with 4 when live services can not be reached', async () => {
    const environment = await writeEnvironment('drift-away.json', { details: 'http://127.0.0.1:9' });
    const { exitCode } = await drift({ ...one, environment }, secrets);
    expect(exitCode).toBe(4);
  }, 60_000);

  it('ends with 5 when the budget is spent, and compares what was answered', async () => {
    const { exitCode, report } = await driftAgainst((answer) => answer, {
      ...one,
      grep: '^(25|43) ·',
      budget: '1',
    });
    expect(report?.services).toEqual([expect.objectContaining({ compared: 1 })]);
    expect(exitCode).toBe(5);
  }, 60_000);
});
