import { type Environment, processNameOf } from '../environment.js';
import type { FoundSecret, Redactor } from '../redactor.js';
import type { Message } from '../run-listener.js';
import { hasUnseen, type Placeholder, printCommand, quoteWord, type Word } from './shell.js';

/** What a command is made with. */
export interface CurlOptions {
  readonly redactor: Pick<Redactor, 'find'>;
  /** The variables of the run: a user's name that is the value of one is filled in, too. */
  readonly variables?: Environment | undefined;
  /** Whether what the answer redirects to is asked, too. */
  readonly followsRedirects?: boolean | undefined;
}

type Header = readonly [name: string, value: string];
type Wording = (text: string) => Word;

/** What curl, the connection or Newman make by themselves. */
const MADE_ANYWAY: readonly RegExp[] = [
  /^(?:host|content-length|connection|postman-token): /,
  /^user-agent: postmanruntime\//,
  /^cache-control: no-cache$/,
  /^accept: \*\/\*$/,
  /^accept-encoding: gzip, deflate, br$/,
];

/**
 * A command for POSIX shells that sends a request, in one line.
 *
 * Secrets are placeholders that the shell fills in from its environment: those of the run's environment by the names
 * that the kit reads them by (`$ALTMETRICS_CONTRACT_COUNTS_KEY`), others by what they are (`$TOKEN`, `$COOKIE`);
 * what has no name is `<redacted>`. The body of a HEAD request is left out, as curl can't send it.
 */
export function toCurl(message: Message, options: CurlOptions): string {
  const wording = createWording(options);
  const { method } = message;
  const own = message.headers.filter(isOwn);
  const body = method === 'HEAD' ? undefined : bodyOf(message, wording);
  const isDefault = method === (body === undefined ? 'GET' : 'POST');
  const url = urlOf(message.url);
  const words = [
    'curl',
    ...(method === 'HEAD' ? ['-I'] : ['-i', ...(isDefault ? [] : ['-X', quoteWord([method])])]),
    ...(options.followsRedirects ? ['-L'] : []),
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...(/\/\.\.?(?:\/|$)/.test(url.replace(/\?.*$/, '')) ? ['--path-as-is'] : []),
    ...(own.some(([name]) => name.toLowerCase() === 'accept-encoding') ? ['--compressed'] : []),
    quoteWord(wording(url).map(asInAddress)),
    ...own.flatMap((header) => describeHeader(header, options, wording)),
  ];
  if (body === undefined) return words.join(' ');
  return hasUnseen(body)
    ? `${printCommand(body)} | ${[...words, '--data-binary', '@-'].join(' ')}`
    : [...words, '--data-raw', quoteWord(body)].join(' ');
}

/** Cuts texts at their secrets. Different secrets of the same kind get different names: `$TOKEN`, `$TOKEN_2`. */
function createWording({ redactor }: CurlOptions): Wording {
  const seen = new Map<string, string[]>();
  const nameOf = (role: string, secret: string): string => {
    const others = seen.get(role) ?? [];
    if (!others.includes(secret)) seen.set(role, [...others, secret]);
    const at = seen.get(role)?.indexOf(secret) ?? 0;
    return at === 0 ? role : `${role}_${at + 1}`;
  };
  const fillIn = ({ variable, role, writing }: FoundSecret, secret: string): string | Placeholder => {
    if (variable !== undefined && writing !== 'otherwise')
      return { variable: processNameOf(variable), writing };
    return role === undefined ? '<redacted>' : { variable: nameOf(role, secret), writing: 'plain' };
  };
  return (text) => {
    const found = redactor.find(text);
    const starts = [0, ...found.map(({ end }) => end)];
    return starts.flatMap((start, at) => {
      const secret = found[at];
      const before = text.slice(start, secret?.start);
      return secret ? [before, fillIn(secret, text.slice(secret.start, secret.end))] : [before];
    });
  };
}

function isOwn([name, value]: Header): boolean {
  const header = `${name}: ${value}`.toLowerCase();
  return !MADE_ANYWAY.some((pattern) => pattern.test(header));
}

function describeHeader([name, raw]: Header, options: CurlOptions, wording: Wording): string[] {
  const kind = name.toLowerCase();
  const value = raw.replace(/[\r\n\0]+/g, ' ');
  // curl takes `Name:` for a header to leave out.
  if (value === '') return ['-H', quoteWord([`${name};`])];
  if (kind === 'cookie') return ['-H', quoteWord([`${name}: `, { variable: 'COOKIE', writing: 'plain' }])];
  const credentials = kind === 'authorization' ? readBasic(value) : undefined;
  if (credentials) return ['-u', quoteWord(describeCredentials(credentials, options, wording))];
  // With its scheme a credential is told from words such as `Bearer garbage`, that a case is about.
  const hasScheme = kind === 'authorization' && /^(?:basic|bearer) /i.test(value);
  return ['-H', quoteWord(hasScheme ? [`${name}: `, ...wording(value)] : wording(`${name}: ${value}`))];
}

/** @returns nothing for what curl would not send in the same way */
function readBasic(value: string): { readonly user: string; readonly password: string } | undefined {
  const [, encoded = ''] = /^Basic ([\w+/]+={0,2})$/.exec(value) ?? [];
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const [, user, password] = /^([^:]*):(.*)$/s.exec(decoded) ?? [];
  const isWhole = Buffer.from(decoded).toString('base64') === encoded;
  return isWhole && user !== undefined && password !== undefined ? { user, password } : undefined;
}

function describeCredentials(
  { user, password }: { readonly user: string; readonly password: string },
  { variables = {} }: CurlOptions,
  wording: Wording,
): Word {
  const [variable] = Object.entries(variables).find(([, value]) => value !== '' && value === user) ?? [];
  const shownUser: Word =
    variable === undefined ? wording(user) : [{ variable: processNameOf(variable), writing: 'plain' }];
  const known = wording(password);
  const isKnown = password === '' || known.some((part) => typeof part !== 'string');
  return [...shownUser, ':', ...(isKnown ? known : [{ variable: 'PASSWORD', writing: 'plain' } as const])];
}

/** Newman tells forms without their encoding, and before they have a content type; curl gives them theirs. */
function bodyOf({ body, headers }: Message, wording: Wording): Word | undefined {
  if (body === undefined || body === '') return undefined;
  const [, type] = headers.find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  if (type !== undefined && !type.startsWith('application/x-www-form-urlencoded')) return wording(body);
  return wording(encodeUnsafe(body)).map(asInAddress);
}

/** What stands in an address or a form as it is may have to be encoded, once it is filled in. */
function asInAddress(part: string | Placeholder): string | Placeholder {
  return typeof part === 'string' ? part.replaceAll('<redacted>', '%3Credacted%3E') : part;
}

/** Newman encodes most of an address, and does not send its fragment. */
function urlOf(url: string): string {
  return encodeUnsafe(url.replace(/#.*$/s, ''));
}

function encodeUnsafe(text: string): string {
  return text.toWellFormed().replace(/[^!-~]+/gu, encodeURIComponent);
}
