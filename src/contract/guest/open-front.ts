import { createServer, Agent as HttpAgent, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Agents } from '../run-collection.js';
import { withoutBrackets } from './connect-to.js';
import { openMemoryConnection } from './memory-socket.js';
import type { Outgoing, Scheme } from './outgoing.js';
import { readWhole } from './read-whole.js';
import { toBytes, type WholeAnswer } from './write-answer.js';

/** What a client talks to instead of the network. */
export interface Front {
  readonly agents: Agents;
  /** Ends all connections. */
  close(): void;
}

/** Answers a request; what it throws is what the client's request fails with. */
export type Handle = (request: Outgoing) => Promise<WholeAnswer>;

interface Connection {
  readonly scheme: Scheme;
  readonly host: string;
  readonly port: number;
  readonly near: Duplex;
  readonly far: Duplex;
}

type Connect = (scheme: Scheme, options: Place) => Duplex;

interface Place {
  readonly host?: string | null | undefined;
  readonly port?: number | string | null | undefined;
}

const DEFAULT_PORTS = { http: 80, https: 443 } as const;
/** Headers of requests may be large; whether they are too large is for the service to say. */
const MAX_HEADER_BYTES = 1024 * 1024;

/**
 * Opens a pair of agents whose connections end within this process: no socket is opened for them, whatever the scheme
 * and host. A connection carries one request.
 */
export function openFront(handle: Handle, maxBodyBytes: number): Front {
  const connections = new Map<Duplex, Connection>();
  const limits = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 };
  const server = createServer(
    { ...limits, maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false },
    (request) => {
      const connection = connections.get(request.socket);
      if (connection) void answer(request, connection, { handle, maxBodyBytes });
    },
  );
  server.on('clientError', (error, socket) => connections.get(socket)?.near.destroy(error));
  const connect: Connect = (scheme, { host, port }) => {
    const { near, far } = openMemoryConnection();
    const meant = { host: withoutBrackets(host ?? 'localhost'), port: Number(port ?? DEFAULT_PORTS[scheme]) };
    connections.set(far, { scheme, ...meant, near, far });
    near.once('close', () => connections.delete(far));
    server.emit('connection', far);
    return near;
  };
  return {
    agents: { http: new FrontAgent(connect), https: new FrontTlsAgent(connect) },
    close() {
      for (const { near } of connections.values()) near.destroy(new Error('the connection was closed'));
    },
  };
}

class FrontAgent extends HttpAgent {
  readonly #connect: Connect;

  constructor(connect: Connect) {
    super({ keepAlive: false });
    this.#connect = connect;
  }

  override createConnection(options: Place): Duplex {
    return this.#connect('http', options);
  }
}

class FrontTlsAgent extends HttpsAgent {
  readonly #connect: Connect;

  constructor(connect: Connect) {
    super({ keepAlive: false });
    this.#connect = connect;
  }

  /** Without TLS up to here; it is spoken from here on. */
  override createConnection(options: Place): Duplex {
    return this.#connect('https', options);
  }
}

async function answer(
  request: IncomingMessage,
  connection: Connection,
  { handle, maxBodyBytes }: { readonly handle: Handle; readonly maxBodyBytes: number },
): Promise<void> {
  const { near, far } = connection;
  const gone = new AbortController();
  near.once('close', () => gone.abort());
  try {
    const body = await readWhole(request, { what: 'request', maxBytes: maxBodyBytes });
    const outgoing = { ...toOutgoing(request, connection), body, signal: gone.signal };
    far.end(toBytes(await handle(outgoing), outgoing.method));
  } catch (error) {
    near.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function toOutgoing(
  { method = 'GET', url: path = '/', rawHeaders }: IncomingMessage,
  { scheme, host, port }: Connection,
): Omit<Outgoing, 'body' | 'signal'> {
  if (!path.startsWith('/')) {
    throw new Error('it was to go by way of a proxy, which is not possible: set NO_PROXY=*');
  }
  const name = host.includes(':') ? `[${host}]` : host;
  const origin = `${scheme}://${name}${port === DEFAULT_PORTS[scheme] ? '' : `:${port}`}`;
  return { method, url: origin + path, scheme, meant: { host, port }, path, rawHeaders };
}
