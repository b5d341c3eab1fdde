import { statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { delay, type Emulator } from '../emulator/index.js';
import { ScenarioError } from '../scenarios/index.js';
import type { CommandIo } from './io.js';

/** How often files are looked at. Looked at rather than listened to: that also works in containers and over networks. */
const INTERVAL_MS = 100;

/** For so many looks a file may be gone, as while an editor puts the new one in the place of the old. */
const MOST_ABSENT = 5;

/** Looks after files until it is stopped. */
export interface Watch {
  stop(): Promise<void>;
}

/**
 * Starts the world `default` anew whenever its scenario's file, or one that it extends, changes. A file with a mistake
 * is told, and the world stays as it was.
 *
 * @param files  absolute paths of what it was read from
 */
export function watchScenario(
  scenario: string,
  { emulator, files, io }: { emulator: Emulator; files: readonly string[]; io: CommandIo },
): Watch {
  const ending = new AbortController();
  const watched = new WatchedFiles(files);
  const name = (file: string) => nameLike(scenario, file);
  const watch = async () => {
    while (await delay(INTERVAL_MS, ending.signal)) {
      const { changed, gone } = watched.look();
      for (const file of gone) {
        io.error(`${name(file)} is gone: the world "default" stays as it was, until it is back.`);
      }
      if (changed.length > 0) {
        watched.add(await reload(scenario, changed.map(name), { emulator, io }));
      }
    }
  };
  const watching = watch();
  return {
    stop: () => {
      ending.abort();
      return watching;
    },
  };
}

/** What is watched, as a person called it: from the working directory, unless they gave a path from the root. */
export function describeWatch(scenario: string, files: readonly string[]): string {
  return `Watching ${files.map((file) => nameLike(scenario, file)).join(' and ')}.`;
}

function nameLike(scenario: string, file: string): string {
  return isAbsolute(scenario) ? file : relative('', file);
}

/**
 * @param changed  names of files
 * @returns the files that the scenario was read from; none if it can't be used
 */
async function reload(
  scenario: string,
  changed: readonly string[],
  { emulator, io }: { readonly emulator: Emulator; readonly io: CommandIo },
): Promise<readonly string[]> {
  const change = `${changed.join(' and ')} ${changed.length === 1 ? 'has' : 'have'} changed`;
  try {
    const files = await emulator.apply(scenario);
    const [first = scenario, ...more] = files;
    const name = nameLike(scenario, first);
    const isItself = more.length === 0 || changed.join() === name;
    io.out(`${change}: the world "default" starts anew from ${isItself ? 'it' : name}.`);
    return files;
  } catch (error) {
    for (const line of linesOf(error)) io.error(`error: ${line}`);
    io.error(`${change}, and can't be used: the world "default" stays as it was.`);
    return [];
  }
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof ScenarioError) return error.mistakes;
  return [error instanceof Error ? error.message : String(error)];
}

/** Files, and how they were when they were last looked at. */
class WatchedFiles {
  readonly #known = new Map<string, string>();
  /** Changed at the last look; whoever writes it may not be done. */
  readonly #unsettled = new Map<string, string>();
  /** For how many looks a file has not been there. */
  readonly #absences = new Map<string, number>();

  constructor(files: readonly string[]) {
    this.add(files);
  }

  add(files: readonly string[]): void {
    for (const file of files) {
      if (!this.#known.has(file)) this.#known.set(file, look(file) ?? '');
    }
  }

  /** @returns those that are others than before, and the same for two looks; and those that nobody put back */
  look(): { readonly changed: readonly string[]; readonly gone: readonly string[] } {
    const changed: string[] = [];
    const gone: string[] = [];
    for (const [file, known] of this.#known) {
      const now = look(file);
      if (now === undefined) {
        if (this.#countAbsence(file) === MOST_ABSENT) gone.push(file);
      } else {
        // One that was told to be gone is told to be back, even if it is the same.
        const isBack = (this.#absences.get(file) ?? 0) >= MOST_ABSENT;
        if (!isBack) this.#absences.delete(file);
        if ((now !== known || isBack) && this.#isSettled(file, now)) changed.push(file);
      }
    }
    return { changed, gone };
  }

  #countAbsence(file: string): number {
    const count = (this.#absences.get(file) ?? 0) + 1;
    this.#absences.set(file, count);
    return count;
  }

  #isSettled(file: string, now: string): boolean {
    const isSettled = this.#unsettled.get(file) === now;
    this.#unsettled.set(file, now);
    if (isSettled) {
      this.#known.set(file, now);
      this.#absences.delete(file);
    }
    return isSettled;
  }
}

/** What changes with a file; undefined where there is none. */
function look(file: string): string | undefined {
  const facts = statSync(file, { bigint: true, throwIfNoEntry: false });
  return facts && [facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs].join(' ');
}
