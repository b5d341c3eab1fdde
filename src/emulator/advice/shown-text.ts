import { redactTarget } from '../../world/redaction/redact-exchange.js';
import { REDACTED } from '../../world/redaction/secret-names.js';
import { Secrets } from '../../world/redaction/secrets.js';

const MOST_CHARACTERS = 60;
/** A long word with digits in it, or a UUID: a key rather than a name. */
const LOOKS_SECRET = /(?=[A-Za-z]*\d)[A-Za-z0-9]{20,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The same within a query. */
const LONG_WORD = /(?=[A-Za-z]*\d)[A-Za-z0-9]{20,}/g;
const MOST_OF_TARGET = 300;

/**
 * A path and query as the journal has them, cut, and without what looks like a key where the journal could not know
 * that it is one.
 */
export function showTarget(path: string): string {
  const at = path.indexOf('?');
  const shown = at < 0 ? path : path.slice(0, at) + path.slice(at).replace(LONG_WORD, REDACTED);
  return shown.length > MOST_OF_TARGET ? `${shown.slice(0, MOST_OF_TARGET)}…` : shown;
}

/** Shows parts of a query, without the secrets in it: nobody knows in whose place one was sent. */
export class ShownText {
  readonly #secrets = new Secrets();

  /** @param search  the whole query, with its question mark */
  constructor(search: string) {
    redactTarget('', search, this.#secrets);
  }

  name(name: string): string {
    const shown = LOOKS_SECRET.test(name) ? REDACTED : this.#secrets.hide(name);
    return cut(shown === '' ? '(empty)' : shown);
  }

  pair(name: string, value: string): string {
    const shown = LOOKS_SECRET.test(value) ? REDACTED : this.#secrets.hide(value);
    return `${this.name(name)}=${cut(shown)}`;
  }
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
