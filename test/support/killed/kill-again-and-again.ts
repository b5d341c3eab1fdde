import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { Randomness } from '../../../src/world/random.js';
import { Books, KINDS } from './books.js';
import { isOurs, look, QUICK_WRITERS, RefusedError, SLOW_WRITERS } from './writers.js';

/** How long an emulator lives, at most: long enough to have something to lose. */
const MAX_LIFE_MS = 60;
/** Hashing a password takes longer than that: one life in so many lasts until an answer that takes it was given. */
const LONG_LIFE = 8;
const SLOW_KINDS = ['accounts', 'people'] as const;
/** And how much longer it lives then, at most: it is to be killed in the middle of things. */
const MAX_LAST_MS = 20;

/** What came of it. */
export interface Outcome {
  readonly kills: number;
  /** Answers by kind of write. */
  readonly acknowledged: readonly number[];
  readonly wrong: readonly string[];
}

/**
 * Starts an emulator on a data directory, lets writers loose on it, kills it at a random moment, and looks at what is
 * there after a new start; again and again.
 */
export async function killAgainAndAgain(kills: number, seed: string): Promise<Outcome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'altmetrics-emulator-'));
  const books = new Books();
  const wrong: string[] = [];
  const random = new Randomness(seed).stream('life');
  let last = 0;
  const next = () => ++last;
  const started: ChildProcess[] = [];
  const start = async () => {
    const { child, url } = await launch(dataDir);
    started.push(child);
    wrong.push(...books.check(await look({ url }), isOurs));
    return { child, url };
  };
  try {
    for (let kill = 0; kill < kills; kill++) {
      const { child, url } = await start();
      const isLong = kill % LONG_LIFE === 0;
      const writers = isLong ? [...QUICK_WRITERS, ...SLOW_WRITERS] : QUICK_WRITERS;
      const writing = writers.map((writer) => writer({ url, books, next }).catch((error: Error) => error));
      if (isLong) {
        const kind = SLOW_KINDS[(kill / LONG_LIFE) % SLOW_KINDS.length] ?? 'people';
        const before = books.acknowledged(kind);
        await Promise.race([until(() => books.acknowledged(kind) > before), Promise.all(writing)]);
      }
      await setTimeout(random.uint32() % (isLong ? MAX_LAST_MS : MAX_LIFE_MS));
      child.kill('SIGKILL');
      await once(child, 'close');
      const ends = await Promise.all(writing);
      for (const end of ends) if (end instanceof RefusedError) wrong.push(end.message);
    }
    await start();
  } finally {
    for (const child of started) child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  }
  return { kills, acknowledged: KINDS.map((kind) => books.acknowledged(kind)), wrong };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(1);
}

async function launch(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const words = ['dist/cli.js', '--port', '0', '--json', '--data-dir', dataDir];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, url: JSON.parse(line).url };
}
