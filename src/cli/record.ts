import { type Config, delay, type StoryRecording } from '../emulator/index.js';
import { checkFolder } from './check-flags.js';
import type { CommandIo, ExitCode } from './io.js';
import { StartError, start } from './start.js';
import { writeWhole } from './write-whole.js';

/** How long a recording may be more than its file says: so much is lost where the process is killed. */
const FLUSH_MS = 1000;
/** A long one takes a while to write: so many times longer it is left alone. */
const REST = 20;

/**
 * Serves until the program is asked to end, and writes what clients did to the world `default` as a scenario that can
 * be replayed: now and then, and whole at the end.
 *
 * @returns 2 if it can't be written; one line says why
 * @throws StartError
 */
export async function record(file: string, config: Config, io: CommandIo): Promise<ExitCode> {
  await checkFolder('FILE', file).catch((error: unknown) => {
    throw new StartError(describe(error));
  });
  const ending = new AbortController();
  let story: Story | undefined;
  let flushing: Promise<void> | undefined;
  const code = await start(config, io, async (emulator) => {
    const recording = await emulator.record().catch((error: unknown) => {
      throw new StartError(describe(error));
    });
    story = new Story(file, recording, io);
    flushing = story.flush(ending.signal);
  });
  ending.abort();
  await flushing;
  return story === undefined || (await story.end(config)) ? code : 2;
}

/** A recording on its way into a file. */
class Story {
  readonly #file: string;
  readonly #recording: StoryRecording;
  readonly #io: CommandIo;
  #written = 0;

  constructor(file: string, recording: StoryRecording, io: CommandIo) {
    this.#file = file;
    this.#recording = recording;
    this.#io = io;
  }

  async flush(signal: AbortSignal): Promise<void> {
    let restMs = FLUSH_MS;
    while (await delay(restMs, signal)) {
      const startMs = this.#io.nowMs();
      if (this.#recording.steps !== this.#written) await this.#write().catch(() => undefined);
      restMs = Math.max(FLUSH_MS, (this.#io.nowMs() - startMs) * REST);
    }
  }

  /** @returns whether the file has it all */
  async end({ quiet, json }: Config): Promise<boolean> {
    try {
      await this.#write();
    } catch (error) {
      this.#io.error(`error: ${describe(error)}`);
      return false;
    }
    const { steps, isCut } = this.#recording;
    if (isCut) this.#io.error(`${this.#file} has the first ${steps} calls: more is too much for a scenario.`);
    if (!quiet && !json) {
      this.#io.out(`${this.#file} has ${steps} calls. npx altmetrics-emulator replay ${this.#file}`);
    }
    return true;
  }

  async #write(): Promise<void> {
    const { steps } = this.#recording;
    await writeWhole(this.#file, await this.#recording.write());
    this.#written = steps;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
