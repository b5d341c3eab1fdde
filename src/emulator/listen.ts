import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { toClientAddress } from './client-address.js';
import type { Answering } from './dispatcher.js';
import { SocketDelivery } from './faults/deliver-over-socket.js';
import { HttpDate } from './http-date.js';
import { systemHost } from './system-host.js';

/** Room for what the services refuse themselves: theirs is the answer to a header of 16 KiB, not Node's. */
const MAX_HEADER_BYTES = 128 * 1024;
/** How long requests in flight may take to finish when the server stops. */
const GRACE_MS = 600;

/** A server that listens. */
export interface Listener {
  readonly port: number;
  /** Takes no more connections, lets the requests in flight finish, then ends. */
  close(): Promise<void>;
}

interface ListenOptions {
  readonly port: number;
  readonly host: string;
  /** Whether node-server may put its faster Request and Response in the place of the global ones. */
  readonly ownsProcess: boolean;
}

/** @throws the error of `node:net`, e.g. with code `EADDRINUSE` */
export async function listen(dispatcher: Answering, options: ListenOptions): Promise<Listener> {
  const date = new HttpDate();
  const faulty = new SocketDelivery(systemHost.delay);
  const onRequest = getRequestListener(
    async (request, bindings) => {
      const { incoming, outgoing } = bindings as HttpBindings;
      const { response, world, repeatedHeaders, delivery } = await dispatcher.answer({
        request,
        rawHeaders: incoming.rawHeaders,
        clientAddress: toClientAddress(incoming.socket.remoteAddress),
      });
      // Node tells the machine's time itself, and faster.
      if (!world.clock.isMachineTime) outgoing.setHeader('Date', date.of(world.clock));
      for (const name of repeatedHeaders ?? []) takeApart(name, response.headers, outgoing);
      return delivery === undefined ? response : faulty.deliver(response, delivery, { incoming, outgoing });
    },
    { overrideGlobalObjects: options.ownsProcess },
  );
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, onRequest);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

/** Sends the values of a header on a line each: `Headers` joins them. */
function takeApart(name: string, headers: Headers, outgoing: HttpBindings['outgoing']): void {
  const joined = headers.get(name);
  if (joined === null) return;
  headers.delete(name);
  outgoing.setHeader(name, joined.split(', '));
}

async function close(server: Server): Promise<void> {
  const closed = new AbortController();
  server.close(() => closed.abort());
  server.closeIdleConnections();
  if (!(await systemHost.delay(GRACE_MS, closed.signal))) return;
  server.closeAllConnections();
  if (!closed.signal.aborted) await once(closed.signal, 'abort');
}
