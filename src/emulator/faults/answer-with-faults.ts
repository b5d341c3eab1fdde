import { gunzipSync, gzipSync } from 'node:zlib';
import { type ToldBody, tellBody, toldBody } from '../../services/answer.js';
import type { Call, Service } from '../../services/service.js';
import type { FaultEffect } from '../../world/faults/fault.js';
import type { FaultsTaken } from '../../world/faults/fault-store.js';
import type { SeenEffect } from '../../world/journal/journal.js';
import { breakJson, isJson } from './break-json.js';
import type { Delivery, Mishap } from './delivery.js';

/** An answer, and how it reaches its client. */
export interface FaultyAnswer {
  readonly response: Response;
  readonly delivery: Delivery;
}

/** What the journal calls the effects. */
const SEEN: Readonly<Record<FaultEffect['kind'], SeenEffect>> = {
  status: 'status',
  reset: 'reset',
  cut: 'cut-off',
  'malformed-json': 'malformed',
  stall: 'stalled',
  trickle: 'trickled',
};

/**
 * Says of an answer which fault has spoilt its status, its body or its end, so that nobody takes it for the service's
 * own. One that comes late or slowly is the service's own.
 */
const FAULT_HEADER = 'x-emulator-fault';

/** What answers a call: a service within its limits. */
type Answerer = Pick<Service, 'answer' | 'fail'>;

interface Met {
  readonly response: Response;
  /** Undefined where the effect leaves nothing to be seen, such as of an answer without a body. */
  readonly mishap?: Mishap;
  readonly isHit: boolean;
}

/**
 * Answers a call that something goes wrong with. What a fault has changed is noted in the call and counted; the
 * service's work, where it does any, is done at once, however long its answer is held back.
 */
export async function answerWithFaults(
  service: Answerer,
  call: Call,
  { delaying, affecting, latencyMs }: FaultsTaken,
): Promise<FaultyAnswer> {
  const { world, notes } = call;
  const { response, mishap, isHit } =
    affecting === undefined
      ? { response: await service.answer(call), isHit: false }
      : await meet(service, call, affecting.effect);
  if (delaying !== undefined) {
    notes.fault = delaying.id;
    notes.effect = 'delayed';
    world.faults.countHit(delaying.id);
  }
  // One that was to do more has held the answer back all the same.
  if (affecting !== undefined && (isHit || affecting.latency !== undefined)) {
    notes.fault = affecting.id;
    notes.effect = isHit ? SEEN[affecting.effect.kind] : 'delayed';
    world.faults.countHit(affecting.id);
  }
  if (isHit) notes.because = 'fault';
  if (affecting !== undefined && isHit && isSpoilt(affecting.effect)) {
    response.headers.set(FAULT_HEADER, affecting.id);
  }
  return { response, delivery: { latencyMs, mishap } };
}

/** Whether something else comes than the service has said; of a connection that is reset, nothing comes. */
function isSpoilt({ kind }: FaultEffect): boolean {
  return kind !== 'trickle' && kind !== 'reset';
}

async function meet(service: Answerer, call: Call, effect: FaultEffect): Promise<Met> {
  switch (effect.kind) {
    case 'status':
      return { response: await failWith(service, call, effect), isHit: true };
    case 'reset':
      return {
        response: effect.at === 'before' ? noAnswer() : await service.answer(call),
        mishap: { kind: 'reset' },
        isHit: true,
      };
    default:
      return spoil(await service.answer(call), effect, call);
  }
}

async function failWith(
  service: Answerer,
  call: Call,
  { status, headers = {} }: FaultEffect & { kind: 'status' },
): Promise<Response> {
  const response = await service.fail(status, call);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

type Spoiling = Exclude<FaultEffect, { kind: 'status' | 'reset' }>;

/** Does something to the body. An answer that has none, or not so much, or of another kind, stays as it is. */
async function spoil(response: Response, effect: Spoiling, { request }: Call): Promise<Met> {
  if (request.method === 'HEAD' || response.body === null) return { response, isHit: false };
  if (effect.kind === 'malformed-json') return withBrokenJson(response);
  const body = new Uint8Array(await response.arrayBuffer());
  const whole = withBody(response, body, toldBody(response) ?? body);
  const isHit = effect.kind === 'trickle' ? body.length > 0 : body.length > effect.afterBytes;
  return isHit ? { response: whole, mishap: effect, isHit } : { response: whole, isHit };
}

/** What is broken of a body that comes zipped is what is inside. */
async function withBrokenJson(response: Response): Promise<Met> {
  if (!isJson(response)) return { response, isHit: false };
  const body = new Uint8Array(await response.arrayBuffer());
  if (body.length === 0) return { response: withBody(response, body, body), isHit: false };
  const isZipped = response.headers.get('content-encoding') === 'gzip';
  const broken = breakJson(isZipped ? gunzipSync(body) : body);
  const sent = isZipped ? gzipSync(broken) : Buffer.from(broken);
  return { response: withBody(response, new Uint8Array(sent), broken), isHit: true };
}

/** The answer as it was, with a body whose length is told. */
function withBody({ status, headers }: Response, body: Uint8Array<ArrayBuffer>, told: ToldBody): Response {
  const changed = new Headers(headers);
  changed.delete('transfer-encoding');
  changed.set('content-length', String(body.length));
  return tellBody(new Response(body, { status, headers: changed }), told);
}

/** Stands for none: it goes to the journal, with status 0, and never to a client. */
function noAnswer(): Response {
  return Response.error();
}
