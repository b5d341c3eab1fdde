import type { Finding } from '../../world/advice/advice.js';
import { type About, CREDENTIALS } from './findings.js';
import type { Credentials } from './watched.js';

const KEY_NAMES = ['key', 'apikey', 'api_key', 'api-key', 'x-api-key', 'access_key', 'digest'];
const TOKEN_NAMES = ['token', 'access_token', 'accesstoken', 'jwt', 'bearer', 'auth_token'];

/** Where each kind of credentials belongs. */
export const REMEDIES: Readonly<Record<Credentials, string>> = {
  key: 'Send the key as the parameter "key" of the query.',
  'key-in-form': 'Send the key and the digest as fields of the form, in the body.',
  token: 'Send the token in the header "Authorization", as "Bearer <token>".',
  'token-in-query': 'Send the token to check as the parameter "token" of the query.',
  password: 'Send e-mail address and password as Basic authorization.',
  'password-in-body': 'Send e-mail address and password in the body, as JSON.',
  none: 'Leave it out: nobody is asked who they are here, and what is sent can be seen by others.',
};

/** What is to be said of a name in a query that looks like a key or token, and isn't read. */
export function findKeySign(about: About, credentials: Credentials, name: string): Finding | undefined {
  const lower = name.toLowerCase();
  const where = `the parameter "${lower}"`;
  if (KEY_NAMES.includes(lower)) return CREDENTIALS.key(about, where, REMEDIES[credentials]);
  if (!TOKEN_NAMES.includes(lower)) return undefined;
  const isForKeys = credentials === 'key' || credentials === 'key-in-form';
  return (isForKeys ? CREDENTIALS.key : CREDENTIALS.token)(about, where, REMEDIES[credentials]);
}

const KEY_HEADERS = ['x-api-key', 'api-key', 'apikey', 'x-api-token', 'x-auth-token'];
const BASIC = /^\s*basic\s/i;

/** What is to be said of headers that look like a key or token, and aren't read. */
export function findHeaderSigns(
  about: About,
  credentials: Credentials,
  headers: Headers,
): readonly Finding[] {
  const remedy = REMEDIES[credentials];
  const keyHeader = KEY_HEADERS.find((name) => headers.has(name));
  const byKey = keyHeader === undefined ? [] : [CREDENTIALS.key(about, `the header "${keyHeader}"`, remedy)];
  const authorization = headers.get('authorization');
  if (authorization === null) return byKey;
  return [...byKey, ...ofAuthorization(about, credentials, BASIC.test(authorization))];
}

function ofAuthorization(about: About, credentials: Credentials, isBasic: boolean): Finding[] {
  const remedy = REMEDIES[credentials];
  const where = 'the header "Authorization"';
  switch (credentials) {
    case 'key':
    case 'key-in-form':
      return [CREDENTIALS.key(about, where, remedy)];
    case 'none':
    case 'token-in-query':
    case 'password-in-body':
      return [CREDENTIALS.token(about, where, remedy)];
    case 'password':
      return isBasic ? [] : [CREDENTIALS.token(about, where, remedy)];
    case 'token':
      return isBasic ? [CREDENTIALS.token(about, `${where}, where that is Basic`, remedy)] : [];
  }
}
