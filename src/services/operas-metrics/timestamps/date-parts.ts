/** A number of a date, and what it can only be, where that is clear from how it is written. */
export interface DatePart {
  readonly value: number;
  readonly kind?: 'year' | 'month' | undefined;
}

/** A date, as far as it was said. */
export interface SaidDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The largest day: a larger number is a year. */
const MAX_DAY = 31;
const MAX_MONTH = 12;

/**
 * Tells which number of a date is what: by names of months and years of more than two digits first, then by size. What
 * is left open is read as in the US: the month first.
 *
 * @returns undefined for numbers that make no date
 * @source dateutil 2.9: parser/_parser.py `_ymd.resolve_ymd`
 */
export function resolveDate(parts: readonly DatePart[]): SaidDate | undefined {
  if (parts.length > 3 || countOf(parts, 'year') > 1 || countOf(parts, 'month') > 1) return undefined;
  switch (parts.length) {
    case 0:
      return {};
    case 1:
      return resolveOne(parts);
    case 2:
      return resolveTwo(parts);
    default:
      return resolveThree(parts);
  }
}

function countOf(parts: readonly DatePart[], kind: DatePart['kind']): number {
  return parts.filter((part) => part.kind === kind).length;
}

function resolveOne([only]: readonly DatePart[]): SaidDate {
  if (only?.kind === 'month') return { month: only.value };
  return isYear(only) ? { year: only?.value } : { day: only?.value };
}

function resolveTwo(parts: readonly DatePart[]): SaidDate {
  const [first, second] = parts;
  const named = parts.find(({ kind }) => kind === 'month');
  if (named !== undefined) {
    const other = parts.find((part) => part !== named);
    return { month: named.value, ...resolveOne(other === undefined ? [] : [other]) };
  }
  if (isYear(first)) return { year: first?.value, month: second?.value };
  if (isYear(second)) return { month: first?.value, year: second?.value };
  return { month: first?.value, day: second?.value };
}

type Order = readonly ('year' | 'month' | 'day')[];

function resolveThree(parts: readonly DatePart[]): SaidDate {
  const order = orderOf(parts);
  return Object.fromEntries(order.map((name, place) => [name, parts[place]?.value]));
}

function orderOf(parts: readonly DatePart[]): Order {
  const month = parts.findIndex(({ kind }) => kind === 'month');
  const year = parts.findIndex(({ kind }) => kind === 'year');
  if (month >= 0 && year >= 0) return [0, 1, 2].map((place) => nameAt(place, month, year));
  const [first, second] = parts;
  switch (month) {
    case 0:
      return isYear(second) ? ['month', 'year', 'day'] : ['month', 'day', 'year'];
    case 1:
      return isYear(first) ? ['year', 'month', 'day'] : ['day', 'month', 'year'];
    case 2:
      return isYear(second) ? ['day', 'year', 'month'] : ['year', 'day', 'month'];
    default:
      if (isYear(first)) return ['year', 'month', 'day'];
      return (first?.value ?? 0) > MAX_MONTH ? ['day', 'month', 'year'] : ['month', 'day', 'year'];
  }
}

function nameAt(place: number, month: number, year: number): Order[number] {
  if (place === month) return 'month';
  return place === year ? 'year' : 'day';
}

function isYear(part: DatePart | undefined): boolean {
  return part?.kind === 'year' || (part?.kind !== 'month' && (part?.value ?? 0) > MAX_DAY);
}
