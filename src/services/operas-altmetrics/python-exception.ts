import type { TokenFault } from '../../world/tokens/token-fault.js';
import { pythonRepr } from './python-repr.js';

const CLAIM_NAME = { exp: 'Expiration Time', nbf: 'Not Before', iat: 'Issued At' } as const;

/**
 * The exception of PyJWT that stands for a fault, as Python writes it: `DecodeError('Not enough segments')`.
 *
 * @source PyJWT 1.7.1: api_jws.py, api_jwt.py, exceptions.py
 */
export function toPythonException(fault: TokenFault): string {
  const [name, message] = nameAndMessage(fault);
  return `${name}(${pythonRepr(message)})`;
}

function nameAndMessage(fault: TokenFault): readonly [string, string] {
  switch (fault.reason) {
    case 'not-enough-segments':
      return ['DecodeError', 'Not enough segments'];
    case 'bad-padding':
      return ['DecodeError', `Invalid ${fault.segment} padding`];
    case 'bad-string':
      return ['DecodeError', `Invalid ${fault.segment} string: ${fault.detail}`];
    case 'algorithm-not-allowed':
      return ['InvalidAlgorithmError', 'The specified alg value is not allowed'];
    case 'signature-mismatch':
      return ['InvalidSignatureError', 'Signature verification failed'];
    case 'expired':
      return ['ExpiredSignatureError', 'Signature has expired'];
    case 'not-yet-valid':
      return ['ImmatureSignatureError', 'The token is not yet valid (nbf)'];
    case 'audience-not-expected':
      return ['InvalidAudienceError', 'Invalid audience'];
    case 'claim-not-integer':
      return [
        fault.claim === 'iat' ? 'InvalidIssuedAtError' : 'DecodeError',
        `${CLAIM_NAME[fault.claim]} claim (${fault.claim}) must be an integer.`,
      ];
  }
}
