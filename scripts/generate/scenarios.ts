import { readdir, readFile } from 'node:fs/promises';
import { parseScenario } from '../../src/scenarios/parse-scenario.js';
import { toWorldStart } from '../../src/scenarios/to-world-start.js';

/**
 * Compiles `scenarios/*.yaml` to what a world starts from, passwords hashed: reading YAML and hashing at each
 * start would take longer than all the rest.
 */
export async function compileScenarios(root: URL): Promise<string> {
  const folder = new URL('scenarios/', root);
  const shipped: Record<string, unknown> = {};
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()) {
    const name = file.replace('.yaml', '');
    const document = await parseScenario(await readFile(new URL(file, folder), 'utf8'), `scenarios/${file}`);
    shipped[name] = { summary: document.summary, start: await toWorldStart(document, name) };
  }
  const type = 'Readonly<Record<string, { readonly summary: string; readonly start: WorldStart }>>';
  return `import type { WorldStart } from '../world/world-start.js';

export const SHIPPED_SCENARIOS: ${type} = ${JSON.stringify(shipped, null, 2)};
`;
}
