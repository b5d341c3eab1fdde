const PARTS = 3;
/** What says how a token is signed, and nothing else. */
const PLAIN_MEMBERS: readonly string[] = ['alg', 'typ'];
const PLAIN_VALUE = /^[A-Za-z0-9]{1,10}$/;

/**
 * A token that says as little as it can and is refused as the other one is: signed by somebody else.
 *
 * @returns undefined for what is no JSON Web Token, or has something of its own in its header
 */
export function standInForToken(token: string, number: number): string | undefined {
  const [header = '', payload = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || token.split('.').length !== PARTS || !isPlainHeader(header)) return undefined;
  if (payload === '' || signature === '' || read(payload) === undefined) return undefined;
  const claims = encode(JSON.stringify({ token: number }));
  // As long as a real one, so that it is a signature, though not of this.
  return `${header}.${claims}.${Buffer.alloc(signatureBytes(signature), number).toString('base64url')}`;
}

/** Whether how a token is refused may depend on what it is made of. */
export function isOddToken(token: string): boolean {
  return token.includes('.') && standInForToken(token, 1) === undefined;
}

function isPlainHeader(text: string): boolean {
  const header = read(text);
  if (header === undefined) return false;
  return Object.entries(header).every(
    ([name, value]) => PLAIN_MEMBERS.includes(name) && PLAIN_VALUE.test(String(value)),
  );
}

function signatureBytes(signature: string): number {
  return Buffer.from(signature, 'base64url').length;
}

function read(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}
