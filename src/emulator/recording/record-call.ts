import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { HeaderLine } from '../../world/redaction/redact-headers.js';
import type { World } from '../../world/world.js';
import type { Answered } from '../answered.js';
import type { Mishap } from '../faults/delivery.js';
import type { Place } from '../locate.js';
import type { Arriving } from './arriving.js';
import type { RecordedAnswer, RecordedCall, RecordedControl, RecordedRequest } from './recorded-call.js';

const WORLD_HEADER = 'x-emulator-world';
const FIRST_FAILURE = 400;
/** About what a step takes besides what its texts do. */
const STEP_BYTES = 400;
/** A larger body is told by its digest, if nothing in it is to be replaced. */
const MOST_TEXT = 16 * 1024;

interface Noted<Kind extends Place['kind']> extends Arriving {
  readonly place: Extract<Place, { kind: Kind }>;
  readonly world: World;
  readonly body: Uint8Array;
  readonly moment: Pick<RecordedCall, 'atMs' | 'endMs' | 'mailed'>;
}

/** What is noted, and the answer to go on with: to look at a body, it has to be read. */
interface Taken {
  readonly call: RecordedCall | undefined;
  readonly answered: Answered;
}

/** Takes note of a request to a service. */
export async function toRecordedRequest(
  { arrival, target, location, place, world, body, moment }: Noted<'service'>,
  answered: Answered,
): Promise<Taken> {
  const { request, rawHeaders } = arrival;
  const { service, path, site } = place;
  const { kept, sent } = await readAnswer(answered, request.method);
  const isLive = service.realHosts.includes(hostnameOf(target.host));
  const call: RecordedRequest = {
    kind: 'request',
    ...moment,
    service: service.name,
    method: request.method,
    target: path + target.search,
    isBelowRoot: !site.prefix.endsWith(service.mount),
    origin: isLive ? undefined : target.origin,
    worldPrefix: location.worldPrefix,
    mount: service.mount,
    headers: listLines(rawHeaders ?? [...request.headers].flat()),
    body,
    answer: kept,
    signer: await findSigner(world, target.search, body),
  };
  return { call, answered: { ...answered, response: sent } };
}

/** Takes note of a call to the control API, if it changed something. */
export async function toRecordedControl(
  { arrival, target, location, place, body, moment }: Noted<'control'>,
  answered: Answered,
): Promise<Taken> {
  const { kept, sent } = await readAnswer(answered, arrival.request.method);
  const call: RecordedControl = {
    kind: 'control',
    ...moment,
    method: arrival.request.method,
    path: place.path.slice('/_emulator'.length) + target.search,
    body,
    status: kept.status,
    text: Buffer.from(kept.body).toString('utf8'),
    origin: target.origin,
    worldPrefix: location.worldPrefix,
  };
  const isDone = kept.status < FIRST_FAILURE;
  return { call: isDone ? call : undefined, answered: { ...answered, response: sent } };
}

/** About what of a file a call takes. */
export function sizeOf(call: RecordedCall): number {
  const { body } = call;
  if (call.kind === 'control') return STEP_BYTES + call.path.length + body.byteLength + call.text.length;
  const { target, headers, answer } = call;
  const lines = [...headers, ...answer.headers].flat().join('').length;
  // Of a larger one, only the digest is told, unless something in it is replaced.
  const isTold = answer.body.byteLength <= MOST_TEXT || Buffer.from(answer.body).includes(call.origin ?? '');
  return STEP_BYTES + target.length + lines + body.byteLength + (isTold ? answer.body.byteLength : 0);
}

async function readAnswer(
  { response, delivery }: Answered,
  method: string,
): Promise<{ readonly kept: RecordedAnswer; readonly sent: Response }> {
  const mishap = delivery?.mishap;
  const pace = { latencyMs: delivery?.latencyMs ?? 0, isSlow: mishap?.kind === 'trickle' };
  const { status } = response;
  const headers: HeaderLine[] = [...response.headers];
  if (status === 0 || mishap?.kind === 'reset') {
    const kept = {
      status: 0,
      headers: [],
      body: new Uint8Array(),
      ...pace,
      error: 'connection-reset' as const,
    };
    return { kept, sent: response };
  }
  const hasBody = method !== 'HEAD' && response.body !== null;
  const raw = hasBody ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
  const sent = hasBody ? new Response(raw, { status, headers: response.headers }) : response;
  const encoding = response.headers.get('content-encoding') ?? '';
  return { kept: { status, headers, ...pace, ...partOf(unzip(raw, encoding), mishap) }, sent };
}

function partOf(body: Uint8Array, mishap: Mishap | undefined): Pick<RecordedAnswer, 'body' | 'error'> {
  switch (mishap?.kind) {
    case 'cut':
      return { body: body.subarray(0, mishap.afterBytes), error: 'cut-off' };
    case 'stall':
      return { body: body.subarray(0, mishap.afterBytes), error: 'timeout' };
    default:
      return { body, error: undefined };
  }
}

const UNZIP: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

function unzip(bytes: Uint8Array, encoding: string): Uint8Array {
  return UNZIP[encoding.toLowerCase()]?.(bytes) ?? bytes;
}

async function findSigner(
  { explorerAccounts }: World,
  search: string,
  body: Uint8Array,
): Promise<RecordedRequest['signer']> {
  const text = Buffer.from(body).toString('latin1');
  const key = new URLSearchParams(search).get('key') ?? new URLSearchParams(text).get('key');
  if (key === null) return undefined;
  const place = (await explorerAccounts.list()).findIndex((account) => account.key === key);
  const account = place < 0 ? undefined : await explorerAccounts.find(key);
  return account && { key, secret: account.secret, place };
}

function listLines(raw: readonly string[]): HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] ?? '';
    if (name.toLowerCase() !== WORLD_HEADER) lines.push([name, raw[index + 1] ?? '']);
  }
  return lines;
}

function hostnameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
