/** Why a token is refused. `detail` is what the parser of the real service (Python's) says of the text. */
export type TokenFault =
  | { readonly reason: 'not-enough-segments' }
  | { readonly reason: 'bad-padding'; readonly segment: 'header' | 'payload' | 'crypto' }
  | { readonly reason: 'bad-string'; readonly segment: 'header' | 'payload'; readonly detail: string }
  | { readonly reason: 'algorithm-not-allowed'; readonly algorithm: string }
  | { readonly reason: 'signature-mismatch' }
  | { readonly reason: 'expired' }
  | { readonly reason: 'not-yet-valid' }
  | { readonly reason: 'audience-not-expected' }
  | { readonly reason: 'claim-not-integer'; readonly claim: 'exp' | 'nbf' | 'iat' };
