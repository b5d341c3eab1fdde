import type { Plain } from './room.js';

const DATE = '$date';
const SET = '$set';
const MAP = '$map';
const BYTES = '$bytes';
const NUMBER = '$number';
const UNDEFINED = '$undefined';
const OBJECT = '$object';
/** A member as any other. */
const ORDINARY = { writable: true, enumerable: true, configurable: true };

/**
 * Writes a value of the world as JSON can hold it: dates, sets, maps, bytes and odd numbers get a marked object. A
 * member that is undefined is not the same as none, where records are laid over each other: it is marked, too.
 */
export function toPlain(value: unknown): Plain {
  if (value === undefined) return { [UNDEFINED]: true };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return isOrdinary(value) ? value : { [NUMBER]: nameOf(value) };
  if (value instanceof Date) return { [DATE]: value.toISOString() };
  if (value instanceof Set) return { [SET]: [...value].map(toPlain) };
  if (value instanceof Map) return { [MAP]: [...value].map((pair) => pair.map(toPlain)) };
  if (value instanceof Uint8Array) return { [BYTES]: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object') throw new Error(`A ${typeof value} is no state`);
  const plain = mapMembers(value, toPlain);
  return isMarked(plain) ? { [OBJECT]: plain } : plain;
}

/** Reads what {@link toPlain} wrote. @throws Error for a mark that means nothing */
export function fromPlain(plain: Plain | undefined): unknown {
  if (plain === undefined || plain === null || typeof plain !== 'object') return plain;
  if (isList(plain)) return plain.map(fromPlain);
  if (!isMarked(plain)) return mapMembers(plain, fromPlain);
  const [mark = '', content] = Object.entries(plain)[0] ?? [];
  return fromMarked(mark, content);
}

/** An object with one member whose name begins as marks do. */
function isMarked(plain: object): boolean {
  let count = 0;
  for (const name in plain) {
    count += 1;
    if (count > 1 || !name.startsWith('$')) return false;
  }
  return count === 1;
}

/** In a loop, with nothing made on the way: a world may have a million records. */
function mapMembers<To>(from: object, map: (member: never) => To): Record<string, To> {
  const to: Record<string, To> = {};
  for (const name in from) {
    const member = map(from[name as never]);
    // By assignment, this one name would be taken for the prototype.
    if (name === '__proto__') Object.defineProperty(to, name, { value: member, ...ORDINARY });
    else to[name] = member;
  }
  return to;
}

function fromMarked(mark: string, content: Plain | undefined): unknown {
  if (mark === UNDEFINED) return undefined;
  if (mark === OBJECT && typeof content === 'object' && content !== null)
    return mapMembers(content, fromPlain);
  if (mark === DATE) return new Date(String(content));
  if (mark === BYTES) return new Uint8Array(Buffer.from(String(content), 'base64'));
  if (mark === NUMBER) return Number(content === '-0' ? -0 : content);
  if (isList(content) && mark === SET) return new Set(content.map(fromPlain));
  if (isList(content) && mark === MAP) {
    return new Map(
      content.map((pair) => (isList(pair) ? [fromPlain(pair[0]), fromPlain(pair[1])] : [pair, pair])),
    );
  }
  throw new Error(`State has no "${mark}"`);
}

function isList(plain: Plain | undefined): plain is readonly Plain[] {
  return Array.isArray(plain);
}

function isOrdinary(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function nameOf(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
