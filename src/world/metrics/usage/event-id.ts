import { mix } from '../../catalogue/hash.js';

/** Which seeded event: all that it can be made again from. */
export interface EventPlace {
  readonly altmetricId: number;
  /** Place in `MEASURES`; below 64. */
  readonly measure: number;
  /** Months since January 1970, from 0 to 4,095. */
  readonly month: number;
  /** Which of the measure's events of the month: its country, or its number among citations; below 256. */
  readonly part: number;
}

const FORM = /^([0-9a-f]{8})-([0-9a-f]{4})-4([0-9a-f]{3})-([89ab][0-9a-f]{3})-([0-9a-f]{12})$/;

/** Bytes in two digits: ids are made by the hundred thousand. */
const BYTES: readonly string[] = Array.from({ length: 256 }, (_value, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/** Salts for the numbers that an id is scrambled with. */
const SALT = { check: 0x51ed270b, rest: 0x2545f491, low: 0x1b873593, high: 0x6c62272e } as const;

/**
 * The id of a seeded event: a UUID that its place can be read out of again, so that no list of ids is needed. Of 122
 * bits, 58 check the others: hardly any other UUID is taken for one.
 *
 * @param key  names the catalogue
 */
export function toEventId({ altmetricId, measure, month, part }: EventPlace, key: number): string {
  const low = altmetricId >>> 0;
  const high = (measure * 4096 + month) * 256 + part;
  const check = checkOf(low, high, key ^ SALT.check);
  const rest = checkOf(low, high, key ^ SALT.rest) >>> 6;
  const first = (low ^ mix(check ^ SALT.low)) >>> 0;
  const second = (high ^ mix(check ^ SALT.high)) >>> 0;
  const variant = 0x8000 | ((first & 0xf) << 10) | (rest >>> 16);
  const middle = `${hex16(first >>> 16)}-${hex16(0x4000 | ((first >>> 4) & 0xfff))}-${hex16(variant)}`;
  return `${hex16(check >>> 16)}${hex16(check)}-${middle}-${hex16(rest)}${hex16(second >>> 16)}${hex16(second)}`;
}

/** @param id  in lower case @returns undefined for an id that is none of a seeded event of this catalogue */
export function fromEventId(id: string, key: number): EventPlace | undefined {
  const [, checkText = '', start = '', middle = '', variant = '', end = ''] = FORM.exec(id) ?? [];
  if (checkText === '') return undefined;
  const check = Number.parseInt(checkText, 16);
  const bits = Number.parseInt(variant, 16) & 0x3fff;
  const first = (Number.parseInt(start + middle, 16) * 16 + (bits >>> 10)) >>> 0;
  const low = (first ^ mix(check ^ SALT.low)) >>> 0;
  const high = (Number.parseInt(end.slice(4), 16) ^ mix(check ^ SALT.high)) >>> 0;
  const months = high >>> 8;
  const place = { altmetricId: low, measure: months >>> 12, month: months & 0xfff, part: high & 0xff };
  return place.measure < 64 && toEventId(place, key) === id ? place : undefined;
}

function checkOf(low: number, high: number, salt: number): number {
  return mix(mix(low ^ salt) ^ Math.imul(high, 0x9e3779b1) ^ salt);
}

/** The lower sixteen bits in four digits. */
function hex16(value: number): string {
  return `${BYTES[(value >>> 8) & 0xff]}${BYTES[value & 0xff]}`;
}
