import { createHmac, timingSafeEqual } from 'node:crypto';
import { ProblemError } from '../problem.js';
import { decodeBase64Url } from './base64.js';
import { parsePythonJson } from './python-json.js';
import { describeUtf8Mistake } from './python-utf8.js';
import type { TokenFault } from './token-fault.js';

export type Claims = Readonly<Record<string, unknown>>;

/** What a good signature vouches for. */
export interface SignedClaims {
  readonly algorithm: string;
  readonly claims: Claims;
}

/** A token taken apart, its signature not yet looked at. */
interface Jws {
  readonly header: Claims;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly signedText: string;
}

const HASH_OF: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };

/**
 * Reads the claims of a token whose signature is good; says nothing of its times.
 *
 * Follows PyJWT check by check, because the real services answer with its exceptions: what a strict JOSE
 * library refuses (a dot too many, stray characters in base64, an unknown `crit`) PyJWT takes or refuses for
 * another reason.
 *
 * @param allowed  the algorithms that the calling service takes
 * @throws ProblemError `token-refused`
 * @source PyJWT 1.7.1: jwt/api_jws.py `_load`, `_verify_signature`; jwt/api_jwt.py `decode`
 */
export function readSignedClaims(token: string, key: string, allowed: readonly string[]): SignedClaims {
  const jws = takeApart(token);
  const algorithm = String(jws.header.alg);
  const hash = HASH_OF[algorithm];
  if (!allowed.includes(algorithm) || hash === undefined) {
    throw refuse({ reason: 'algorithm-not-allowed', algorithm });
  }
  const expected = createHmac(hash, key).update(jws.signedText).digest();
  if (expected.length !== jws.signature.length || !timingSafeEqual(expected, jws.signature)) {
    throw refuse({ reason: 'signature-mismatch' });
  }
  return { algorithm, claims: readObject(jws.payload, 'payload') };
}

function takeApart(token: string): Jws {
  const lastDot = token.lastIndexOf('.');
  const firstDot = token.indexOf('.');
  if (firstDot === lastDot) throw refuse({ reason: 'not-enough-segments' });
  const header = decodeSegment(token.slice(0, firstDot), 'header');
  return {
    header: readObject(header, 'header'),
    // A third dot stays in the payload segment, where the decoder skips it.
    payload: decodeSegment(token.slice(firstDot + 1, lastDot), 'payload'),
    signature: decodeSegment(token.slice(lastDot + 1), 'crypto'),
    signedText: token.slice(0, lastDot),
  };
}

function decodeSegment(text: string, segment: 'header' | 'payload' | 'crypto'): Uint8Array {
  const bytes = decodeBase64Url(text);
  if (bytes === undefined) throw refuse({ reason: 'bad-padding', segment });
  return bytes;
}

function readObject(bytes: Uint8Array, segment: 'header' | 'payload'): Claims {
  const notText = describeUtf8Mistake(bytes);
  if (notText !== undefined) throw refuse({ reason: 'bad-string', segment, detail: notText });
  const parsed = parsePythonJson(Buffer.from(bytes).toString('utf8'));
  if ('mistake' in parsed) throw refuse({ reason: 'bad-string', segment, detail: parsed.mistake });
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse({ reason: 'bad-string', segment, detail: 'must be a json object' });
  }
  return { ...value };
}

function refuse(fault: TokenFault): ProblemError {
  return new ProblemError({ kind: 'token-refused', fault });
}
