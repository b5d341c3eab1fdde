import type { Delay } from '../system-host.js';
import type { Delivery, Mishap } from './delivery.js';
import { planTrickle } from './trickle.js';

/**
 * Brings an answer to a client in process as `fetch` would over a network: late, broken, or not at all.
 *
 * @param signal  the client's own: it does not wait any longer
 * @throws TypeError as fetch does where the connection is reset
 * @throws the signal's reason
 */
export async function deliverInProcess(
  response: Response,
  { latencyMs, mishap }: Delivery,
  { delay, signal }: { readonly delay: Delay; readonly signal: AbortSignal },
): Promise<Response> {
  if (latencyMs > 0) await delay(latencyMs, signal);
  signal.throwIfAborted();
  if (mishap === undefined) return response;
  if (mishap.kind === 'reset') throw new TypeError('fetch failed', { cause: failure('ECONNRESET') });
  const body = new Uint8Array(await response.arrayBuffer());
  const { status, headers } = response;
  return new Response(streamOf(body, mishap, { delay, signal }), { status, headers });
}

type Broken = Exclude<Mishap, { kind: 'reset' }>;

function streamOf(
  body: Uint8Array<ArrayBuffer>,
  mishap: Broken,
  { delay, signal }: { readonly delay: Delay; readonly signal: AbortSignal },
): ReadableStream<Uint8Array> {
  const pieces = piecesOf(body, mishap, (ms) => delay(ms, signal));
  return new ReadableStream(
    {
      start: (controller) => {
        signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
      },
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (signal.aborted) return;
        if (!done) controller.enqueue(value);
        else if (mishap.kind === 'trickle') controller.close();
        else if (mishap.kind === 'cut') {
          controller.error(new TypeError('terminated', { cause: failure('UND_ERR_SOCKET') }));
        } else await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    },
    { highWaterMark: 0 },
  );
}

async function* piecesOf(
  body: Uint8Array<ArrayBuffer>,
  mishap: Broken,
  pause: (ms: number) => Promise<boolean>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if (mishap.kind !== 'trickle') {
    if (mishap.afterBytes > 0) yield body.subarray(0, mishap.afterBytes);
    return;
  }
  for (const { piece, afterMs } of planTrickle(body, mishap.bytesPerSecond)) {
    if (await pause(afterMs)) yield piece;
  }
}

/** What `fetch` names as the cause where a connection is lost. */
function failure(code: 'ECONNRESET' | 'UND_ERR_SOCKET'): Error {
  const message = code === 'ECONNRESET' ? 'read ECONNRESET' : 'other side closed';
  return Object.assign(new Error(message), { code });
}
