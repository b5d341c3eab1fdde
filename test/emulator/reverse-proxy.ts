import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A reverse proxy that takes the prefix off, and tells where it was called, as nginx is set up to. */
export interface ReverseProxy {
  /** Address that clients call, prefix included. */
  readonly url: string;
  close(): Promise<void>;
}

interface ProxyOptions {
  readonly prefix: string;
  /** Base URL of what is behind it, where its host stays that of the client if `keepsHost`. */
  readonly to: string;
  readonly keepsHost?: boolean;
}

export async function startReverseProxy({
  prefix,
  to,
  keepsHost = false,
}: ProxyOptions): Promise<ReverseProxy> {
  const { host } = new URL(to);
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url?.startsWith(`${prefix}/`) ? incoming.url.slice(prefix.length) : undefined;
    if (path === undefined) {
      outgoing.writeHead(502).end();
      return;
    }
    const { headers, method, socket } = incoming;
    const chain = [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', ');
    const told = {
      host: keepsHost ? headers.host : host,
      'x-forwarded-for': chain,
      'x-forwarded-host': headers.host,
      'x-forwarded-proto': 'http',
      'x-forwarded-prefix': prefix,
    };
    const onward = request(to + path, { method, headers: { ...headers, ...told } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
