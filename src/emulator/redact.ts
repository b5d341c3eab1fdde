const SECRET_NAME = /token|key|secret|digest|pass|pwd|jwt|auth|session|csrf/i;
const SECRET_VALUE = /confirm(\/|%2f)/i;
/** A key where none belongs: in a path or a value that swallowed the rest of an address, plain or encoded. */
const STRAY_KEY = /((?:[/?&;]|%3f|%26|%3b)[\w-]*key(?:=|%3d)).*?(?=&|%26|$)/gi;
/** The same in a text that was decoded, where the name may stand after anything. */
const HIDDEN_KEY = /[^\w-][\w-]*key\s*[=:](?!<redacted>)/i;
const MENTIONS_KEY = /key/i;
/** A JSON Web Token: three parts in base64url, the first one of an object. */
const JWT = /eyJ[\w-]*(?:\.|%2e)[\w-]+(?:\.|%2e)[\w-]*/gi;
const JWT_START = 'eyJ';
const HIDDEN_JWT = /eyJ[\w-]*\.[\w-]+\.[\w-]*/;
const ENCODED_ASCII = /%([0-7][0-9a-f])/gi;
const REDACTED = '<redacted>';
/** A path longer than that is cut: the journal is to be read, and has to fit into memory. */
const MAX_LENGTH = 2000;

/** Queries that are remembered with what is kept of them: a client's queries are much the same, but for the page. */
const QUERIES_REMEMBERED = 500;

/**
 * What the journal keeps of a path and its query: the values of secret parameters taken out, and not more than
 * can be read.
 */
export class PathRecorder {
  readonly #queries = new Map<string, string>();

  record(path: string, search: string): string {
    const isCut = path.length + search.length > MAX_LENGTH;
    const recorded = redactStray(path.slice(0, MAX_LENGTH)) + this.#query(search.slice(0, MAX_LENGTH));
    return isCut ? `${recorded.slice(0, MAX_LENGTH)}…` : recorded;
  }

  #query(search: string): string {
    if (search === '') return '';
    const known = this.#queries.get(search);
    if (known !== undefined) return known;
    const redacted = redactQuery(search);
    if (this.#queries.size >= QUERIES_REMEMBERED) this.#queries.clear();
    this.#queries.set(search, redacted);
    return redacted;
  }
}

function redactQuery(search: string): string {
  return redactStray(search.split('&').map(redactPart).join('&'));
}

/** Hides all after a secret name: whether a semicolon ends a value differs between the services. */
function redactPart(part: string): string {
  const pairs = part.split(';');
  const at = pairs.findIndex(isSecret);
  if (at < 0) return part;
  const name = pairs[at]?.replace(/=.*$/s, '');
  return [...pairs.slice(0, at), `${name}=${REDACTED}`].join(';');
}

function isSecret(pair: string): boolean {
  const equals = pair.indexOf('=');
  if (equals < 0) return false;
  return SECRET_NAME.test(decode(pair.slice(0, equals))) || SECRET_VALUE.test(pair.slice(equals));
}

function redactStray(given: string): string {
  const text = given.includes(JWT_START) ? given.replace(JWT, REDACTED) : given;
  const isEncoded = text.includes('%');
  if (!isEncoded && !MENTIONS_KEY.test(text)) return text;
  const redacted = text.replace(STRAY_KEY, `$1${REDACTED}`);
  // However often it was encoded: what can't be told apart goes whole.
  const isHidden = isEncoded && hidesSecret(decode(decode(decode(redacted))));
  return isHidden ? redacted.slice(0, redacted.indexOf('%')) + REDACTED : redacted;
}

function hidesSecret(decoded: string): boolean {
  return HIDDEN_KEY.test(decoded) || (decoded.includes(JWT_START) && HIDDEN_JWT.test(decoded));
}

/** The letters of a name, however they are written; what is no ASCII is no part of a secret's name. */
function decode(name: string): string {
  return name.replace(ENCODED_ASCII, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
