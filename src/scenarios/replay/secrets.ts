import { isSecretHeader, isSecretName } from '../../world/redaction/secret-names.js';

/** What is shorter is in every other word. */
const SHORTEST = 3;

/** The values in an object, however deep, whose names, or those of what they are in, say that they are secret. */
export function* listSecrets(value: unknown, name = ''): Generator<string> {
  if (typeof value === 'string') {
    if (value.length >= SHORTEST && isSecretName(name)) yield value;
  } else if (Array.isArray(value)) {
    for (const member of value) yield* listSecrets(member, name);
  } else if (typeof value === 'object' && value !== null) {
    for (const [own, member] of Object.entries(value)) yield* listSecrets(member, own);
  }
}

/** What of a request's header is secret: a credential without its scheme, its password, the values of cookies. */
export function listHeaderSecrets(name: string, value: string): readonly string[] {
  if (!isSecretHeader(name)) return [];
  if (name.toLowerCase() !== 'cookie') {
    const [, pair = ''] = /^Basic\s+(.*)$/i.exec(value) ?? [];
    const [, password = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(pair, 'base64').toString('utf8')) ?? [];
    const credential = value.replace(/^(?:Basic|Bearer)\s+/i, '');
    return password.length < SHORTEST ? [credential] : [credential, password];
  }
  return value.split(';').map((pair) => pair.replace(/^[^=]*=/, '').trim());
}
