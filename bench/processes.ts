import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** From the start of the process to the first answer. */
  readonly toFirstAnswerMs: number;
  stop(): Promise<void>;
}

export const BARE = 'bench/bare-server.js';
export const EMULATOR = 'dist/cli.js';

/** Starts a server that prints its URL as JSON, and asks it for `path` once. */
export async function startServer(
  script: string,
  words: readonly string[],
  path: string,
): Promise<ServerProcess> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script, ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readUrl(child);
  await (await fetch(url + path)).arrayBuffer();
  const toFirstAnswerMs = performance.now() - startedAt;
  return {
    url,
    toFirstAnswerMs,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function readUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The server has no output to read');
  for await (const line of createInterface(child.stdout)) return String(JSON.parse(line).url);
  throw new Error('The server ended before it was ready');
}
