import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { rootCertificates } from 'node:tls';
import { checkUnzipped } from './check-unzipped.js';
import { type ConnectTo, findAddress } from './connect-to.js';
import { toForward } from './forward-headers.js';
import { keepRunning } from './keep-running.js';
import type { Outgoing } from './outgoing.js';
import { readWhole } from './read-whole.js';
import { describeFailure, SendError } from './send-error.js';
import type { WholeAnswer } from './write-answer.js';

/** How requests reach their hosts. */
export interface Sender {
  /**
   * Sends a request once, and reads the whole answer.
   *
   * @param onConnected  told when there is a connection and the request goes onto it
   * @throws SendError
   */
  send(request: Outgoing, onConnected: () => void): Promise<WholeAnswer>;
  close(): void;
}

export interface SenderOptions {
  readonly connectTo: readonly ConnectTo[];
  /** For one request, from the start to the whole answer. */
  readonly timeoutMs: number;
  /** The longest answer that is held. */
  readonly maxBodyBytes: number;
  /** Certificates to trust beside those that Node trusts, as PEM. */
  readonly ca: string | undefined;
}

/** A connection is not used again after so long: a server that keeps it no longer must not be met while it closes it. */
const IDLE_MS = 4000;
/** Those before are not the answer itself. */
const FIRST_FINAL_STATUS = 200;

/** Sends requests, over connections that stay open from one to the next; certificates are verified. */
export function createSender({ connectTo, timeoutMs, maxBodyBytes, ca }: SenderOptions): Sender {
  const kept = { keepAlive: true, timeout: IDLE_MS };
  const http = new HttpAgent(kept);
  const https = new HttpsAgent(ca === undefined ? kept : { ...kept, ca: [...rootCertificates, ca] });
  const open = (request: Outgoing, signal: AbortSignal): ClientRequest => {
    const { scheme, meant, method, path } = request;
    const options = { ...findAddress(meant, connectTo), method, path, headers: toForward(request), signal };
    if (scheme === 'http') return httpRequest({ ...options, agent: http });
    // Whatever is connected to, its certificate has to be that of the host that is meant.
    return httpsRequest({ ...options, agent: https, servername: isIP(meant.host) ? '' : meant.host });
  };
  return {
    async send(request, onConnected) {
      const timeout = AbortSignal.timeout(timeoutMs);
      const letGo = keepRunning();
      const progress = { hasConnected: false };
      try {
        const asked = open(request, timeout);
        whenConnected(asked, request.scheme, () => {
          progress.hasConnected = true;
          onConnected();
        });
        return await exchange(asked, request, maxBodyBytes);
      } catch (error) {
        const failure = describeFailure(error, timeout.aborted ? timeoutMs : undefined);
        throw new SendError(failure, progress.hasConnected);
      } finally {
        letGo();
      }
    },
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

function whenConnected(asked: ClientRequest, scheme: Outgoing['scheme'], hear: () => void): void {
  asked.once('socket', (socket) => {
    if (asked.reusedSocket) hear();
    else socket.once(scheme === 'https' ? 'secureConnect' : 'connect', hear);
  });
}

async function exchange(
  asked: ClientRequest,
  { body, signal }: Outgoing,
  maxBytes: number,
): Promise<WholeAnswer> {
  // While the answer is read, what is wrong with it is told here; the answer itself says no more than that it broke off.
  let failure: Error | undefined;
  asked.on('error', (error) => {
    failure ??= error;
  });
  const giveUp = () => asked.destroy(new Error('nobody waits for the answer any more'));
  signal.addEventListener('abort', giveUp);
  try {
    asked.end(body);
    const response = await readHead(asked);
    const answer: WholeAnswer = {
      httpVersion: response.httpVersion,
      status: response.statusCode ?? 0,
      reason: response.statusMessage ?? '',
      rawHeaders: response.rawHeaders,
      body: await readWhole(response, { what: 'answer', maxBytes }),
      rawTrailers: response.rawTrailers,
    };
    await checkUnzipped(answer, maxBytes);
    return answer;
  } catch (error) {
    asked.destroy();
    throw failure ?? error;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** The first answer that does more than announce another. However the request ends, this does. */
function readHead(asked: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const refuse = ({ statusCode }: IncomingMessage) =>
      reject(new Error(`the answer is no HTTP: ${statusCode} changes to another protocol`));
    const leave = (response: IncomingMessage, socket: Duplex) => {
      socket.destroy();
      refuse(response);
    };
    asked.once('response', (response) =>
      (response.statusCode ?? 0) < FIRST_FINAL_STATUS ? refuse(response) : resolve(response),
    );
    // Without a listener, Node ends the connection and says nothing.
    asked.once('upgrade', leave).once('connect', leave);
    asked.once('error', reject).once('close', () => reject(new Error('there is no answer')));
  });
}
