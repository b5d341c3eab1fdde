import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import {
  findShippedEnvironment,
  loadShippedCollections,
  type RequestRow,
  readEnvironment,
  rebase,
  runContract,
} from '../../src/contract/index.js';
import { createEmulator, type EmulatedWorld } from '../../src/emulator/index.js';
import { isPicture, type StubAnswer, startStub } from './stub-server.js';

/** An answer as a client gets it. */
export type Answer = Required<StubAnswer>;

/** A request as a client sends it. */
export interface Asked {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** What becomes of an answer on its way, by the path (and query) that was asked for. */
export type Breakage = (answer: Answer, path: string) => Answer;

/** All that can be broken. */
export interface Sabotage {
  /** Steers the emulator before anything runs; worlds that a collection makes are others. */
  readonly prepare?: (world: EmulatedWorld) => Promise<void>;
  /** What becomes of a request on its way in; of those to the control API, too. */
  readonly request?: (asked: Asked) => Asked;
  readonly answer?: Breakage;
}

/** Which cases to run. */
export interface Cases {
  readonly service?: string | undefined;
  readonly folder?: string | undefined;
  readonly grep?: RegExp | undefined;
  /** Tags, such as `live-safe`. */
  readonly allow?: readonly string[] | undefined;
}

/** An emulator that can be broken in one way after the other. */
export interface BreakableEmulator {
  readonly url: string;
  /** Mends it, and breaks it in another way, in a world of its own. */
  breakIt(breakage: Breakage | Sabotage): Promise<void>;
  close(): Promise<void>;
}

const { default: document } = await import((await findShippedEnvironment()).href, { with: { type: 'json' } });
const environment = readEnvironment(document);
const shipped = await loadShippedCollections();
const ownTests = shipped.map((collection) => ({
  ...collection,
  spec: undefined,
  definition: withoutSharedTests(collection.definition),
}));

/** Runs cases without the spec and what all requests share, so that only their own tests can find something. */
export function runOwnTestsAt(url: string, cases: Cases = {}): Promise<readonly RequestRow[]> {
  return run(url, cases, ownTests);
}

function withoutSharedTests(definition: (typeof shipped)[number]['definition']) {
  const events = Array.isArray(definition.event) ? definition.event : [];
  return { ...definition, event: events.filter(({ listen }) => listen !== 'test') };
}

/** Runs cases as the kit does, and holds their answers against the spec. */
export function runWithSpecAt(url: string, cases: Cases): Promise<readonly RequestRow[]> {
  return run(url, cases, shipped);
}

async function run(
  url: string,
  { service, ...cases }: Cases,
  collections: typeof shipped,
): Promise<readonly RequestRow[]> {
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

/** Starts an emulator that can be broken; it is whole until then. */
export async function openBreakableEmulator(): Promise<BreakableEmulator> {
  const emulator = await createEmulator({ port: 0 });
  await emulator.listen();
  const agent = new Agent({ keepAlive: true });
  const now: { sabotage: Sabotage; worldId: string } = { sabotage: {}, worldId: 'default' };
  const stub = await startStub(async (client) => {
    const { request: change = (asked: Asked) => asked, answer: breakAnswer } = now.sabotage;
    const sent = await read(client);
    const asked = change(sent);
    const answer = await forward(emulator.url, asked, { agent, worldId: now.worldId });
    return breakAnswer ? breakAnswer(answer, sent.path) : answer;
  });
  return {
    url: stub.url,
    async breakIt(breakage) {
      const sabotage = typeof breakage === 'function' ? { answer: breakage } : breakage;
      const world = await emulator.createWorld();
      await sabotage.prepare?.(world);
      Object.assign(now, { sabotage, worldId: world.id });
    },
    async close() {
      stub.close();
      agent.destroy();
      await emulator.close();
    },
  };
}

async function read(client: IncomingMessage): Promise<Asked> {
  const { method = 'GET', url: path = '/', headers } = client;
  return { method, path, headers, body: (await collect(client)).toString() };
}

/**
 * Asks the emulator in the client's stead, under the host that the client knows: links lead here. A world in the
 * path wins over the one in the header.
 */
async function forward(
  to: string,
  { method, path, headers, body }: Asked,
  { agent, worldId }: { readonly agent: Agent; readonly worldId: string },
): Promise<Answer> {
  const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...kept } = headers;
  const asked = request(to + path, {
    method,
    agent,
    headers: {
      ...kept,
      'x-emulator-world': worldId,
      ...(body === '' ? {} : { 'content-length': Buffer.byteLength(body) }),
    },
  });
  asked.end(body);
  const [response]: IncomingMessage[] = await once(asked, 'response');
  if (response === undefined) throw new Error('there was no answer');
  return toAnswer(response);
}

async function toAnswer(response: IncomingMessage): Promise<Answer> {
  const sent = await collect(response);
  const kept = Object.entries(response.headersDistinct)
    .filter(([name]) => !/^(connection|content-length|transfer-encoding|keep-alive)$/.test(name))
    .map(([name, values = []]) => [name, values.length === 1 ? (values[0] ?? '') : values] as const);
  const headers = Object.fromEntries(kept);
  const bytes = response.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
  return {
    status: response.statusCode ?? 0,
    headers,
    body: bytes.toString(isPicture(headers) ? 'latin1' : 'utf8'),
  };
}

async function collect(message: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
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

/** Changes requests to some paths on their way in. */
export function asking(path: RegExp, change: (asked: Asked) => Partial<Asked>): Sabotage {
  return { request: (asked) => (path.test(asked.path) ? { ...asked, ...change(asked) } : asked) };
}
