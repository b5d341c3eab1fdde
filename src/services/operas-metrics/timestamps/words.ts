const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Words that may stand anywhere and say nothing. */
const FILLERS: ReadonlySet<string> = new Set([
  'at',
  'on',
  'and',
  'ad',
  'm',
  't',
  'of',
  'st',
  'nd',
  'rd',
  'th',
]);
const ZERO_ZONES: ReadonlySet<string> = new Set(['UTC', 'GMT', 'Z', 'z']);
const UNKNOWN_ZONE = /^(?![AP]M?$)[A-Z]{1,5}$/;

/** Number of a month by its English name, whole or of three letters (and `sept`), in any case; from 1. */
export function monthNumber(word: string): number | undefined {
  const name = word.toLowerCase();
  if (name === 'sept') return 9;
  return placeIn(MONTHS, name);
}

/** Number of a weekday by its English name, whole or of three letters, in any case; Monday is 1. */
export function weekdayNumber(word: string): number | undefined {
  return placeIn(WEEKDAYS, word.toLowerCase());
}

export function isFiller(word: string): boolean {
  return FILLERS.has(word.toLowerCase());
}

/** Whether a word names a zone without an offset from UTC. */
export function isZeroZone(word: string): boolean {
  return ZERO_ZONES.has(word);
}

/** Whether a word may be the name of a zone, which says nothing to who doesn't know it. */
export function isZoneName(word: string): boolean {
  return ZERO_ZONES.has(word) || UNKNOWN_ZONE.test(word);
}

function placeIn(names: readonly string[], name: string): number | undefined {
  const place = names.findIndex((whole) => whole === name || whole.slice(0, 3) === name);
  return place < 0 ? undefined : place + 1;
}
