import { readFile } from 'node:fs/promises';
import { SHIPPED_SCENARIOS } from '../generated/shipped-scenarios.js';
import type { WorldStart } from '../world/world-start.js';
import type { ScenarioDocument } from './document.js';
import { ScenarioError } from './scenario-error.js';
import { toWorldStart } from './to-world-start.js';

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
  const text = await readFile(scenario, 'utf8').catch(() => {
    const names = Object.keys(SHIPPED_SCENARIOS).join(', ');
    throw new ScenarioError(`There is no scenario and no readable file "${scenario}". Scenarios: ${names}.`);
  });
  return toWorldStart(await parseScenario(text, scenario), scenario);
}
