import { redactLoose } from './redact-text.js';
import { REDACTED } from './secret-names.js';
import type { Secrets } from './secrets.js';

/** A parameter of a challenge, or a word (a scheme, or the token behind it), or what parts them. */
const PART = /([\w!#$%&'*+.^`|~-]+)(\s*=\s*)("(?:[^"\\]|\\.)*"?|[^\s,"=]+)|[\w!#$%&'*+.^`|~/-]+=*|,/g;
/** Parameters that tell a person or a program what to do; what others hold is not to be seen. */
const TELLING =
  /^(?:realm|charset|algorithm|qop|stale|domain|uri|scope|error|error_description|error_uri|title|userhash)$/i;
const SCHEME = /^[A-Za-z][A-Za-z0-9-]{0,30}$/;

/**
 * What a server asks for (`WWW-Authenticate`): it stays as it is, but for nonces, opaque values and tokens. These are
 * learned.
 */
export function redactChallenge(value: string, secrets: Secrets): string {
  let isAfterScheme = false;
  return value.replace(PART, (part, name?: string, equals = '', written = '') => {
    if (part === ',') {
      isAfterScheme = false;
      return part;
    }
    if (name === undefined) {
      // Two words in a row: a scheme and its token.
      const isToken = isAfterScheme || !SCHEME.test(part);
      isAfterScheme = !isToken;
      return isToken ? secrets.learn(part) : part;
    }
    isAfterScheme = false;
    if (TELLING.test(name)) return `${name}${equals}${redactLoose(written, secrets)}`;
    const isQuoted = written.startsWith('"');
    secrets.learn(isQuoted ? written.slice(1).replace(/"$/, '') : written);
    return `${name}${equals}${isQuoted ? `"${REDACTED}"` : REDACTED}`;
  });
}
