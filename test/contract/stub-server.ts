import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** What a stub answers with. */
export interface StubAnswer {
  readonly status?: number;
  /** With `content-encoding: gzip`, the body is zipped on its way. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

/** Starts a server that answers as told, until the test is over. */
export async function openStub(
  answer: (request: IncomingMessage) => StubAnswer | Promise<StubAnswer>,
): Promise<{ readonly url: string; readonly requests: readonly string[] }> {
  const requests: string[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`);
    request.resume();
    const { status = 200, headers = {}, body = '' } = await answer(request);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.writeHead(status).end(headers['content-encoding'] === 'gzip' ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests };
}

/** A collection with one folder. */
export function collectionOf(...item: readonly unknown[]) {
  return {
    info: { name: 'stub', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ name: 'Folder', item }],
  };
}

/** A GET request with one test of its own id. */
export function requestOf(name: string, path: string, test: string, description = `id: ${name}`) {
  return {
    name,
    request: { method: 'GET', url: `{{base}}${path}`, description },
    event: [{ listen: 'test', script: { exec: [`pm.test('${name}', () => { ${test} });`] } }],
  };
}
