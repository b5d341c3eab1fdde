import { once, setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Delay } from '../system-host.js';
import type { Delivery } from './delivery.js';
import { type Drip, planTrickle } from './trickle.js';

/** The two sides of an exchange over HTTP. */
interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Brings answers to clients over sockets, late or broken. */
export class SocketDelivery {
  readonly #delay: Delay;
  /** Of each connection, what tells that it is gone: requests in a row share one. */
  readonly #gone = new WeakMap<Socket, AbortSignal>();

  constructor(delay: Delay) {
    this.#delay = delay;
  }

  /** @returns what is left to be sent as usual: the answer, or one that says that it has been dealt with */
  async deliver(
    response: Response,
    { latencyMs, mishap }: Delivery,
    { incoming, outgoing }: Exchange,
  ): Promise<Response> {
    const gone = this.#goneOf(incoming.socket);
    if (latencyMs > 0 && !(await this.#delay(latencyMs, gone))) return RESPONSE_ALREADY_SENT;
    switch (mishap?.kind) {
      case undefined:
        return response;
      case 'reset':
        await reset(incoming.socket, outgoing, gone);
        break;
      case 'cut': {
        const { afterBytes } = mishap;
        const part = (await startAnswer(response, outgoing)).subarray(0, afterBytes);
        outgoing.write(part, () => incoming.socket.destroySoon());
        break;
      }
      case 'stall':
        outgoing.write((await startAnswer(response, outgoing)).subarray(0, mishap.afterBytes));
        break;
      case 'trickle': {
        const body = await startAnswer(response, outgoing);
        await this.#trickle(outgoing, planTrickle(body, mishap.bytesPerSecond), gone);
      }
    }
    return RESPONSE_ALREADY_SENT;
  }

  async #trickle(outgoing: ServerResponse, drips: readonly Drip[], gone: AbortSignal): Promise<void> {
    outgoing.flushHeaders();
    for (const { piece, afterMs } of drips) {
      if (!(await this.#delay(afterMs, gone))) return;
      outgoing.write(piece);
    }
    outgoing.end();
  }

  #goneOf(socket: Socket): AbortSignal {
    const known = this.#gone.get(socket);
    if (known !== undefined) return known;
    const controller = new AbortController();
    // Of requests that a client sends without waiting for answers, each waits for the end of their connection.
    setMaxListeners(0, controller.signal);
    if (socket.destroyed) controller.abort();
    else socket.once('close', () => controller.abort());
    this.#gone.set(socket, controller.signal);
    return controller.signal;
  }
}

/** Ends the connection at once and without a word, after the answers to earlier requests on it. */
async function reset(socket: Socket, outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  try {
    if (outgoing.socket === null) await once(outgoing, 'socket', { signal: gone });
  } catch {
    // The client went first.
    return;
  }
  socket.resetAndDestroy();
}

/** Sends status and headers with whatever comes first. @returns the body, to be sent as one likes */
async function startAnswer(response: Response, outgoing: ServerResponse): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Uint8Array(await response.arrayBuffer());
  // A client that is gone is none of our failures.
  outgoing.on('error', () => undefined);
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') outgoing.appendHeader(name, value);
    else outgoing.setHeader(name, value);
  }
  outgoing.writeHead(response.status);
  return body;
}
