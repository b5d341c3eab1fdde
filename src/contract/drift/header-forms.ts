import { formatOf } from './formats.js';

/** How a header is reduced to what matters of it. */
type Form = (value: string) => string;

const asWritten: Form = (value) => value.trim().toLowerCase();
const asList: Form = (value) =>
  value
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .sort()
    .join(', ');
const asKind: Form = (value) => {
  if (/^-?\d+$/.test(value)) return 'integer';
  return value === '' ? 'empty' : formatOf(value);
};

/**
 * Headers that clients act on, and what of them is compared. Others say who stands in between (`server`, `via`,
 * `date`), or belong to one answer (`etag`, `last-modified`, `x-request-id`, `content-length`).
 */
const FORMS: Readonly<Record<string, Form>> = {
  // Decides how the body is read.
  'content-type': (value) => asWritten(value).replace(/;\s*/g, '; '),
  'content-disposition': (value) => asWritten(value.split(';', 1).join('')),
  // Decide whether scripts of a page may read the answer.
  'access-control-allow-origin': (value) => (value === '*' ? '*' : 'one origin'),
  'access-control-allow-credentials': asWritten,
  'access-control-allow-headers': asList,
  'access-control-allow-methods': asList,
  'access-control-expose-headers': asList,
  // Decide what is asked again.
  'cache-control': (value) => asList(value).replace(/\d+/g, '{number}'),
  // Decides where clients go next.
  location: (value) => {
    if (/^https?:/i.test(value)) return 'absolute address';
    return value.startsWith('/') ? 'path from the root' : 'relative path';
  },
  link: (value) =>
    [...value.matchAll(/rel="?([\w-]+)/g)]
      .map(([, rel = '']) => rel)
      .sort()
      .join(', '),
  allow: asList,
  // Say what to log in with.
  'www-authenticate': (value) => value.replace(/"[^"]*"/g, '"…"').toLowerCase(),
  'set-cookie': (value) => (/^[^=;\s]+/.exec(value) ?? ['?'])[0],
  // Say when to come again, and what is left.
  'retry-after': asKind,
};

/** Quotas have names of many kinds; what is left of them differs from call to call. */
const QUOTA = /ratelimit|rate-limit|quota/;

/** Headers in which values of the moment stand, and which a spec may document all the same. */
const OF_THE_MOMENT: readonly string[] = [
  'etag',
  'last-modified',
  'date',
  'x-request-id',
  'content-length',
  'age',
];

/**
 * The headers that matter, by name in lower case, each reduced to what is compared.
 *
 * @param documented  names of headers that the spec lists for the answer: these matter, whatever they are
 */
export function headerForms(
  headers: Iterable<readonly [string, string]>,
  documented: readonly string[],
  redact: (text: string) => string,
): Readonly<Record<string, string>> {
  const found = new Map<string, string[]>();
  for (const [given, value] of headers) {
    const name = given.toLowerCase();
    const form = FORMS[name] ?? (QUOTA.test(name) || documented.includes(name) ? asKind : undefined);
    if (form === undefined) continue;
    const shown = OF_THE_MOMENT.includes(name) ? 'there' : form(value);
    found.set(name, [...new Set([...(found.get(name) ?? []), shown])].sort());
  }
  const entries = [...found].map(([name, forms]) => [name, redact(forms.join(' and '))] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
