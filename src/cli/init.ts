import { access, constants, copyFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigError } from '../emulator/index.js';
import { findScenarioSchema } from '../scenarios/index.js';
import type { CommandIo, ExitCode } from './io.js';
import { writeStarterFile } from './starter-file.js';
import { writeWhole } from './write-whole.js';

const DEFAULT_FILE = 'scenario.yaml';
const SCHEMA = 'scenario.schema.json';
/** Where the package is for editors, from the folder of a project that has it installed. */
const INSTALLED = join('node_modules', 'altmetrics-emulator', 'scenarios', SCHEMA);

/**
 * Writes a scenario to start from. Editors complete it by its schema: that of the installed package, or, where there
 * is none (\`npx\` keeps its own elsewhere), a copy beside the file.
 *
 * @param file  default: scenario.yaml in the working directory
 * @throws ConfigError if there is such a file already, or it can't be written
 */
export async function init(file: string | undefined, io: CommandIo): Promise<ExitCode> {
  const path = file ?? DEFAULT_FILE;
  if (await isThere(path)) throw new ConfigError(`${path} is there already; give another name`);
  const folder = dirname(resolve(path));
  if (!(await isThere(folder))) throw new ConfigError(`${path}: there is no folder ${dirname(path)}`);
  const installed = await findInstalled(folder);
  const schema = installed ?? `./${SCHEMA}`;
  try {
    if (installed === undefined) await copySchema(join(folder, SCHEMA));
    await writeWhole(path, writeStarterFile(schema));
  } catch (error) {
    throw new ConfigError(
      `${path} can't be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const copied = installed === undefined ? ` Its schema is beside it, in ${SCHEMA}, for editors.` : '';
  io.out(`${path} is a scenario to start from.${copied}`);
  io.out(`Serve it:  npx altmetrics-emulator --scenario ${path} --watch`);
  io.out(`Replay it: npx altmetrics-emulator replay ${path}`);
  return 0;
}

/** The schema of the package as it is installed for a folder, or for one above: a path relative to it. */
async function findInstalled(folder: string): Promise<string | undefined> {
  for (let above = folder; ; above = dirname(above)) {
    const schema = join(above, INSTALLED);
    if (await isThere(schema)) return toReference(relative(folder, schema));
    if (dirname(above) === above) return undefined;
  }
}

/** One that is there stays: an editor may have it open, or somebody may have changed it. */
async function copySchema(to: string): Promise<void> {
  if (await isThere(to)) return;
  await copyFile(await findScenarioSchema(), to, constants.COPYFILE_EXCL);
}

/** As a comment in a file has it, on any system. */
function toReference(path: string): string {
  const written = path.split(sep).join('/');
  return written.startsWith('.') ? written : `./${written}`;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
