/**
 * Writes `docs/fidelity.md`: what is known of each service, from the specs, the collections, and a run of all of them.
 *
 *     tsx scripts/fidelity.ts --report FILE [--check]
 *
 * The run is that of FILE, made by `contract --json FILE`. With `--check` nothing is written, and the program fails if
 * the page is stale.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadDocument } from '../src/contract/conformance/index.js';
import { readEnvironment } from '../src/contract/environment.js';
import {
  collectEvidence,
  describeFidelity,
  firstStaleLine,
  readFidelityRun,
  readNotes,
  type ServiceMaterial,
} from '../src/contract/fidelity/index.js';
import { findShippedEnvironment, loadShippedCollections } from '../src/contract/shipped-collections.js';

const ROOT = new URL('../', import.meta.url);
const PAGE = new URL('docs/fidelity.md', ROOT);

const { values } = parseArgs({ options: { report: { type: 'string' }, check: { type: 'boolean' } } });
if (values.report === undefined)
  throw new Error('--report FILE is missing: what "contract --json FILE" wrote');
const run = readFidelityRun(JSON.parse(await readFile(values.report, 'utf8')));
const environment = readEnvironment(JSON.parse(await readFile(await findShippedEnvironment(), 'utf8')));
const services = await Promise.all((await loadShippedCollections()).map(readMaterial));
const page = describeFidelity(services.map((material) => collectEvidence(material, run, environment)));

if (values.check) {
  const line = firstStaleLine(await readFile(PAGE, 'utf8').catch(() => ''), page);
  if (line !== undefined) {
    console.error(`docs/fidelity.md is stale, from line ${line} on. Run "npm run fidelity".`);
    process.exitCode = 1;
  }
} else await writeFile(PAGE, page);

async function readMaterial({
  service,
  definition,
  base,
  spec,
}: Awaited<ReturnType<typeof loadShippedCollections>>[number]): Promise<ServiceMaterial> {
  if (spec === undefined) throw new Error(`${service} has no spec`);
  const quirks = readNotes((await importOf(service, 'quirks.ts')).QUIRKS);
  const openQuestions = readNotes((await importOf(service, 'open-questions.ts')).OPEN_QUESTIONS);
  return { service, document: await loadDocument(spec), definition, base, quirks, openQuestions };
}

/** A module of a service's slice; empty when the slice has none of this name. */
async function importOf(service: string, file: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = new URL(`src/services/${service}/`, ROOT);
  return (await readdir(folder)).includes(file) ? await import(new URL(file, folder).href) : {};
}
