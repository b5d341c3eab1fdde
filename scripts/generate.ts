/**
 * Writes `src/generated/` from `openapi/` and `scenarios/`: types of the wire, validators of what people hand
 * in, and the shipped scenarios, ready to start; and from `src/control/widget/` what its page loads. With `--check` it
 * writes nothing and fails if a file is stale.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { compileControlOperations, compileOperations } from './generate/operations.js';
import { compileValidators } from './generate/validators.js';
import { compileWidget } from './generate/widget.js';

const ROOT = new URL('../', import.meta.url);
const OUTPUT = new URL('src/generated/', ROOT);
const SOURCES = 'openapi/ or scenarios/';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

for (const name of (await readdir(new URL('openapi/', ROOT)))
  .filter((file) => file.endsWith('.yaml'))
  .sort()) {
  const types = await openapiTypescript(new URL(`openapi/${name}`, ROOT));
  await put(name.replace('.yaml', '.ts'), astToString(types));
}
await put('operations.ts', await compileOperations(ROOT));
await put('control-operations.ts', await compileControlOperations(ROOT));
const validators = await compileValidators(ROOT);
await put('validators.js', validators.code);
await put('validators.d.ts', validators.types);
// Only now: reading a scenario needs the validators.
const { compileScenarios } = await import('./generate/scenarios.js');
const { scenarios, starts, documents } = await compileScenarios(ROOT);
await put('shipped-scenarios.ts', scenarios);
await put('shipped-starts.ts', starts);
await put('shipped-documents.ts', documents);
await put('widget-assets.ts', await compileWidget(ROOT), 'src/control/widget/');

if (isCheck && stale.length > 0) {
  console.error(`src/generated is stale: ${stale.join(', ')}. Run "npm run generate".`);
  process.exit(1);
}

/** @param sources  what the file is made from */
async function put(name: string, text: string, sources = SOURCES): Promise<void> {
  const file = new URL(name, OUTPUT);
  const content = `// Made by \`npm run generate\`. Do not edit: change ${sources} instead.\n${text}`;
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before === content) return;
  stale.push(name);
  if (!isCheck) await writeFile(file, content);
}
