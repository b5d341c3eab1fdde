import { decodeValue } from '../../world/redaction/percent.js';
import { redactExchange } from '../../world/redaction/redact-exchange.js';
import type { HeaderLine } from '../../world/redaction/redact-headers.js';
import { isSecretHeader, isSecretName } from '../../world/redaction/secret-names.js';
import { Secrets } from '../../world/redaction/secrets.js';
import type { SecretKind } from './stand-ins.js';

/** A secret that came up. */
export interface FoundSecret {
  readonly secret: string;
  readonly kind: SecretKind;
}

const JWT = /eyJ[\w-]*\.[\w-]+\.[\w-]*/g;
const CONFIRMATION = /confirm\/([^\s"'<>&?#\\/]+)/g;
/** A field of a form, or a tag of the page's head, that a script or form sends back. */
const CSRF = /<(?:input|meta)\b[^>]*csrf[^>]*>/gi;
const TAG_VALUE = /(?:value|content)="([^"]+)"/i;
/** What an answer gives out is made up, and long; anything shorter is a word. */
const SHORTEST_GIVEN = 8;
const MOST_LOOKED_AT = 64 * 1024;

/** The secrets of what a client sends, each once; those whose place tells what they are come first. */
export function* findSent({
  headers,
  target,
  text,
}: {
  readonly headers: readonly HeaderLine[];
  readonly target: string;
  readonly text: string;
}): Generator<FoundSecret> {
  for (const [name, value] of headers) yield* inHeader(name, value);
  const question = target.indexOf('?');
  const path = question < 0 ? target : target.slice(0, question);
  const search = question < 0 ? '' : target.slice(question + 1);
  yield* inPath(path);
  yield* inPairs(search);
  yield* inBody(text, headers);
  const found = new Collected();
  const [message, response] = [{ headers, text: isShort(text) ? text : undefined }, undefined];
  redactExchange({ path, search: search && `?${search}`, request: message, response }, found);
  yield* found.list();
}

/** What is longer is data: its fields are looked at all the same. */
function isShort(text: string): boolean {
  return text !== '' && text.length <= MOST_LOOKED_AT;
}

/** The secrets that an answer gives out. */
export function* findGiven(headers: readonly HeaderLine[], text: string): Generator<FoundSecret> {
  for (const [name, value] of headers) {
    if (name.toLowerCase() === 'set-cookie') yield* inCookie(value.split(';')[0] ?? '');
    yield* all(value, JWT, 'token');
    yield* all(value, CONFIRMATION, 'token');
  }
  yield* all(text, JWT, 'token');
  yield* all(text, CONFIRMATION, 'token');
  for (const [tag] of text.matchAll(CSRF)) {
    const [, secret] = TAG_VALUE.exec(tag) ?? [];
    if (secret !== undefined) yield { secret, kind: 'token' };
  }
  for (const found of inJson(parse(text))) if (found.secret.length >= SHORTEST_GIVEN) yield found;
}

/** What a name says that its value is. */
export function kindOf(name: string): SecretKind {
  if (/pass|pwd/i.test(name)) return 'password';
  if (/digest|signature/i.test(name)) return 'digest';
  if (/token|csrf|xsrf|jwt|auth/i.test(name)) return 'token';
  if (/cookie|session/i.test(name)) return 'cookie';
  return /key/i.test(name) ? 'key' : 'secret';
}

/** User and password of Basic credentials. */
export function readBasic(
  credentials: string,
): { readonly user: string; readonly password: string } | undefined {
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0 || Buffer.from(decoded).toString('base64') !== credentials) return undefined;
  return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

function* inHeader(name: string, value: string): Generator<FoundSecret> {
  if (/^cookie$/i.test(name)) {
    for (const pair of value.split(';')) yield* inCookie(pair);
    return;
  }
  if (!isSecretHeader(name)) return;
  const [, scheme = '', credentials = value] = /^(Basic|Bearer|Token|Digest)\s+(.*)$/is.exec(value) ?? [];
  const basic = /^basic$/i.test(scheme) ? readBasic(credentials) : undefined;
  if (basic === undefined) yield { secret: credentials, kind: kindOf(name) };
  else if (basic.password === '') yield { secret: basic.user, kind: 'key' };
  else yield { secret: basic.password, kind: 'password' };
}

function* inCookie(pair: string): Generator<FoundSecret> {
  const secret = pair.slice(pair.indexOf('=') + 1).trim();
  if (secret !== '') yield { secret, kind: 'cookie' };
}

function* inPath(path: string): Generator<FoundSecret> {
  for (const [, , secret = ''] of path.matchAll(/(\/(?:confirm|tokens?)\/)([^/?#&]+)/gi)) {
    yield { secret: decodeValue(secret), kind: 'token' };
  }
}

function* inPairs(text: string): Generator<FoundSecret> {
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    const name = decodeValue(pair.slice(0, equals));
    if (isSecretName(name)) yield { secret: decodeValue(pair.slice(equals + 1)), kind: kindOf(name) };
  }
}

function* inBody(text: string, headers: readonly HeaderLine[]): Generator<FoundSecret> {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (/x-www-form-urlencoded/i.test(type)) yield* inPairs(text);
  else yield* inJson(parse(text));
}

function* inJson(value: unknown, name = ''): Generator<FoundSecret> {
  if (typeof value === 'string') {
    if (isSecretName(name)) yield { secret: value, kind: kindOf(name) };
  } else if (Array.isArray(value)) {
    for (const member of value) yield* inJson(member, name);
  } else if (typeof value === 'object' && value !== null) {
    for (const [own, member] of Object.entries(value)) yield* inJson(member, own);
  }
}

function* all(text: string, pattern: RegExp, kind: SecretKind): Generator<FoundSecret> {
  for (const [whole, group = whole] of text.matchAll(pattern)) yield { secret: group, kind };
}

function parse(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the journal would hide, wherever it stands. */
class Collected extends Secrets {
  readonly #found = new Set<string>();

  override learn(secret: string): string {
    this.#found.add(secret);
    return super.learn(secret);
  }

  /** Without what is another's encoded form, or has another in it. */
  *list(): Generator<FoundSecret> {
    for (const secret of this.#found) {
      const isPart = [...this.#found].some((other) => other !== secret && secret.includes(other));
      const isEncoded = decodeValue(secret) !== secret;
      const isBasic = readBasic(secret) !== undefined;
      if (!isPart && !isEncoded && !isBasic) yield { secret, kind: /^eyJ/.test(secret) ? 'token' : 'secret' };
    }
  }
}
