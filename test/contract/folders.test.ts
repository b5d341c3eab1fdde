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
    accounts: await ask('accounts'),
    clock: await ask('clock'),
    explorer: await ask('explorer'),
    keys: keys.map(({ used, ...key }) => key),
    limits: settings,
    outputs: await ask('outputs'),
    worlds: (await ask('worlds')).length,
  };
}

// What is registered with OPERAS Altmetrics, accounts or outputs, stays.
const STAYS = /^(Registering outputs|Listing outputs|One output|Registration)/;
const folders = collections.flatMap((collection) => {
  const { service } = collection;
  const items = collection.definition.item as { readonly name: string }[];
  return items
    .filter(({ name }) => service !== 'operas-altmetrics' || !STAYS.test(name))
    .map(({ name }) => ({ name, collection, service }));
});

describe('each folder of a collection that leaves nothing behind', () => {
  it.each(folders)('runs on its own, and leaves the world as it was: $service, $name', async (folder) => {
    const clock = { now: '2026-03-01T23:30:00Z', frozen: true };
    const emulator = await createEmulator({ port: 0, clock });
    await emulator.listen();
    onTestFinished(() => emulator.close());
    const before = await stateOf(emulator.url);
    const { rows } = await runContract({
      collections: [folder.collection],
      environment: rebase(environment, emulator.url),
      folder: folder.name,
      clock: () => 0,
    });
    expect(rows.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(await stateOf(emulator.url)).toEqual(before);
  });
});
