import type { ApprovedAccountRequest } from '../../world/accounts/add-approved-account.js';
import { AUTHORITIES, type Authority } from '../../world/tokens/authority.js';
import { isFalsy } from '../webpy/python-truth.js';
import { Refusal } from '../webpy/refusal.js';
import { parseJsonBody } from '../webpy/request.js';
import { IS_URI } from './auth.js';

/** Python's `match` looks at the beginning only (quirk `email-checked-at-beginning`). */
const BEGINS_AS_EMAIL = /^[^@]+@[^@]+\.[^@]+/;

/** Who asks for a token. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/**
 * Reads an e-mail address and a password. The type of the request is not looked at.
 *
 * @throws Refusal `BADPARAMS` without JSON or e-mail, `BADAUTH` without a password, `FATAL` for a list and the like
 *   (quirk `json-list-500`)
 * @source hirmeos/tokens_api: src/tokenctrl.py:45-62
 */
export function parseCredentials(body: Uint8Array): Credentials {
  const { email, password } = parseObject(body);
  const address = parseEmail(email);
  if (isFalsy(password)) throw new Refusal('BADAUTH', { reason: 'there is no password' });
  return { email: address, password: requireText(password, 'password') };
}

/**
 * Reads a new account.
 *
 * @throws Refusal `BADPARAMS` for what is missing or not valid, `FATAL` for what the real service fails with
 * @source hirmeos/tokens_api: src/accountctrl.py:26-52
 */
export function parseNewAccount(body: Uint8Array): ApprovedAccountRequest {
  const { account_id, email, password, name, surname, authority } = parseObject(body);
  if ([password, name, surname].some(isFalsy)) {
    throw new Refusal('BADPARAMS', { reason: 'password, name or surname is missing' });
  }
  const address = parseEmail(email);
  if (typeof account_id !== 'string' || !IS_URI.test(account_id)) {
    throw new Refusal('BADPARAMS', { description: 'Invalid account_id provided. Not a URI' });
  }
  return {
    uri: account_id,
    email: address,
    password: requireText(password, 'password'),
    firstName: requireText(name, 'name'),
    lastName: requireText(surname, 'surname'),
    authority: parseAuthority(authority),
  };
}

function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> {
  const parsed = parseJsonBody(body);
  if (parsed === undefined) throw new Refusal('BADPARAMS', { description: 'Could not decode JSON.' });
  const { value } = parsed;
  // Quirk `json-list-500`: what is no object has no `get`.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('FATAL', { reason: 'the body is no JSON object' });
  }
  return { ...value };
}

function parseEmail(email: unknown): string {
  if (isFalsy(email) || !BEGINS_AS_EMAIL.test(requireText(email, 'email'))) {
    throw new Refusal('BADPARAMS', { description: 'Invalid email provided.' });
  }
  return requireText(email, 'email');
}

/** `user` if absent (inferred); what the database does not know is its failure (quirk `account-taken-500`). */
function parseAuthority(authority: unknown): Authority {
  const known = AUTHORITIES.find((each) => each === (authority ?? 'user'));
  if (known === undefined) throw new Refusal('FATAL', { reason: 'there is no such authority' });
  return known;
}

function requireText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Refusal('FATAL', { reason: `${name} is no text` });
  return value;
}
