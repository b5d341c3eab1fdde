import { writeFile } from 'node:fs/promises';
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
    const { exitCode, out, report } = await drift({ ...one, environment }, secrets);
    expect(exitCode).toBe(4);
    expect(report?.differences).toEqual([]);
    expect(out.slice(-5)).toEqual([
      'altmetric-details: 0 requests compared',
      '  not compared: 1 request got no answer',
      '',
      expect.stringContaining("127.0.0.1 can't be reached"),
      'nothing was compared',
    ]);
  }, 60_000);

  it('says why nothing was compared', async () => {
    const [from, against] = [join(folder, 'of-details.json'), join(folder, 'of-tokens.json')];
    const head = { version: 1, recordedAt: '2026-01-01T00:00:00Z', isPart: false, variables: [] };
    const of = (service: string) => ({ ...head, services: [{ service, specDigest: '', requests: [] }] });
    await writeFile(from, JSON.stringify(of('altmetric-details')));
    await writeFile(against, JSON.stringify(of('operas-tokens')));
    const other = await drift({ from, against });
    expect(other.out.at(-1)).toBe('nothing was compared');
    expect(other.errors).toEqual([
      `error: nothing was compared: ${from} has altmetric-details, ${against} has operas-tokens`,
    ]);
    expect(other.exitCode).toBe(2);
    const { errors, exitCode } = await drift({ from: against, service: ['operas-metrics'] });
    expect(errors).toEqual([
      `error: nothing was compared: ${against} has operas-tokens, operas-metrics was asked for`,
    ]);
    expect(exitCode).toBe(2);
  }, 60_000);

  it('ends with 5 when the budget is spent, and compares what was answered', async () => {
    const { exitCode, report, out } = await driftAgainst((answer) => answer, {
      ...one,
      grep: '^(25|43) ·',
      budget: '1',
    });
    expect(out.slice(-2)).toEqual([
      'The budget of 1 requests is spent.',
      'no drift in the 1 request that was compared',
    ]);
    expect(report?.services).toEqual([expect.objectContaining({ compared: 1 })]);
    expect(exitCode).toBe(5);
  }, 60_000);
});
