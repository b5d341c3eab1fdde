import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import {
  createGuest,
  type Guest,
  type GuestListener,
  type GuestOptions,
  readConnectTo,
} from '../../../src/contract/guest/index.js';

export const HOST = 'api.altmetric.com';
export const URL_OF_HOST = `http://${HOST}`;
const START = Date.parse('2024-03-01T09:30:00Z');

/** What a guest told, in order. */
export interface Told {
  readonly sent: Parameters<GuestListener['sent']>[0][];
  readonly answered: Parameters<GuestListener['answered']>[0][];
  readonly retried: Parameters<GuestListener['retried']>[0][];
  readonly waits: Parameters<GuestListener['waits']>[0][];
  readonly refused: Parameters<GuestListener['refused']>[0][];
  readonly stopped: Parameters<GuestListener['stopped']>[0][];
}

export interface TestGuest {
  readonly guest: Guest;
  readonly told: Told;
  /** Milliseconds since the test began; only sleep lets them pass. */
  readonly clock: () => number;
  send(url: string, init?: Asked): Promise<Got>;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Got {
  readonly status: number;
  readonly reason: string;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/**
 * A guest that takes no time: what it sleeps passes at once on its clock, and wherever `pass` says.
 *
 * @param port  where all hosts are to be found
 */
export function openGuest(
  port: number | undefined,
  { pass, ...options }: Partial<GuestOptions> & { readonly pass?: (ms: number) => Promise<unknown> } = {},
): TestGuest {
  const told: Told = { sent: [], answered: [], retried: [], waits: [], refused: [], stopped: [] };
  let nowMs = 0;
  const guest = createGuest({
    connectTo: port === undefined ? [] : [readConnectTo(`::127.0.0.1:${port}`)],
    clock: () => nowMs,
    now: () => new Date(START + nowMs),
    sleep: async (ms) => {
      nowMs += ms;
      await pass?.(ms);
    },
    listener: {
      sent: (event) => told.sent.push(event),
      answered: (event) => told.answered.push(event),
      retried: (event) => told.retried.push(event),
      waits: (event) => told.waits.push(event),
      refused: (event) => told.refused.push(event),
      stopped: (event) => told.stopped.push(event),
    },
    ...options,
  });
  onTestFinished(() => guest.close());
  return { guest, told, clock: () => nowMs, send: (url, init) => sendBy(guest, url, init) };
}

/** Asks as Newman does: with nothing but the agents of a guest. */
export function sendBy(
  { agents }: Pick<Guest, 'agents'>,
  url: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Got> {
  const { hostname, port, pathname, search, protocol } = new URL(url);
  const agent = protocol === 'https:' ? agents.https : agents.http;
  const options = { host: hostname, port, path: pathname + search, method, headers, agent, protocol };
  return new Promise((resolve, reject) => {
    const asked = request(options, async (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject);
      for await (const chunk of response) chunks.push(chunk);
      const { statusCode = 0, statusMessage = '', rawHeaders } = response;
      resolve({ status: statusCode, reason: statusMessage, rawHeaders, body: Buffer.concat(chunks) });
    });
    asked.on('error', reject).end(body);
  });
}

/** Starts a host, until the test is over. */
export async function openHost(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly port: number; readonly requests: readonly IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, requests };
}

/** Starts a host that gives its answers one after the other; the last of them again and again. */
export async function openHostWith(
  ...answers: readonly [status: number, headers?: Readonly<Record<string, string>>][]
): Promise<{ readonly port: number; readonly requests: readonly IncomingMessage[] }> {
  let at = 0;
  return openHost((_, response) => {
    const [status, headers = {}] = answers[Math.min(at, answers.length - 1)] ?? [500];
    at += 1;
    response.writeHead(status, headers).end(`answer ${at}`);
  });
}

/** Starts a host that does as told with each connection, HTTP or not. */
export async function openRawHost(
  meet: (socket: Socket, count: number) => void,
): Promise<{ readonly port: number; connections(): number }> {
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    count += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    meet(socket, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, connections: () => count };
}

/** A port at which nobody listens. */
export async function findClosedPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
