import { timingSafeEqual } from 'node:crypto';
import type { World } from '../../../world/world.js';
import type { Field } from '../pages/form.js';
import type { Session } from '../session.js';
import { formSigner } from '../signers.js';

const LIFETIME_SECONDS = 3600;
const SECRET_DIGITS = 40;

/**
 * The hidden field that ties a form to the session that asked for it; puts its secret into the session.
 *
 * @source Flask-WTF 0.14: csrf.py `generate_csrf`
 */
export function csrfField(world: World, session: Session): Field {
  let secret = session.csrfSecret;
  if (secret === undefined) {
    secret = world.random.stream('csrf', world.ids.next('csrf')).hex(SECRET_DIGITS);
    session.csrfSecret = secret;
  }
  const value = formSigner(world).seal(secret);
  return { name: 'csrf_token', label: 'CSRF Token', type: 'hidden', required: false, value, errors: [] };
}

/**
 * @returns what is wrong with a form's token, in the words of the real service; undefined if nothing is
 * @source Flask-WTF 0.14: csrf.py `validate_csrf`
 */
export function findCsrfMistake(world: World, session: Session, token: string): string | undefined {
  if (token === '') return 'The CSRF token is missing.';
  const secret = session.csrfSecret;
  if (secret === undefined) return 'The CSRF session token is missing.';
  const opened = formSigner(world).open(token, LIFETIME_SECONDS);
  if (opened.state === 'expired') return 'The CSRF token has expired.';
  if (opened.state === 'forged') return 'The CSRF token is invalid.';
  const given = Buffer.from(String(opened.value));
  const expected = Buffer.from(secret);
  const matches = given.length === expected.length && timingSafeEqual(given, expected);
  return matches ? undefined : 'The CSRF tokens do not match.';
}
