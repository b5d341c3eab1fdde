import type { WorldRecordings } from '../../control/routes/recording.js';
import type { World } from '../../world/world.js';
import type { Worlds } from '../../world/worlds.js';
import type { Starts } from '../starts.js';
import { Recording } from './recording.js';
import { RecordingError } from './recording-error.js';

/** A story that is recorded. */
export interface StoryRecording {
  /** How many steps there are so far. */
  readonly steps: number;
  /** Whether more happened than a scenario can hold: the rest is left out. */
  readonly isCut: boolean;
  /** The scenario so far, as YAML. @throws RecordingError rather than to give away a secret */
  write(): Promise<string>;
}

/** The recordings of a server's worlds. */
export class Recordings implements WorldRecordings {
  readonly #worlds: Worlds;
  readonly #starts: Starts;
  readonly #recordings = new Map<string, Recording>();

  constructor(worlds: Worlds, starts: Starts) {
    this.#worlds = worlds;
    this.#starts = starts;
  }

  /** Asked on every request. */
  get isEmpty(): boolean {
    return this.#recordings.size === 0;
  }

  find(id: string): Recording | undefined {
    return this.#recordings.get(id);
  }

  has(id: string): boolean {
    return this.#recordings.has(id);
  }

  async whyNot({ start }: World): Promise<string | undefined> {
    if ((await this.#starts.describe(start)) !== undefined) return undefined;
    return 'Only what a world became of its scenario is in a data directory, not the scenario: a recording needs that.';
  }

  start(id: string): void {
    const world = this.#worlds.find(id);
    if (world === undefined) return;
    for (const known of [...this.#recordings.keys()]) {
      if (this.#worlds.list().every((other) => other.id !== known)) this.#recordings.delete(known);
    }
    this.#recordings.set(id, new Recording(world, () => this.#worlds.find(id)));
  }

  /** Records a world at its start. @throws RecordingError if it isn't there any more */
  async open(id: string): Promise<StoryRecording> {
    const world = this.#worlds.find(id);
    const isFresh = world !== undefined && (await this.#worlds.isAtStart(world));
    const reason = isFresh
      ? await this.whyNot(world)
      : `Something has happened in the world "${id}" already.`;
    if (reason !== undefined) throw new RecordingError(reason);
    this.start(id);
    const count = () => this.count(id);
    return {
      get steps() {
        return count().steps;
      },
      get isCut() {
        return count().isCut;
      },
      write: () => this.write(id, 'yaml'),
    };
  }

  count(id: string): { readonly steps: number; readonly isCut: boolean } {
    const recording = this.#recordings.get(id);
    return { steps: recording?.calls.length ?? 0, isCut: recording?.isCut ?? false };
  }

  async write(id: string, form: 'yaml' | 'json'): Promise<string> {
    const recording = this.#recordings.get(id);
    if (recording === undefined) throw new RecordingError(`The world "${id}" is not recorded.`);
    // What makes a scenario of it is needed by few.
    const { writeScenario } = await import('./write-scenario.js');
    return writeScenario(recording, this.#starts, form);
  }

  end(id: string): boolean {
    return this.#recordings.delete(id);
  }
}
