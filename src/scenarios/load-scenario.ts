import { readFile, stat } from 'node:fs/promises';
import { SHIPPED_SCENARIOS } from '../generated/shipped-scenarios.js';
import type { WorldStart } from '../world/world-start.js';
import type { ScenarioDocument } from './document.js';
import { ScenarioError } from './scenario-error.js';
import { toWorldStart } from './to-world-start.js';

const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** A scenario that comes with the emulator. */
export interface ShippedScenario {
  readonly name: string;
  readonly summary: string;
}

export function listScenarios(): readonly ShippedScenario[] {
  return Object.entries(SHIPPED_SCENARIOS).map(([name, { summary }]) => ({ name, summary }));
}

/** @returns undefined if no shipped scenario has this name */
export function findShippedScenario(name: string): WorldStart | undefined {
  return Object.hasOwn(SHIPPED_SCENARIOS, name) ? SHIPPED_SCENARIOS[name]?.start : undefined;
}

/**
 * Loads a scenario: one that is shipped by its name, one's own by its file, or an object.
 *
 * @throws ScenarioError if there is none, or it is wrong
 */
export async function loadScenario(scenario: string | ScenarioDocument): Promise<WorldStart> {
  const shipped = typeof scenario === 'string' ? findShippedScenario(scenario) : undefined;
  if (shipped !== undefined) return shipped;
  // Checking costs more than all the rest of a start with a shipped scenario: it waits until it is needed.
  const { checkScenario, parseScenario } = await import('./parse-scenario.js');
  if (typeof scenario !== 'string') return toWorldStart(checkScenario(scenario, 'scenario'), 'custom');
  return toWorldStart(await parseScenario(await readScenarioFile(scenario), scenario), scenario);
}

async function readScenarioFile(file: string): Promise<string> {
  const facts = await stat(file).catch(() => undefined);
  if (facts === undefined || !facts.isFile()) {
    const names = Object.keys(SHIPPED_SCENARIOS).join(', ');
    throw new ScenarioError(`There is no scenario and no file "${file}". Scenarios: ${names}.`);
  }
  if (facts.size > MAX_FILE_BYTES) {
    throw new ScenarioError(`${file} is larger than ${MAX_FILE_BYTES} bytes: that is no scenario.`);
  }
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new ScenarioError(
      `${file} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
}
