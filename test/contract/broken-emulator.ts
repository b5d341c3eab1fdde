import { onTestFinished } from 'vitest';
import {
  findShippedEnvironment,
  loadShippedCollections,
  type RequestRow,
  readEnvironment,
  rebase,
  runContract,
} from '../../src/contract/index.js';
import { createEmulator } from '../../src/emulator/index.js';
import { openStub, type StubAnswer } from './stub-server.js';

/** An answer as a client gets it. */
export type Answer = Required<StubAnswer>;

/** What becomes of an answer on its way, by the path that was asked for. */
export type Breakage = (answer: Answer, path: string) => Answer;

/** Which cases to run. */
export interface Cases {
  readonly service?: string;
  readonly grep?: RegExp;
}

const { default: document } = await import((await findShippedEnvironment()).href, { with: { type: 'json' } });
const environment = readEnvironment(document);

/** Runs cases without the spec, so that only their own tests can find something. */
export async function runAt(url: string, { service, grep }: Cases = {}): Promise<readonly RequestRow[]> {
  const collections = (await loadShippedCollections()).map((collection) => ({
    ...collection,
    spec: undefined,
  }));
  const { rows } = await runContract({
    collections,
    environment: rebase(environment, url),
    services: service === undefined ? undefined : [service],
    grep,
    clock: () => 0,
  });
  return rows;
}

/** The numbers of the cases that failed. */
export function failedCases(rows: readonly RequestRow[]): readonly (number | undefined)[] {
  return [...new Set(rows.filter(({ failures }) => failures.length > 0).map(({ caseNumber }) => caseNumber))];
}

/** Starts an emulator whose answers are changed on their way, until the test is over. */
export async function openBrokenEmulator(breakIt: Breakage): Promise<string> {
  const emulator = await createEmulator({ port: 0 });
  await emulator.listen();
  onTestFinished(() => emulator.close());
  const { url } = await openStub(async (request) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const headers = Object.entries(request.headers).filter(
      ([name]) => !/^(connection|content-length)$/.test(name),
    );
    const response = await fetch(emulator.url + request.url, {
      method: request.method ?? 'GET',
      headers: headers.map(([name, value]) => [name, String(value)] satisfies [string, string]),
      redirect: 'manual',
      ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
    });
    const kept = [...response.headers].filter(
      ([name]) => !/^(connection|content-length|transfer-encoding|keep-alive)$/.test(name),
    );
    const answer = {
      status: response.status,
      headers: Object.fromEntries(kept),
      body: await response.text(),
    };
    return breakIt(answer, request.url ?? '');
  });
  return url;
}

/** Changes the first place of a body; every place, with a global pattern. */
export function body(from: RegExp | string, to: string): Breakage {
  return (answer) => ({ ...answer, body: answer.body.replace(from, to) });
}

/** Changes answers of one status. */
export function status(from: number, change: (answer: Answer) => Partial<Answer>): Breakage {
  return (answer) => (answer.status === from ? { ...answer, ...change(answer) } : answer);
}

/** Changes headers that are there, or adds them. */
export function headers(added: Readonly<Record<string, string>>): Breakage {
  return (answer) => ({ ...answer, headers: { ...answer.headers, ...added } });
}

/** Changes only answers to some paths. */
export function on(path: RegExp, breakIt: Breakage): Breakage {
  return (answer, asked) => (path.test(asked) ? breakIt(answer, asked) : answer);
}
