import { describe, expect, it, onTestFinished } from 'vitest';
import {
  findShippedEnvironment,
  loadShippedCollections,
  readEnvironment,
  rebase,
  runContract,
} from '../../src/contract/index.js';
import { createEmulator } from '../../src/emulator/index.js';

const { default: document } = await import((await findShippedEnvironment()).href, { with: { type: 'json' } });
const environment = readEnvironment(document);
const collections = await loadShippedCollections();

/** What a run may steer, as the control API tells it, without what calls use up. */
async function stateOf(url: string) {
  const ask = async (path: string) => (await fetch(`${url}/_emulator/${path}`)).json();
  const keys: { used: unknown }[] = await ask('keys');
  const { settings } = await ask('limits');
  return {
    access: await ask('access'),
    clock: await ask('clock'),
    keys: keys.map(({ used, ...key }) => key),
    limits: settings,
    outputs: await ask('outputs'),
  };
}

describe('each folder of the collection of the Altmetric Details Page API', () => {
  const own = collections.filter(({ service }) => service === 'altmetric-details');
  const folders = own.flatMap(({ definition }) => definition.item as { readonly name: string }[]);

  it.each(folders)('runs on its own, and leaves the world as it was: $name', async ({ name: folder }) => {
    const clock = { now: '2026-03-01T23:30:00Z', frozen: true };
    const emulator = await createEmulator({ port: 0, clock });
    await emulator.listen();
    onTestFinished(() => emulator.close());
    const before = await stateOf(emulator.url);
    const { rows } = await runContract({
      collections: own,
      environment: rebase(environment, emulator.url),
      folder,
      clock: () => 0,
    });
    expect(rows.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(await stateOf(emulator.url)).toEqual(before);
  });
});
