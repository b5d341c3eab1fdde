/** From the top of a scenario to a value in it: names of fields, and places in lists. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a scenario. */
export interface ScenarioMistake {
  readonly path: Path;
  /** What is wrong there, and what would be right: `"aproved" is not allowed; use registered, confirmed or approved`. */
  readonly text: string;
  /** The field of the value at the path whose name is the mistake. */
  readonly field?: string | undefined;
}

/** A path as people write it: `accounts[2].state`. */
export function describePath(path: Path): string {
  return path.map(describePart).join('').replace(/^\./, '');
}

/** Reads what {@link describePath} writes, as far as the names are plain. */
export function parsePath(text: string): Path {
  return [...text.matchAll(/([^.[\]]+)/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}

function describePart(part: string | number): string {
  if (typeof part === 'number') return `[${part}]`;
  return /^[\w-]+$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
}
