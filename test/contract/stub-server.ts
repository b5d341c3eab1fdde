import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** What a stub answers with. */
export interface StubAnswer {
  readonly status?: number;
  /** With `content-encoding: gzip`, the body is zipped on its way. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Of a picture, a letter a byte. */
  readonly body?: string;
}

/** Whether a body is none of text. */
export function isPicture(headers: StubAnswer['headers'] = {}): boolean {
  return String(headers['content-type'] ?? '').startsWith('image/');
}

/** A server that answers as told. */
export interface Stub {
  readonly url: string;
  /** What it was asked, oldest first: `GET /api`. */
  readonly requests: readonly string[];
  close(): void;
}

type Answering = (request: IncomingMessage) => StubAnswer | Promise<StubAnswer>;

/** Starts a server that answers as told, until the test is over. */
export async function openStub(answer: Answering): Promise<Stub> {
  const stub = await startStub(answer);
  onTestFinished(() => stub.close());
  return stub;
}

/** Starts a server that answers as told, until it is closed. */
export async function startStub(answer: Answering): Promise<Stub> {
  const requests: string[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`);
    request.resume();
    const { status = 200, headers = {}, body = '' } = await answerOrHangUp(answer, request, response);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const bytes = Buffer.from(body, isPicture(headers) ? 'latin1' : 'utf8');
    response.writeHead(status).end(headers['content-encoding'] === 'gzip' ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whoever asks must not wait for an answer that can't be made. */
async function answerOrHangUp(
  answer: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<StubAnswer> {
  try {
    return await answer(request);
  } catch (error) {
    response.destroy();
    throw error;
  }
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
