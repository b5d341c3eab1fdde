import { parseDuration } from '../../world/duration.js';
import type {
  ControlInStep,
  JsonValue,
  RequestInStep,
  Several,
  VariableInScenario,
} from '../steps-document.js';
import type { ReadyRequest } from './http-client.js';
import { listHeaderSecrets, listSecrets } from './secrets.js';
import { digestOf, messageOf } from './sign.js';
import type { ReplayTarget } from './target.js';
import { fillText, fillValue, type Variables } from './template.js';

const DEFAULT_TIMEOUT = '30 seconds';
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
/** What every client sends, and some proxies insist on. */
const OWN_HEADERS = [
  ['Accept', '*/*'],
  ['User-Agent', 'altmetrics-emulator-replay'],
] as const;

type Pairs = readonly (readonly [name: string, value: string])[];
type Parameters = Readonly<Record<string, Several<VariableInScenario>>>;
type Headers = (readonly [name: string, value: string | string[]])[];

/** A request on its way to be sent. */
export interface BuiltRequest {
  readonly ready: ReadyRequest;
  /** Base URL that the path is below; cookies belong to it. */
  readonly base: string;
  /** Path and query below it. */
  readonly path: string;
  /** A variable that the request gives a value to. */
  readonly digest?: { readonly name: string; readonly value: string } | undefined;
  /** Values that no report may show. */
  readonly secrets: readonly string[];
}

/** What of a replay a request is made from. */
export interface Surroundings {
  readonly target: ReplayTarget;
  readonly variables: Variables;
  /** The header `Cookie` for a base URL. */
  readonly cookieFor: (base: string) => string | undefined;
}

/** A step whose request can't be made as it says; the message is for a person. */
export class RequestError extends Error {}

/**
 * Makes the request of a step.
 *
 * @throws MissingVariable
 * @throws RequestError for an address that leads elsewhere
 */
export function buildRequest(request: RequestInStep, surroundings: Surroundings): BuiltRequest {
  const { as: name, ...signer } = request.sign ?? { key: '', secret: '' };
  if (name === undefined) return build(request, surroundings);
  const { sign: _, ...unsigned } = request;
  const value = digestFor(unsigned, signer.secret, { name, variables: surroundings.variables });
  const variables = new Map(surroundings.variables).set(name, value);
  const built = build(unsigned, { ...surroundings, variables });
  return { ...built, digest: { name, value }, secrets: [...built.secrets, value] };
}

/** The digest of a request that says itself where it goes. */
function digestFor(
  { path, query = {}, text }: RequestInStep,
  secret: string,
  { name, variables }: { readonly name: string; readonly variables: Variables },
): string {
  const blank = new Map(variables).set(name, '');
  const form = text === undefined ? undefined : new URLSearchParams(fillText(text, blank));
  const message =
    form?.get('identifiers') ?? messageOf([...queryOf(fillText(path, blank)), ...toPairs(query, blank)]);
  return digestOf(fillText(secret, variables), message);
}

function build(request: RequestInStep, surroundings: Surroundings): BuiltRequest {
  const { target, variables, cookieFor } = surroundings;
  const base = (request.service === undefined ? target.root : target.addresses[request.service]) ?? '';
  const body = toBody(request, variables);
  const given = toPairs(request.query ?? {}, variables);
  const path = below(base, fillText(request.path, variables));
  const signature = body.fields === undefined ? sign(request, [...queryOf(path), ...given], variables) : [];
  const headers = toHeaders(request, body.type, variables);
  const cookie = request.cookies === false ? undefined : cookieFor(base);
  if (cookie !== undefined && !has(headers, 'cookie')) headers.push(['Cookie', cookie]);
  const built = finish(base, withQuery(path, [...given, ...signature]), {
    method: (request.method ?? 'GET').toUpperCase(),
    headers,
    body: body.bytes,
    timeout: request.timeout,
  });
  const fields = Object.fromEntries([...given, ...signature, ...(body.fields ?? [])]);
  return { ...built, secrets: [...built.secrets, ...listSecrets({ ...fields, json: body.json })] };
}

/** Makes the request of a step that steers the world. @throws MissingVariable */
export function buildControlRequest(
  { method = 'GET', path, query = {}, json }: ControlInStep,
  { target, variables }: Pick<Surroundings, 'target' | 'variables'>,
): BuiltRequest {
  const base = `${target.root ?? ''}/_emulator`;
  const filled = json === undefined ? undefined : fillValue(json, variables);
  const body = filled === undefined ? undefined : Buffer.from(JSON.stringify(filled));
  const { controlToken } = target;
  const headers: Headers = [
    ...(body === undefined ? [] : [['Content-Type', JSON_TYPE] as const]),
    ...(controlToken === undefined ? [] : [['Authorization', `Bearer ${controlToken}`] as const]),
  ];
  const given = toPairs(query, variables);
  const below = withQuery(fillText(path, variables), given);
  const built = finish(base, below, { method: method.toUpperCase(), headers, body, timeout: undefined });
  return {
    ...built,
    secrets: [...built.secrets, ...listSecrets({ ...Object.fromEntries(given), json: filled })],
  };
}

interface Rest {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Buffer | undefined;
  readonly timeout: string | undefined;
}

function finish(base: string, path: string, { method, headers, body, timeout }: Rest): BuiltRequest {
  const { origin } = new URL(base);
  const target = escapeTarget(base.slice(origin.length) + path) || '/';
  const length = body === undefined || has(headers, 'content-length') ? [] : [lengthHeader(body)];
  const timeoutMs = parseDuration(timeout ?? DEFAULT_TIMEOUT) ?? 0;
  const ready = { method, origin, target, headers: [...headers, ...length], body, timeoutMs };
  const secrets = headers.flatMap(([name, value]) =>
    [value].flat().flatMap((one) => listHeaderSecrets(name, one)),
  );
  return { ready, base, path, secrets };
}

function lengthHeader(body: Buffer): readonly [string, string] {
  return ['Content-Length', String(body.length)];
}

/** Makes of an address that a service gave the path below its base URL; a path stays as it is. */
function below(base: string, path: string): string {
  if (path.startsWith('/')) return path;
  const rest = path.startsWith(base) ? path.slice(base.length) : undefined;
  if (rest !== undefined && /^([/?]|$)/.test(rest)) return rest.startsWith('/') ? rest : `/${rest}`;
  throw new RequestError(`the path ${JSON.stringify(path)} leads away from the service at ${base}`);
}

function sign({ sign: signer }: RequestInStep, query: Pairs, variables: Variables): Pairs {
  return signer === undefined ? [] : signatureOf(signer, messageOf(query), variables);
}

function signatureOf(
  { key, secret }: NonNullable<RequestInStep['sign']>,
  message: string,
  variables: Variables,
): Pairs {
  return [
    ['key', fillText(key, variables)],
    ['digest', digestOf(fillText(secret, variables), message)],
  ];
}

function queryOf(path: string): Pairs {
  const [, query = ''] = /\?(.*)$/s.exec(path) ?? [];
  return [...new URLSearchParams(query)];
}

interface Body {
  readonly bytes: Buffer | undefined;
  readonly type?: string;
  /** Of a form, decoded. */
  readonly fields?: Pairs;
  readonly json?: JsonValue;
}

function toBody({ json, form, text, base64, sign: signer }: RequestInStep, variables: Variables): Body {
  if (json !== undefined) {
    const filled = fillValue(json, variables);
    return { bytes: Buffer.from(JSON.stringify(filled)), type: JSON_TYPE, json: filled };
  }
  if (form !== undefined) {
    const fields = toPairs(form, variables);
    const [, identifiers = ''] = fields.find(([name]) => name === 'identifiers') ?? [];
    const all = signer === undefined ? fields : [...fields, ...signatureOf(signer, identifiers, variables)];
    const encoded = new URLSearchParams(all.map(([name, value]) => [name, value])).toString();
    return { bytes: Buffer.from(encoded), type: FORM_TYPE, fields: all };
  }
  if (text !== undefined) return { bytes: Buffer.from(fillText(text, variables)) };
  return { bytes: base64 === undefined ? undefined : Buffer.from(base64, 'base64') };
}

function toHeaders(
  { headers = {}, basic }: RequestInStep,
  type: string | undefined,
  variables: Variables,
): Headers {
  const given = Object.entries(headers);
  const isGiven = (name: string) => given.some(([other]) => other.toLowerCase() === name.toLowerCase());
  const own = OWN_HEADERS.filter(([name]) => !isGiven(name));
  const typed = type === undefined || isGiven('Content-Type') ? [] : [['Content-Type', type] as const];
  const filled = given
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, fillHeader(value ?? '', variables)] as const);
  if (basic === undefined) return [...own, ...typed, ...filled];
  const pair = `${fillText(basic.user, variables)}:${fillText(basic.password, variables)}`;
  const authorization = ['Authorization', `Basic ${Buffer.from(pair).toString('base64')}`] as const;
  return [...own, ...typed, ...filled, authorization];
}

function fillHeader(value: Several<string | number>, variables: Variables): string | string[] {
  if (typeof value !== 'object') return fillText(String(value), variables);
  return value.map((one) => fillText(String(one), variables));
}

function toPairs(parameters: Parameters, variables: Variables): Pairs {
  return Object.entries(parameters).flatMap(([name, value]) => {
    const values = typeof value === 'object' ? value : [value];
    return values.map((one) => [fillText(name, variables), fillText(String(one), variables)] as const);
  });
}

function withQuery(path: string, pairs: Pairs): string {
  if (pairs.length === 0) return path;
  const added = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${path}${path.includes('?') ? '&' : '?'}${added.join('&')}`;
}

/** Only what no request line can hold is encoded: the rest goes out as it was written. */
function escapeTarget(target: string): string {
  return target.toWellFormed().replace(/[^!-~]+/g, (part) => encodeURIComponent(part));
}

function has(headers: Headers, name: string): boolean {
  return headers.some(([other]) => other.toLowerCase() === name);
}
