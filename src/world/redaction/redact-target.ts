import { decodeAscii, decodeDeep, decodeValue } from './percent.js';
import { isSecretName, REDACTED } from './secret-names.js';
import type { Secrets } from './secrets.js';

/** A link of confirmation, and the address of a token. */
const SECRET_SEGMENT = /((?:\/|%2f)(?:confirm|tokens?)(?:\/|%2f))([^/?#&]+)/gi;
const SECRET_VALUE = /confirm(\/|%2f)/i;
/** A key where none belongs: in a path or a value that swallowed the rest of an address, plain or encoded. */
const STRAY_KEY = /((?:[/?&;]|%3f|%26|%3b)[\w-]*key(?:=|%3d))(.*?)(?=&|%26|$)/gi;
/** The same in a text that was decoded, where the name may stand after anything. */
const HIDDEN_KEY = /[^\w-][\w-]*key\s*[=:](?!<redacted>)/i;
const MENTIONS_KEY = /key/i;
/** A JSON Web Token: three parts in base64url, the first one of an object. */
const JWT = /eyJ[\w-]*(?:\.|%2e)[\w-]+(?:\.|%2e)[\w-]*/gi;
const JWT_START = 'eyJ';
const HIDDEN_JWT = /eyJ[\w-]*\.[\w-]+\.[\w-]*/;

/** A path, its secrets replaced; they are learned. */
export function redactPath(path: string, secrets: Secrets): string {
  const open = path.replace(SECRET_SEGMENT, (_whole, start: string, secret: string) => {
    return start + secrets.learn(decodeDeep(secret));
  });
  return redactStray(open, secrets);
}

/** A query with its question mark, or the body of a form: its secrets replaced; they are learned. */
export function redactQuery(search: string, secrets: Secrets): string {
  if (search === '') return '';
  const parts = search.split('&').map((part) => redactPart(part, secrets));
  return redactStray(parts.join('&'), secrets);
}

/** Hides all after a secret name: whether a semicolon ends a value differs between the services. */
function redactPart(part: string, secrets: Secrets): string {
  const pairs = part.split(';');
  const at = pairs.findIndex(isSecret);
  if (at < 0) return part;
  const [name = '', ...values] = pairs.slice(at).join(';').split('=');
  const value = values.join('=');
  for (const form of [value, value.split(';', 1)[0] ?? '']) {
    secrets.learn(form);
    secrets.learn(decodeValue(form));
  }
  return [...pairs.slice(0, at), `${name}=${REDACTED}`].join(';');
}

function isSecret(pair: string): boolean {
  const equals = pair.indexOf('=');
  if (equals < 0) return false;
  return isSecretName(decodeDeep(pair.slice(0, equals))) || SECRET_VALUE.test(pair.slice(equals));
}

function redactStray(given: string, secrets: Secrets): string {
  const text = given.includes(JWT_START) ? given.replace(JWT, (token) => secrets.learn(token)) : given;
  const isEncoded = text.includes('%');
  if (!isEncoded && !MENTIONS_KEY.test(text)) return text;
  const redacted = text.replace(STRAY_KEY, (_whole, start: string, value: string) => {
    secrets.learn(decodeAscii(value));
    return start + secrets.learn(value);
  });
  // However often it was encoded: what can't be told apart goes whole.
  const isHidden = isEncoded && hidesSecret(decodeDeep(redacted));
  return isHidden ? redacted.slice(0, redacted.indexOf('%')) + REDACTED : redacted;
}

function hidesSecret(decoded: string): boolean {
  return HIDDEN_KEY.test(decoded) || (decoded.includes(JWT_START) && HIDDEN_JWT.test(decoded));
}
