import type { Call } from '../services/service.js';

const BEARER = /^Bearer\s+/i;
const BASIC = /^Basic\s+/i;
const ACCOUNT_URI = /^acct:/;

/** Who somebody says to be, unchecked: the address of an account, and an API key. */
export interface ClaimedCaller {
  readonly account: string | undefined;
  readonly key: string | undefined;
}

/** Reads who the caller of a request says to be: from its token or its user name, and from the parameter `key`. */
export function readCaller({ request, search }: Pick<Call, 'request' | 'search'>): ClaimedCaller {
  const authorization = request.headers.get('authorization') ?? '';
  const account = BASIC.test(authorization)
    ? readUserName(authorization.replace(BASIC, ''))
    : readSubject(authorization.replace(BEARER, ''));
  const key = search.includes('key=') ? (new URLSearchParams(search).get('key') ?? undefined) : undefined;
  return { account, key };
}

function readUserName(credentials: string): string | undefined {
  const [name = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':', 1);
  return name === '' ? undefined : name;
}

function readSubject(token: string): string | undefined {
  const [, payload = ''] = token.split('.', 2);
  if (payload === '') return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null || !('sub' in claims)) return undefined;
    return typeof claims.sub === 'string' ? claims.sub.replace(ACCOUNT_URI, '') : undefined;
  } catch {
    return undefined;
  }
}
