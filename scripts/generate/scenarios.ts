import { readdir, readFile } from 'node:fs/promises';
import { extendScenario, type Layer } from '../../src/scenarios/extend-scenario.js';
import { parseLayer } from '../../src/scenarios/parse-scenario.js';
import { toWorldStart } from '../../src/scenarios/to-world-start.js';

const TYPE = 'Readonly<Record<string, ShippedFacts>>';

/** Texts of files. */
interface CompiledScenarios {
  readonly scenarios: string;
  readonly starts: string;
  readonly documents: string;
}

/**
 * Compiles `scenarios/*.yaml` to what a world starts from, passwords hashed: reading YAML and hashing at each
 * start would take longer than all the rest. What `default` starts from is in the file that every start reads; what the
 * others start from is apart, and so are the documents, which only replaying and extending need.
 */
export async function compileScenarios(root: URL): Promise<CompiledScenarios> {
  const folder = new URL('scenarios/', root);
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''))
    .sort();
  const layers = new Map<string, Layer>();
  for (const name of names) {
    const file = `scenarios/${name}.yaml`;
    layers.set(name, await parseLayer(await readFile(new URL(file, root), 'utf8'), file));
  }
  const facts: Record<string, unknown> = {};
  const starts: Record<string, unknown> = {};
  const documents: Record<string, unknown> = {};
  for (const [name, layer] of layers) {
    const { document, bases } = await extendScenario(layer, {
      names,
      find: async (base) => layers.get(base),
    });
    const { summary, steps = [] } = document;
    facts[name] = { summary, steps: steps.length, bases: bases.map(toName) };
    starts[name] = await toWorldStart(document, name);
    documents[name] = document;
  }
  const { default: start, ...others } = starts;
  return {
    scenarios: writeScenarios(facts, start),
    starts: writeStarts(others),
    documents: writeDocuments(documents),
  };
}

/** `scenarios/default.yaml` is the file of `default`. */
function toName(file: string): string {
  return file.replace(/^scenarios\/(.*)\.yaml$/, '$1');
}

function writeScenarios(facts: Readonly<Record<string, unknown>>, start: unknown): string {
  return `import type { WorldStart } from '../world/world-start.js';

interface ShippedFacts {
  readonly summary: string;
  readonly steps: number;
  /** What it extends, the nearest first. */
  readonly bases: readonly string[];
}

export const SHIPPED_SCENARIOS: ${TYPE} = ${JSON.stringify(facts, null, 2)};

export const DEFAULT_START: WorldStart = ${JSON.stringify(start, null, 2)};
`;
}

function writeStarts(starts: Readonly<Record<string, unknown>>): string {
  return `import type { WorldStart } from '../world/world-start.js';

export const OTHER_STARTS: Readonly<Record<string, WorldStart>> = ${JSON.stringify(starts, null, 2)};
`;
}

function writeDocuments(documents: Readonly<Record<string, unknown>>): string {
  return `export const SHIPPED_DOCUMENTS: Readonly<Record<string, unknown>> = ${JSON.stringify(documents, null, 2)};
`;
}
