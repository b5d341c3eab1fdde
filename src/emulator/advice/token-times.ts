const BEARER = /^\s*Bearer\s+/i;

/** What a token says of itself, unchecked. */
interface ReadToken {
  /** E-mail address of the account that it is for. */
  readonly owner: string;
  readonly expiresAtMs: number;
}

/** Reads until when a token is good. @returns undefined for what is none, and for one without an end */
export function readToken(authorization: string): ReadToken | undefined {
  const [, payload = ''] = authorization.replace(BEARER, '').split('.', 3);
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null || !('exp' in claims)) return undefined;
    const email = 'email' in claims && typeof claims.email === 'string' ? claims.email : 'somebody';
    return typeof claims.exp === 'number' ? { owner: email, expiresAtMs: claims.exp * 1000 } : undefined;
  } catch {
    return undefined;
  }
}
