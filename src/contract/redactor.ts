import type { Environment } from './environment.js';
import {
  decodeText,
  type FoundSecret,
  findByPlace,
  findKnown,
  isSecretName,
  type KnownSecret,
  mergeFound,
  prepareSecret,
  prepareText,
} from './redaction/index.js';

export type { FoundSecret } from './redaction/index.js';
export { isSecretName } from './redaction/index.js';

/** Takes secrets out of what people and files get to see. */
export interface Redactor {
  /**
   * Takes note of a secret that came up during the run, such as a cookie or a form's token.
   *
   * @param role  what it is, as names of shell variables are written: `COOKIE`
   */
  learn(secret: string, role?: string): void;
  /** The text with secrets replaced; equal tokens get equal names, so that they can still be told apart. */
  redact(text: string): string;
  /** Where secrets are in a text, in order, apart from each other. */
  find(text: string): readonly FoundSecret[];
}

const REDACTED = '<redacted>';
/** What is shorter is no secret, and would be found in every other word. */
const SHORTEST_SECRET = 3;
const SHORTEST_PART = 6;

/**
 * A redactor for one run.
 *
 * It replaces known secrets in any case, as such and percent-encoded, as in JSON and HTML, each also several times
 * over; in base64 and base64url, twice and with line breaks, too; in hexadecimal; and cut off by an ellipsis. Known or not, it replaces JSON web tokens,
 * credentials behind `Basic` and `Bearer`, cookies, CSRF tokens, links of confirmation, names and passwords in
 * addresses, and the values of secret-named parameters.
 *
 * @param secrets  values to replace wherever they stand; or the variables of a run: then those with a secret's name
 *   are, and passwords in addresses, and what is found says which variable it is of
 */
export function createRedactor(secrets: Iterable<string> | Environment): Redactor {
  const known = new Map<string, KnownSecret>();
  const tokenNames = new Map<string, string>();
  const add = (value: string, origin: Pick<KnownSecret, 'variable' | 'role'>): void => {
    if (value.length < SHORTEST_SECRET || known.has(value)) return;
    known.set(value, prepareSecret(value, origin, decodeText));
    for (const part of partsInAddresses(value)) add(part, { variable: undefined, role: origin.role });
  };
  const find = (text: string): readonly FoundSecret[] => {
    const decoded = decodeText(text);
    const prepared = prepareText(text, decoded);
    return mergeFound([
      ...[...known.values()].flatMap((secret) => findKnown(secret, prepared)),
      ...findByPlace(text),
      ...(decoded.text === text ? [] : findByPlace(decoded.text).map((one) => inOriginal(one, decoded))),
    ]);
  };
  for (const { value, variable, role } of secretsOf(secrets)) add(value, { variable, role });
  return {
    find,
    learn: (secret, role) => add(secret, { variable: undefined, role }),
    redact: (text) => replaceAll(text, find(text), (secret) => labelOf(tokenNames, secret)),
  };
}

function secretsOf(
  secrets: Iterable<string> | Environment,
): readonly Pick<KnownSecret, 'value' | 'variable' | 'role'>[] {
  if (isIterable(secrets)) {
    return [...secrets].map((value) => ({ value, variable: undefined, role: undefined }));
  }
  return Object.entries(secrets).flatMap(([variable, value]) =>
    // The address of the Tokens service is in the variable `tokens`.
    isSecretName(variable) && !/^https?:\/\//i.test(value)
      ? [{ value, variable, role: undefined }]
      : passwordsIn(value),
  );
}

function isIterable(secrets: Iterable<string> | Environment): secrets is Iterable<string> {
  return Symbol.iterator in secrets;
}

/** The password of an address, such as that of a service behind a proxy: `https://me:password@example.org`. */
function passwordsIn(address: string): Pick<KnownSecret, 'value' | 'variable' | 'role'>[] {
  if (!address.includes('@') || !URL.canParse(address)) return [];
  const { password } = new URL(address);
  return [password, decodeText(password).text].map((value) => {
    return { value, variable: undefined, role: 'PASSWORD' };
  });
}

/** What stays of a secret that stands in an address as it is: the rest is taken for its fragment, or a parameter. */
function partsInAddresses(secret: string): string[] {
  return ['#', '&']
    .filter((mark) => secret.includes(mark))
    .map((mark) => secret.slice(0, secret.indexOf(mark)))
    .filter((part) => part.length >= SHORTEST_PART);
}

function inOriginal(found: FoundSecret, decoded: ReturnType<typeof decodeText>): FoundSecret {
  return {
    ...found,
    start: decoded.originOf(found.start),
    end: decoded.originOf(found.end),
    writing: 'otherwise',
  };
}

function replaceAll(
  text: string,
  found: readonly FoundSecret[],
  replacementOf: (secret: string) => string,
): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of found) {
    shown += text.slice(at, start) + replacementOf(text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at);
}

function labelOf(names: Map<string, string>, secret: string): string {
  if (!/^eyJ[\w.-]+$/.test(secret)) return REDACTED;
  const known = names.get(secret) ?? `<token:${names.size + 1}>`;
  names.set(secret, known);
  return known;
}
