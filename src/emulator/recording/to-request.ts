import type { RequestInStep } from '../../scenarios/steps-document.js';
import { decodeValue } from '../../world/redaction/percent.js';
import type { HeaderLine } from '../../world/redaction/redact-headers.js';
import { readBasic } from './find-secrets.js';
import type { CallPlan } from './plan-calls.js';
import type { RecordedRequest } from './recorded-call.js';
import { type Form, rewrite } from './rewrite.js';
import type { StandIns } from './stand-ins.js';
import { toText } from './texts.js';

/** Who replays says these, as they belong to a connection. */
const LEFT_OUT = /^(?:keep-alive|transfer-encoding|te|trailer|upgrade|expect|proxy-connection)$/i;
/** What the client of a replay sends by itself, unless it is told not to. */
const SENT_BY_ITSELF = ['Accept', 'User-Agent'];
const FORM_TYPE = /x-www-form-urlencoded/i;
/** An answer that comes slowly may take so long, in whole. */
const PATIENCE = '30 minutes';
/** An answer that was held back may take so much longer, in seconds. */
const SLACK = 30;
const MS = 1000;

/** What secrets are replaced with. */
export interface Replacing {
  readonly standIns: StandIns;
  readonly forms: readonly Form[];
}

/** Tells a request so that a replay makes the same one. */
export function toRequest(
  call: RecordedRequest,
  sign: CallPlan['sign'],
  replacing: Replacing,
): RequestInStep {
  const { service, method, target, isBelowRoot, answer } = call;
  const body = toBody(call, replacing);
  const { headers, basic } = toHeaders(call, body, replacing);
  return {
    // One of those that the emulator has.
    ...(isBelowRoot ? {} : { service: service as NonNullable<RequestInStep['service']> }),
    ...(method === 'GET' ? {} : { method }),
    path: toPath(target, replacing),
    headers,
    ...(basic && { basic }),
    ...body,
    ...(sign && { sign }),
    cookies: false,
    ...toTimeout(answer),
  };
}

/** One that never ends is waited for no longer than it takes to begin. */
function toTimeout({ error, latencyMs, isSlow }: RecordedRequest['answer']): Pick<RequestInStep, 'timeout'> {
  if (isSlow) return { timeout: PATIENCE };
  const heldSeconds = Math.ceil(latencyMs / MS);
  if (error === 'timeout') return { timeout: `${heldSeconds + 1} seconds` };
  return heldSeconds === 0 ? {} : { timeout: `${heldSeconds + SLACK} seconds` };
}

/** A path and its query, letter for letter but for what is secret. */
export function toPath(target: string, replacing: Replacing): string {
  const question = target.indexOf('?');
  if (question < 0) return rewrite(target, replacing.forms, 'target');
  const path = rewrite(target.slice(0, question), replacing.forms, 'target');
  return `${path}?${toPairs(target.slice(question + 1), replacing)}`;
}

/** Values that are secret as a whole are found however they are encoded. */
function toPairs(text: string, { standIns, forms }: Replacing): string {
  const pairs = text.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    const standIn = equals < 0 ? undefined : standIns.find(decodeValue(pair.slice(equals + 1)));
    if (standIn === undefined) return rewrite(pair, forms, 'target');
    const value = standIn.isVariable ? standIn.text : encodeURIComponent(standIn.text);
    return `${rewrite(pair.slice(0, equals), forms, 'target')}=${value}`;
  });
  return pairs.join('&');
}

type Body = Pick<RequestInStep, 'text' | 'base64'>;

function toBody({ body, headers }: RecordedRequest, replacing: Replacing): Body {
  if (body.byteLength === 0) return {};
  const text = toText(body);
  if (text === undefined) {
    // Byte for byte, so that what is a secret within it is found.
    const hidden = rewrite(Buffer.from(body).toString('latin1'), replacing.forms);
    return { base64: Buffer.from(hidden, 'latin1').toString('base64') };
  }
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return { text: FORM_TYPE.test(type) ? toPairs(text, replacing) : rewrite(text, replacing.forms) };
}

type Headers = Record<string, string | string[] | null>;

function toHeaders(
  call: RecordedRequest,
  body: Body,
  replacing: Replacing,
): { readonly headers: Headers; readonly basic: RequestInStep['basic'] } {
  const headers: Headers = {};
  let basic: RequestInStep['basic'];
  const names = new Map<string, string>();
  for (const [name, value] of call.headers) {
    const told = toHeader(name, value, { call, body, replacing });
    if (typeof told === 'object') basic = told;
    if (typeof told !== 'string') continue;
    const known = names.get(name.toLowerCase()) ?? name;
    names.set(name.toLowerCase(), known);
    const before = headers[known];
    headers[known] = before === undefined ? told : [before, told].flat().map(String);
  }
  for (const name of SENT_BY_ITSELF) if (!names.has(name.toLowerCase())) headers[name] = null;
  return { headers, basic };
}

/** @returns undefined for one that a replay sends by itself, or can't */
function toHeader(
  name: string,
  value: string,
  { call, body, replacing }: { call: RecordedRequest; body: Body; replacing: Replacing },
): string | RequestInStep['basic'] {
  const { forms } = replacing;
  if (LEFT_OUT.test(name)) return undefined;
  switch (name.toLowerCase()) {
    case 'host':
      return call.origin === undefined ? value : '{{emulator_host}}';
    case 'connection':
      return /^(?:keep-alive|close)$/i.test(value) ? value : undefined;
    case 'content-length':
      return toLength(body);
    case 'cookie':
      return value.replace(/([^=;]+=)([^;]*)/g, (_pair, start: string, cookie: string) => {
        const gap = /^\s*/.exec(cookie)?.[0] ?? '';
        return start + gap + (replacing.standIns.find(cookie.trim())?.text ?? rewrite(cookie.trim(), forms));
      });
    case 'authorization':
      return toAuthorization(value, replacing);
    default:
      return replacing.standIns.find(value)?.text ?? rewrite(value, forms);
  }
}

/** Where variables are in a body, only a replay knows how long it is. */
function toLength({ text, base64 }: Body): string | undefined {
  if (base64 !== undefined) return String(Buffer.from(base64, 'base64').length);
  return text?.includes('{{') ? undefined : String(Buffer.byteLength(text ?? ''));
}

function toAuthorization(value: string, { standIns, forms }: Replacing): string | RequestInStep['basic'] {
  const [, start, credentials = ''] = /^(\w+\s+)(.*)$/s.exec(value) ?? [];
  const basic = /^basic\s/i.test(value) ? readBasic(credentials) : undefined;
  if (basic === undefined) {
    const standIn = standIns.find(credentials) ?? standIns.find(value);
    if (standIn === undefined) return rewrite(value, forms);
    return standIns.find(value) === undefined ? `${start ?? ''}${standIn.text}` : standIn.text;
  }
  const user = standIns.find(basic.user)?.text ?? rewrite(basic.user, forms);
  const password = standIns.find(basic.password)?.text ?? rewrite(basic.password, forms);
  if (`${user}${password}`.includes('{{')) return { user, password };
  return `${start ?? ''}${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** Names and values of headers, the same names together. */
export function joinHeaders(lines: readonly HeaderLine[]): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of lines) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return joined;
}
