import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { DEFAULT_START, SHIPPED_SCENARIOS } from '../generated/shipped-scenarios.js';
import type { WorldStart } from '../world/world-start.js';
import type { ScenarioDocument } from './document.js';
import type { Bases, Layer, ReadScenario } from './extend-scenario.js';
import { ScenarioError } from './scenario-error.js';
import { ObjectSource } from './source.js';
import { toWorldStart } from './to-world-start.js';
import { suggestion } from './words.js';

const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** A scenario that comes with the emulator. */
export interface ShippedScenario {
  readonly name: string;
  readonly summary: string;
  /** How many steps its story has. */
  readonly steps: number;
}

export function listScenarios(): readonly ShippedScenario[] {
  return Object.entries(SHIPPED_SCENARIOS).map(([name, { summary, steps }]) => ({ name, summary, steps }));
}

/** Whether a scenario of this name comes with the emulator. */
export function isShippedScenario(name: string): boolean {
  return Object.hasOwn(SHIPPED_SCENARIOS, name);
}

/** What worlds of a shipped scenario start from. @returns undefined if none has this name */
export async function findShippedStart(name: string): Promise<WorldStart | undefined> {
  if (name === DEFAULT_START.scenario) return DEFAULT_START;
  if (!isShippedScenario(name)) return undefined;
  // Two hundred kilobytes, which starting with the default scenario can do without.
  const { OTHER_STARTS } = await import('../generated/shipped-starts.js');
  return OTHER_STARTS[name];
}

/**
 * Loads what a world starts from: a scenario that is shipped by its name, one's own by its file, or an object.
 *
 * @throws ScenarioError if there is none, or it is wrong
 */
export async function loadScenario(scenario: string | ScenarioDocument): Promise<WorldStart> {
  const shipped = typeof scenario === 'string' ? await findShippedStart(scenario) : undefined;
  if (shipped !== undefined) return shipped;
  const { document, name } = await readScenario(scenario);
  return toWorldStart(document, typeof scenario === 'string' ? name : 'custom');
}

/**
 * Reads a scenario with all its parts, its steps too: one that is shipped by its name, one's own by its file, or an
 * object, which can extend shipped ones only.
 *
 * @throws ScenarioError if there is none, or it is wrong
 */
export async function readScenario(scenario: string | object): Promise<ReadScenario> {
  // Checking costs more than all the rest of a start with a shipped scenario: it waits until it is needed.
  const { extendScenario } = await import('./extend-scenario.js');
  if (typeof scenario !== 'string') {
    return extendScenario(await checkObject(scenario, 'scenario'), BASES);
  }
  const layer = (await findShippedLayer(scenario)) ?? (await findFileLayer(scenario, ''));
  if (layer === undefined) throw new ScenarioError(describeAbsence(scenario));
  return extendScenario(layer, BASES);
}

/** A scenario that is shipped, else a file: its path is relative to the file that extends it. */
const BASES: Bases = {
  names: Object.keys(SHIPPED_SCENARIOS),
  find: async (name, { file, source }) => {
    const shipped = await findShippedLayer(name);
    if (shipped !== undefined || file === undefined) return shipped;
    return findFileLayer(name, dirname(source.name));
  },
};

async function findShippedLayer(name: string): Promise<Layer | undefined> {
  if (!isShippedScenario(name)) return undefined;
  const { SHIPPED_DOCUMENTS } = await import('../generated/shipped-documents.js');
  const layer = await checkObject(SHIPPED_DOCUMENTS[name], name);
  return { ...layer, bases: SHIPPED_SCENARIOS[name]?.bases ?? [] };
}

async function checkObject(value: unknown, name: string): Promise<Layer> {
  const { checkLayer } = await import('./parse-scenario.js');
  return checkLayer(value, new ObjectSource(name));
}

/** @param folder  what the file's path is relative to; nothing for the working directory */
async function findFileLayer(file: string, folder: string): Promise<Layer | undefined> {
  // As messages show it: as the person wrote it, as far as that can be.
  const shown = folder === '' || folder === '.' || isAbsolute(file) ? file : join(folder, file);
  const facts = await stat(shown).catch(() => undefined);
  if (facts === undefined || !facts.isFile()) return undefined;
  if (facts.size > MAX_FILE_BYTES) {
    throw new ScenarioError(`${shown} is larger than ${MAX_FILE_BYTES} bytes: that is no scenario.`);
  }
  const bytes = await readFile(shown).catch((error: unknown) => {
    throw new ScenarioError(
      `${shown} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  if (!isUtf8(bytes)) throw new ScenarioError(`${shown} is not UTF-8 text.`);
  const text = bytes.toString('utf8');
  const { parseLayer } = await import('./parse-scenario.js');
  return parseLayer(text, shown, resolve(shown));
}

function describeAbsence(name: string): string {
  const names = Object.keys(SHIPPED_SCENARIOS);
  if (/[/\\]|\.ya?ml$/i.test(name)) {
    return `There is no file ${name}${suggestion(basename(name).replace(/\.ya?ml$/i, ''), names)}.`;
  }
  const absent = `There is no scenario and no file "${name}"${suggestion(name, names)}.`;
  return `${absent} Scenarios: ${names.join(', ')}.`;
}
