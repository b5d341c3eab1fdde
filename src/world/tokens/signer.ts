import { CompactSign } from 'jose/jws/compact/sign';
import { type Claims, readSignedClaims, type SignedClaims } from './jws.js';

/** Remembered good signatures; a harvest uses one token for thousands of calls. */
const REMEMBERED_TOKENS = 1000;

/** Signs and reads the tokens of the OPERAS services, which all share one symmetric key. */
export class TokenSigner {
  readonly #key: string;
  #signingKey: Promise<CryptoKey> | undefined;
  readonly #verified = new Map<string, SignedClaims>();

  constructor(key: string) {
    this.#key = key;
  }

  /**
   * @returns compact JWS (HS256), bytes as PyJWT writes them: `typ` before `alg`, claims in the given order,
   *   characters beyond ASCII escaped
   * @source PyJWT 1.7.1: jwt/api_jwt.py `encode`, with `json.dumps(payload, separators=(',', ':'))`
   */
  async sign(claims: Claims): Promise<string> {
    const payload = JSON.stringify(claims).replace(
      /[\u007f-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return new CompactSign(new TextEncoder().encode(payload))
      .setProtectedHeader({ typ: 'JWT', alg: 'HS256' })
      .sign(await this.#importKey());
  }

  /** Once: importing the key takes longer than signing with it. */
  #importKey(): Promise<CryptoKey> {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const bytes = new TextEncoder().encode(this.#key);
    this.#signingKey ??= crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
    return this.#signingKey;
  }

  /**
   * Claims of a well-signed token, its times unchecked. A signature is checked once: whether it is good does
   * not depend on the time.
   *
   * @throws ProblemError `token-refused`
   */
  read(token: string, allowed: readonly string[]): Claims {
    const remembered = this.#verified.get(token);
    if (remembered !== undefined && allowed.includes(remembered.algorithm)) return remembered.claims;
    const signed = readSignedClaims(token, this.#key, allowed);
    this.#remember(token, signed);
    return signed.claims;
  }

  #remember(token: string, signed: SignedClaims): void {
    if (this.#verified.size >= REMEMBERED_TOKENS) {
      const oldest = this.#verified.keys().next();
      if (!oldest.done) this.#verified.delete(oldest.value);
    }
    this.#verified.set(token, signed);
  }
}
