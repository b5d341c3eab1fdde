import { access } from 'node:fs/promises';

/** The folder of the package: how far up depends on whether this runs as built or as written. */
export async function findPackage(from = new URL('./', import.meta.url)): Promise<URL> {
  try {
    await access(new URL('package.json', from));
    return from;
  } catch {
    const parent = new URL('../', from);
    if (parent.href === from.href) throw new Error('the folder of the package is missing');
    return findPackage(parent);
  }
}

/** The schema of scenario files, which the package brings along for editors. */
export async function findScenarioSchema(): Promise<URL> {
  return new URL('scenarios/scenario.schema.json', await findPackage());
}
