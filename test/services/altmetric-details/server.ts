import { createEmulator, type Emulator } from '../../../src/emulator/index.js';
import type { GivenInScenario } from '../../../src/scenarios/index.js';
import type { ClockStart } from '../../../src/world/clock.js';
import { NOW } from './details-client.js';

const running: Emulator[] = [];

/** Starts an emulator that listens on a free port. @returns its base URL */
export async function startServer(
  scenario: GivenInScenario,
  clock: ClockStart = { now: NOW, frozen: true },
): Promise<string> {
  const emulator = await createEmulator({
    port: 0,
    seed: 'test',
    clock,
    scenario: { summary: 'test', given: { catalogue: { outputs: 1000 }, ...scenario } },
  });
  running.push(emulator);
  return emulator.listen();
}

export async function closeServers(): Promise<void> {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
}
