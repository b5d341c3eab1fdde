import { makeToken } from '../../support/altmetrics-client.js';
import { type Asked, asking, type Sabotage } from '../broken-emulator.js';

/** As seconds. */
export const IN_2100 = 4_102_444_800;

/** A token that the service takes until 2100, with further claims. */
export function goodToken(claims: Readonly<Record<string, unknown>> = {}): string {
  return makeToken({ exp: IN_2100, ...claims });
}

/** Changes what callers say who they are; those that say nothing, too. */
export function authorizeAs(path: RegExp, change: (said: string, asked: Asked) => string): Sabotage {
  return asking(path, (asked) => {
    const { authorization = '' } = asked.headers;
    return { headers: { ...asked.headers, authorization: change(String(authorization), asked) } };
  });
}

/** Changes e-mail and password of callers that give them. */
export function changeCredentials(change: (email: string, password: string) => string): Sabotage {
  return authorizeAs(/get_token/, (said) => {
    const [, encoded] = /^Basic ([\w+/=]+)$/.exec(said) ?? [];
    if (encoded === undefined) return said;
    const [email = '', password = ''] = Buffer.from(encoded, 'base64').toString().split(':');
    return `Basic ${Buffer.from(change(email, password)).toString('base64')}`;
  });
}

/** Changes the claims of tokens that callers bring, and signs them again. */
export function changeClaims(
  change: (claims: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Sabotage {
  return authorizeAs(/\/api\/(uriset|eventset)/, (said) => {
    const claims = readClaims(said);
    return claims === undefined ? said : `Bearer ${makeToken({ exp: undefined, ...change(claims) })}`;
  });
}

/** Changes the claims of tokens that the service gives, and signs them again. */
export function reissue(
  token: string,
  change: (claims: Readonly<Record<string, unknown>>) => object,
): string {
  const claims = readClaims(token);
  return claims === undefined ? token : makeToken({ exp: undefined, ...claims, ...change(claims) });
}

function readClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  const [, payload] = /^(?:Bearer )?[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  if (payload === undefined) return undefined;
  const claims: Readonly<Record<string, unknown>> = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return claims;
}
