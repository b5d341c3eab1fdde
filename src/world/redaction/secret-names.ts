/** What stands in the place of a secret. */
export const REDACTED = '<redacted>';

/** Words for secrets within a name. `authors`, `keywords` and `passages` are none. */
export const SECRET_WORDS =
  'token|key(?!word|note|board)|secret|digest|pass(?:w|phrase|code|$|[^a-z])|pwd|jwt|session|csrf|xsrf|credential|' +
  'signature|auth(?!or(?!i[sz]))';

const SECRET_NAME = new RegExp(SECRET_WORDS, 'i');
/** How they are mistyped: what stands behind `kye` is a key all the same. */
const SLIPPED_NAME =
  /(?:^|[^a-z])(?:kye|eky|ke+y*|ky|tokne|toekn|tkoen|otken|tokn|toke|passowrd|pasword|pssword|digset|digets|dgest|secert|sercet|scret)$/i;
const SECRET_HEADER = /authorization|cookie|token|secret|key|digest|passw|session|csrf|signature|credential/i;
/** Their names speak of secrets, their values are none. */
const OPEN_HEADER = /^(access-control-|www-authenticate$|proxy-authenticate$)/i;

/** Whether a parameter, a field of a form or a member of a JSON object of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) || SLIPPED_NAME.test(name);
}

/** Whether the value of a header is a secret, as a whole. */
export function isSecretHeader(name: string): boolean {
  return SECRET_HEADER.test(name) && !OPEN_HEADER.test(name);
}
