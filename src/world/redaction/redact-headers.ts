import { redactChallenge } from './redact-challenge.js';
import { redactLoose } from './redact-text.js';
import { isSecretHeader, REDACTED } from './secret-names.js';
import type { Secrets } from './secrets.js';

/** A header: its name and its value. */
export type HeaderLine = readonly [name: string, value: string];

const CREDENTIALS = /^(Basic|Bearer|Digest|Token)\s+(.*)$/is;
const COOKIE = /^cookie$/i;
const SET_COOKIE = /^set-cookie$/i;
const CHALLENGE = /^(?:www|proxy)-authenticate$/i;

/** Headers, their secrets replaced; they are learned. */
export function redactHeaders(lines: readonly HeaderLine[], secrets: Secrets): HeaderLine[] {
  return lines.map(([name, value]) => [name, redactHeader(name, value, secrets)]);
}

function redactHeader(name: string, value: string, secrets: Secrets): string {
  if (COOKIE.test(name)) {
    return value
      .split(';')
      .map((pair) => redactCookie(pair, secrets))
      .join(';');
  }
  if (SET_COOKIE.test(name)) {
    const [pair = '', ...attributes] = value.split(';');
    return [redactCookie(pair, secrets), ...attributes].join(';');
  }
  if (CHALLENGE.test(name)) return redactChallenge(value, secrets);
  if (!isSecretHeader(name)) return redactLoose(value, secrets);
  const [, scheme, credentials = value] = CREDENTIALS.exec(value) ?? [];
  if (/^basic$/i.test(scheme ?? '')) learnBasic(credentials, secrets);
  secrets.learn(credentials);
  return scheme === undefined ? REDACTED : `${scheme} ${REDACTED}`;
}

function redactCookie(pair: string, secrets: Secrets): string {
  const equals = pair.indexOf('=');
  const value = pair.slice(equals + 1);
  if (value.trim() === '') return pair;
  secrets.learn(value.trim());
  return pair.slice(0, equals + 1) + (equals < 0 && pair.startsWith(' ') ? ` ${REDACTED}` : REDACTED);
}

/** Who it is is no secret, but for a key that stands alone. */
function learnBasic(credentials: string, secrets: Secrets): void {
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  const password = decoded.slice(colon + 1);
  secrets.learn(password === '' ? decoded.slice(0, -1) : password);
}
