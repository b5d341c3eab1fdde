import { readdir, readFile } from 'node:fs/promises';
import { extendScenario, type Layer } from '../../src/scenarios/extend-scenario.js';
import { parseLayer } from '../../src/scenarios/parse-scenario.js';
import { toWorldStart } from '../../src/scenarios/to-world-start.js';

const TYPE = 'Readonly<Record<string, ShippedScenario>>';

/**
 * Compiles `scenarios/*.yaml` to what a world starts from, passwords hashed: reading YAML and hashing at each
 * start would take longer than all the rest. Their documents are apart: only what replays or extends them needs these.
 */
export async function compileScenarios(root: URL): Promise<{ starts: string; documents: string }> {
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
  const shipped: Record<string, unknown> = {};
  const documents: Record<string, unknown> = {};
  for (const [name, layer] of layers) {
    const { document, bases } = await extendScenario(layer, {
      names,
      find: async (base) => layers.get(base),
    });
    const { summary, steps = [] } = document;
    shipped[name] = {
      summary,
      steps: steps.length,
      bases: bases.map(toName),
      start: await toWorldStart(document, name),
    };
    documents[name] = document;
  }
  return { starts: writeStarts(shipped), documents: writeDocuments(documents) };
}

/** `scenarios/default.yaml` is the file of `default`. */
function toName(file: string): string {
  return file.replace(/^scenarios\/(.*)\.yaml$/, '$1');
}

function writeStarts(shipped: Readonly<Record<string, unknown>>): string {
  return `import type { WorldStart } from '../world/world-start.js';

interface ShippedScenario {
  readonly summary: string;
  readonly steps: number;
  /** What it extends, the nearest first. */
  readonly bases: readonly string[];
  readonly start: WorldStart;
}

export const SHIPPED_SCENARIOS: ${TYPE} = ${JSON.stringify(shipped, null, 2)};
`;
}

function writeDocuments(documents: Readonly<Record<string, unknown>>): string {
  return `export const SHIPPED_DOCUMENTS: Readonly<Record<string, unknown>> = ${JSON.stringify(documents, null, 2)};
`;
}
