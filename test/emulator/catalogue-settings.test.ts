import { describe, expect, it } from 'vitest';
import { createEmulator, readConfig } from '../../src/emulator/index.js';
import { controlClient } from '../support/control-client.js';
import { openEmulator } from '../support/test-emulator.js';

const GENERATED = '/outputs?id=200000010&id=200000060&id=200000110';
const scenario = {
  summary: 's',
  given: {
    catalogue: { outputs: 50, anchor: '2020-01-01', unknown: 'synthesize' },
  },
} as const;

const countOutputs = async (options: Parameters<typeof openEmulator>[0]) =>
  (await controlClient(await openEmulator(options))('GET', GENERATED)).body.length;

describe('the settings of the catalogue', () => {
  it('are given as flags, and by the environment', () => {
    const flags = { outputs: '0', anchor: '2024-02-29', unknown: 'synthesize' };
    expect(readConfig(flags, {})).toMatchObject({ outputs: 0, anchor: '2024-02-29', unknown: 'synthesize' });
    const environment = {
      ALTMETRICS_EMULATOR_OUTPUTS: '2000000',
      ALTMETRICS_EMULATOR_ANCHOR: '2030-01-01',
      ALTMETRICS_EMULATOR_UNKNOWN: 'not-found',
    };
    expect(readConfig({}, environment)).toMatchObject({
      outputs: 2_000_000,
      anchor: '2030-01-01',
      unknown: 'not-found',
    });
    expect(readConfig({}, {})).toMatchObject({ outputs: undefined, anchor: undefined, unknown: undefined });
  });

  it.each([
    [{ outputs: 'many' }, '--outputs: "many" is not a number of outputs; use a number from 0 to 2000000'],
    [
      { outputs: '2000001' },
      '--outputs: "2000001" is not a number of outputs; use a number from 0 to 2000000',
    ],
    [{ outputs: '1.5' }, '--outputs: "1.5" is not a number of outputs; use a number from 0 to 2000000'],
    [{ anchor: '2024-02-30' }, '--anchor: "2024-02-30" is not a day that the past can end on; use one like'],
    [{ anchor: '1970-01-01' }, '--anchor: "1970-01-01" is not a day that the past can end on; use one like'],
    [{ unknown: '404' }, '--unknown: "404" is not allowed; use not-found or synthesize'],
    [{ unknown: '' }, '--unknown is empty'],
  ])('are refused in words: %j', (flags, message) => {
    expect(() => readConfig(flags, {})).toThrow(message);
  });

  it.each([
    [{ outputs: -1 }, 'outputs: -1 is not a number of outputs; use a number from 0 to 2000000'],
    [{ outputs: Number.NaN }, 'outputs: NaN is not a number of outputs'],
    [{ anchor: 'today' }, 'anchor: "today" is not a day that the past can end on'],
    [{ unknown: 'maybe' as 'synthesize' }, 'unknown: "maybe" is not allowed; use not-found or synthesize'],
  ])('are refused in words as options: %j', async (options, message) => {
    await expect(createEmulator(options)).rejects.toThrow(message);
  });

  it('go before those of the scenario, one by one', async () => {
    expect(await countOutputs({ scenario })).toBe(2);
    expect(await countOutputs({ scenario, outputs: 10 })).toBe(1);
    expect(await countOutputs({ scenario, outputs: 0 })).toBe(0);
    const send = controlClient(await openEmulator({ scenario, unknown: 'not-found' }));
    expect((await send('GET', '/outputs?doi=10.4321/anything')).body).toEqual([]);
  });

  it('hold for every scenario that is started on the server', async () => {
    const send = controlClient(await openEmulator({ outputs: 0 }));
    await send('POST', '/scenarios/empty-world/apply');
    expect((await send('GET', GENERATED)).body).toEqual([]);
  });

  it('say from which day the past is counted', async () => {
    const publishedOn = async (anchor: string) => {
      const send = controlClient(await openEmulator({ outputs: 40, anchor }));
      return (await send('GET', '/outputs?id=200000039')).body[0].published_on;
    };
    expect(await publishedOn('2020-01-01')).toMatch(/^201[89]/);
    expect(await publishedOn('2024-03-01')).toMatch(/^202[234]/);
  });
});
