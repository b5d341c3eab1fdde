import { mix } from '../hash.js';

const BITS_24 = 0xffffff;
const TWO_TO_24 = 2 ** 24;
/** Seven digits hold so many. */
const BITS_23 = 0x7fffff;
const TWO_TO_23 = 2 ** 23;
const TWO_TO_32 = 2 ** 32;
/** Ids of X begin with 90. */
const FIRST_SNOWFLAKE = 9_000_000_000_000_000_000n;
/** What base36 of five digits begins at: keeps every code at five. */
const FIVE_DIGITS = 36 ** 4;
const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BASE_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Puts numbers out of order, no two on one: numbers below 2^24 stay below it. */
export function scatter(number: number, salt: number): number {
  const low = number % TWO_TO_24;
  let mixed = (low ^ salt) & BITS_24;
  mixed = Math.imul(mixed, 0x5bd1e995) & BITS_24;
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0x2c1b3c6d) & BITS_24;
  mixed ^= mixed >>> 11;
  return number - low + mixed;
}

/** {@link scatter}, as a short text that ends a handle: at least five letters and digits. */
export function scatteredCode(number: number, salt: number): string {
  return (FIVE_DIGITS + scatter(number, salt)).toString(36);
}

/** Puts numbers of up to 53 bits out of order, no two on one: as the upper 21 and the lower 32 bits. */
function stir(id: number): { high: number; low: number } {
  const low = mix(id % TWO_TO_32);
  return { high: Math.floor(id / TWO_TO_32) ^ (mix(low) >>> 11), low };
}

function seventeenDigits(id: number): string {
  const { high, low } = stir(id);
  return String(high).padStart(7, '0') + String(low).padStart(10, '0');
}

/**
 * An id as X gives them to accounts: nineteen digits, within 64 bits. Beginning with 90 it is of a date after 2078,
 * so that it is nobody's.
 */
export function snowflakeOf(id: number): string {
  const { high, low } = stir(id);
  return String(FIRST_SNOWFLAKE + BigInt(high) * 10_000_000_000n + BigInt(low));
}

/**
 * An id as X gives them to posts: like {@link snowflakeOf}, and the greater the later the post. No two mentions of an
 * output have the same.
 *
 * @param id  of the mention
 * @param postedOn  seconds since the epoch
 */
export function tweetIdOf(id: number, postedOn: number): string {
  // The lower bits tell the mentions of one output from another; of two outputs only seconds keep most apart.
  const output = mix(Math.floor(id / TWO_TO_23));
  let mixed = Math.imul((id % TWO_TO_23) ^ output, 0x5bd1e995) & BITS_23;
  mixed ^= mixed >>> 12;
  return String(FIRST_SNOWFLAKE + BigInt(Math.max(0, postedOn)) * 10_000_000n + BigInt(mixed));
}

/** An id as Facebook and Google+ give them: longer than, and not beginning like, the real ones. */
export function longIdOf(id: number): string {
  return `9${seventeenDigits(id)}`;
}

/** An id in the letters of an alphabet, the least digit first. */
function spell(id: number, alphabet: string, length: number): string {
  const size = alphabet.length;
  let text = '';
  for (let rest = id, place = 0; place < length; place++) {
    text += alphabet.charAt(rest % size);
    rest = Math.floor(rest / size);
  }
  return text;
}

/** A decentralised identifier of Bluesky: `did:plc:` and 24 letters, the first eight of which say what it is. */
export function didOf(number: number, salt: number): string {
  const hash = mix(salt ^ number);
  const rest = spell(hash, BASE_32, 6) + spell(mix(hash), BASE_32, 5);
  return `did:plc:emulator${spell(scatter(number, salt), BASE_32, 5)}${rest}`;
}

/** The key of a post on Bluesky: thirteen letters. Beginning with `j` it is of a date that has yet to come. */
export function recordKeyOf(id: number): string {
  const { high, low } = stir(id);
  return `j${spell(low, BASE_32, 7)}${spell(high, BASE_32, 5)}`;
}

/** Eleven letters as YouTube gives them to videos; the last is one that no real id ends with. */
export function videoIdOf(id: number): string {
  const { high, low } = stir(id);
  return `${spell(low, BASE_64, 6)}${spell(high, BASE_64, 4)}x`;
}

/** A channel of YouTube: `UC` and 22 letters; the last is one that no real id ends with. */
export function channelIdOf(number: number, salt: number): string {
  const hash = mix(salt ^ number);
  return `UC${spell(scatter(number, salt), BASE_64, 5)}${spell(hash * 65_537, BASE_64, 8)}${spell(mix(hash), BASE_64, 6)}Emx`;
}

/** A post of Reddit: longer than real ones. */
export function redditPostIdOf(id: number): string {
  const { high, low } = stir(id);
  return `zz${high.toString(36)}${low.toString(36).padStart(7, '0')}`;
}
