import { beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../support/altmetrics-client.js';
import { ORIGIN, openEmulator, type TestEmulator } from '../../support/test-emulator.js';

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await openEmulator();
});

const operationOf = async (url: string, init?: RequestInit): Promise<unknown> => {
  await emulator.emulator.fetch(new Request(url, { headers: { authorization: makeToken() }, ...init }));
  const requests: { service: string; operation: string }[] = await (
    await emulator.fetch('/_emulator/requests')
  ).json();
  const { service, operation } = requests.at(-1) ?? {};
  return [service, operation];
};

describe('the place of the small services', () => {
  it.each([
    ['/translate?uri=x', 'operas-translator', 'translate'],
    ['/works', 'operas-translator', 'listWorks'],
    ['/works/', 'operas-translator', 'listWorks'],
    ['/titles', 'operas-translator', 'listTitles'],
    ['/work_types', 'operas-translator', 'listWorkTypes'],
    ['/tokens?token=x', 'operas-tokens', 'checkToken'],
  ])('is at the root for %s', async (path, service, operation) => {
    expect(await operationOf(ORIGIN + path)).toEqual([service, operation]);
  });

  it.each([
    ['http://tokens.ubiquity.press/tokens?token=x', 'operas-tokens', 'checkToken'],
    ['https://translator.ubiquity.press/works', 'operas-translator', 'listWorks'],
  ])('is at the real host: %s', async (url, service, operation) => {
    expect(await operationOf(url)).toEqual([service, operation]);
  });

  it('leaves accounts that are one to Altmetrics', async () => {
    expect(await operationOf(`${ORIGIN}/accounts`, { method: 'OPTIONS' })).toEqual([
      'operas-tokens',
      'optionsOfAccounts',
    ]);
    expect(await operationOf(`${ORIGIN}/account/confirmation`)).toEqual([
      'operas-altmetrics',
      expect.any(String),
    ]);
  });
});
