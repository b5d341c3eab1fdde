import type { MetricEvent } from '../../world/metrics/metric-event.js';
import { answerWith, StreamNotes, tellBody } from '../answer.js';
import { toJsonText } from '../webpy/json-text.js';
import { SUCCESS_HEADERS } from '../webpy/render.js';
import { toWireEvent } from './projections/event.js';

/** Events, in lists one after the other. */
type Batches = AsyncIterable<readonly MetricEvent[]>;

/**
 * Sends events as they are made: an answer with all of a world has hundreds of megabytes, and is never in memory as a
 * whole. Nothing is made before it is read, so that HEAD costs nothing.
 *
 * @param count  of the events, which is told before them; more are not sent
 */
export function sendEvents(count: number, batches: Batches): Response {
  const notes = new StreamNotes();
  const body = streamOf(writeEvents(count, batches), notes);
  return tellBody(new Response(body, { headers: SUCCESS_HEADERS }), notes);
}

/** Sends one JSON text as the only element. */
export function sendOneText(json: string): Response {
  return answerWith(writeOne(json), { headers: SUCCESS_HEADERS });
}

/**
 * Sends the same with the status of a failure (quirk `phantom-success`), and with what that has for `Content-Type`: the
 * live service adds a second line of it to the one of a success.
 */
export function sendPhantom(json: string): Response {
  return answerWith(writeOne(json), {
    status: 500,
    headers: { ...SUCCESS_HEADERS, 'Content-Type': 'application/json' },
  });
}

function writeOne(json: string): string {
  return `${writeHead(1)}${json}]}`;
}

async function* writeEvents(count: number, batches: Batches): AsyncGenerator<string> {
  yield writeHead(count);
  let sent = 0;
  for await (const batch of batches) {
    const texts = batch.slice(0, count - sent).map((event) => toJsonText(toWireEvent(event)));
    if (texts.length > 0) yield `${sent > 0 ? ', ' : ''}${texts.join(', ')}`;
    sent += texts.length;
    if (sent >= count) break;
  }
  yield ']}';
}

function writeHead(count: number): string {
  return `{"status": "ok", "code": 200, "count": ${count}, "data": [`;
}

/** One piece each time that the reader asks: how fast they are made is up to it. */
function streamOf(texts: AsyncGenerator<string>, notes: StreamNotes): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) {
        controller.close();
        notes.onEnd?.();
        return;
      }
      const piece = encoder.encode(value);
      notes.add(piece);
      controller.enqueue(piece);
    },
    async cancel() {
      await texts.return(undefined);
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
