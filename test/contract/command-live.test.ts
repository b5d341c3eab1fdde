import { describe, expect, it } from 'vitest';
import { openEmulator, run, writeEnvironment } from './contract-command.js';

describe('the contract command against the live services', () => {
  const live = {
    altmetrics: '',
    email: 'test.user@gmail.com',
    password: '',
    firstName: 'Test',
    lastName: 'User',
    username: 'test.user',
  };

  it('asks for values that are missing, and says how to give them', async () => {
    const environment = await writeEnvironment('empty.json', live);
    const service = ['operas-altmetrics'];
    const { exitCode, errors } = await run({ target: 'live', service, environment });
    expect(exitCode).toBe(2);
    expect(errors).toEqual([
      `error: ${environment}: altmetrics, password without a value; fill in the file or set ALTMETRICS_CONTRACT_ALTMETRICS, ALTMETRICS_CONTRACT_PASSWORD`,
    ]);
  });

  it('asks for an address that the environment does not have, and only for what the services need', async () => {
    const environment = await writeEnvironment('operas-only.json', { ...live, countsKey: '' });
    const { errors } = await run({ target: 'live', service: ['altmetric-details'], environment });
    expect(errors).toEqual([
      `error: ${environment}: details, countsKey without a value; fill in the file or set ALTMETRICS_CONTRACT_DETAILS, ALTMETRICS_CONTRACT_COUNTS_KEY`,
    ]);
  });

  it('runs what is safe only, with secrets from the environment of the process', async () => {
    const emulator = await openEmulator({});
    const environment = await writeEnvironment('live.json', {
      ...live,
      altmetrics: `${emulator.url}/operas/altmetrics`,
      metrics: `${emulator.url}/operas/metrics`,
      tokens: `${emulator.url}/operas/tokens`,
      translator: `${emulator.url}/operas/translator`,
      details: `${emulator.url}/altmetric/details`,
      countsKey: '',
      fullKey: 'full-access-key',
      explorer: `${emulator.url}/altmetric/explorer`,
      explorerKey: '0123456789abcdef0123456789abcdef',
      explorerSecret: '',
    });
    // What may be run is chosen in the same way for each service: these are some of all kinds.
    const { exitCode, out } = await run(
      { target: 'live', environment, service: ['operas-altmetrics', 'altmetric-details', 'operas-tokens'] },
      {
        ALTMETRICS_CONTRACT_PASSWORD: 'test-password-123',
        ALTMETRICS_CONTRACT_COUNTS_KEY: 'counts-only-key',
        ALTMETRICS_CONTRACT_EXPLORER_SECRET: '0178eec6221448cea012e9d41a4922ba',
      },
    );
    expect(out.filter((line) => line.includes('✗'))).toEqual([]);
    expect(exitCode).toBe(0);
    const accounts = await fetch(`${emulator.url}/_emulator/accounts`);
    expect(await accounts.json()).toHaveLength(7);
    expect(await (await fetch(`${emulator.url}/_emulator/mailbox`)).json()).toEqual([]);
  }, 120_000);
});
