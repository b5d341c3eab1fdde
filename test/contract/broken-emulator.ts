import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
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
  readonly folder?: string;
  readonly grep?: RegExp;
  /** Tags, such as `live-safe`. */
  readonly allow?: readonly string[];
}

const { default: document } = await import((await findShippedEnvironment()).href, { with: { type: 'json' } });
const environment = readEnvironment(document);

/** Runs cases without the spec, so that only their own tests can find something. */
export async function runAt(url: string, { service, ...cases }: Cases = {}): Promise<readonly RequestRow[]> {
  const collections = (await loadShippedCollections()).map((collection) => ({
    ...collection,
    spec: undefined,
  }));
  const { rows } = await runContract({
    collections,
    environment: rebase(environment, url),
    services: service === undefined ? undefined : [service],
    ...cases,
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
  const { url } = await openStub(async (client) =>
    breakIt(await forward(emulator.url, client), client.url ?? ''),
  );
  return url;
}

/** Asks the emulator in the client's stead, under the host that the client knows: links lead here. */
async function forward(to: string, client: IncomingMessage): Promise<Answer> {
  const { method, url = '', headers } = client;
  const asked = request(to + url, { method, headers: { ...headers, connection: 'close' } });
  client.pipe(asked);
  const [response]: IncomingMessage[] = await once(asked, 'response');
  if (response === undefined) throw new Error('there was no answer');
  const chunks: Uint8Array[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const sent = Buffer.concat(chunks);
  const kept = Object.entries(response.headersDistinct)
    .filter(([name]) => !/^(connection|content-length|transfer-encoding|keep-alive)$/.test(name))
    .map(([name, values = []]) => [name, values.length === 1 ? (values[0] ?? '') : values] as const);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(kept),
    body: (response.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent).toString(),
  };
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

/** Takes headers away. */
export function without(...names: readonly string[]): Breakage {
  return (answer) => ({
    ...answer,
    headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !names.includes(name))),
  });
}

/** Changes JSON of answers that are 200, and nothing else in them: what the Explorer API escapes stays so. */
export function json<Body>(change: (body: Body) => unknown): Breakage {
  return status(200, (answer) => ({
    body: JSON.stringify(change(JSON.parse(answer.body))).replace(
      /[&<>]/g,
      (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
    ),
  }));
}

/** Changes only answers to some paths. */
export function on(path: RegExp, breakIt: Breakage): Breakage {
  return (answer, asked) => (path.test(asked) ? breakIt(answer, asked) : answer);
}
