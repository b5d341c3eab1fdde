/** How a text is written, and whether that tells more than the data of the moment. */
interface Format {
  readonly name: string;
  readonly pattern: RegExp;
}

const DAY = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d';

/** In the order in which they are tried. Instants are told apart by what clients have to parse differently. */
const FORMATS: readonly Format[] = [
  { name: 'empty', pattern: /^$/ },
  { name: 'date', pattern: new RegExp(`^${DAY}$`) },
  { name: 'date-time in UTC (Z)', pattern: new RegExp(`^${DAY}T${TIME}Z$`) },
  { name: 'date-time with fractions in UTC (Z)', pattern: new RegExp(`^${DAY}T${TIME}\\.\\d+Z$`) },
  { name: 'date-time with offset', pattern: new RegExp(`^${DAY}T${TIME}[+-]\\d\\d:?\\d\\d$`) },
  {
    name: 'date-time with fractions and offset',
    pattern: new RegExp(`^${DAY}T${TIME}\\.\\d+[+-]\\d\\d:?\\d\\d$`),
  },
  { name: 'date-time without zone', pattern: new RegExp(`^${DAY}T${TIME}(?:\\.\\d+)?$`) },
  { name: 'date and time with a blank', pattern: new RegExp(`^${DAY} ${TIME}(?:\\.\\d+)?$`) },
  {
    name: 'HTTP date',
    pattern: new RegExp(
      `^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} ${TIME} (?:GMT|[+-]\\d{4})$`,
    ),
  },
  { name: 'uuid', pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i },
  { name: 'uri', pattern: /^https?:\/\/\S+$/i },
  { name: 'email', pattern: /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i },
  { name: 'JWT', pattern: /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/ },
  { name: 'DOI', pattern: /^10\.\d{4,9}\/\S+$/ },
  { name: 'digits', pattern: /^\d+$/ },
];

/** Forms that a text can also have by chance, or lack by chance. */
const WEAK: readonly string[] = ['digits', 'DOI', 'empty', 'text'];

/** The name of how a text is written; `text` when it is like none of the forms known. */
export function formatOf(text: string): string {
  return FORMATS.find(({ pattern }) => pattern.test(text))?.name ?? 'text';
}

/** Whether a form says something of the service, and not only of the data of the moment. */
export function isTelling(format: string): boolean {
  return !WEAK.includes(format);
}
