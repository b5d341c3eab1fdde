import { createHmac, scrypt, timingSafeEqual } from 'node:crypto';

/** How hard scrypt makes it: 2^ln blocks of 128·r bytes, p times over. */
interface Cost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** What is chosen by a person: 2^14 blocks of 8·128 bytes (16 MiB), five times over; a setting of the OWASP cheat sheet. */
const COST: Cost = { ln: 14, r: 8, p: 5 };
/**
 * For passwords that stand in a scenario, for anybody to read: a hash that is hard to guess from would protect nothing,
 * and keep everybody waiting who logs in. Some three milliseconds.
 */
const COST_OF_WRITTEN: Cost = { ln: 10, r: 8, p: 1 };
const KEY_BYTES = 32;
/** Remembered good passwords, so that a client that logs in for every call is not slowed by the hash. */
const REMEMBERED = 1000;
/** How many are hashed at the same time. */
const AT_ONCE = 2;

/**
 * Hashes a password for keeping.
 *
 * @returns scrypt in PHC form: `$scrypt$ln=14,r=8,p=5$salt$hash`
 */
export function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  return hashAtCost(password, salt, COST);
}

/** Hashes a password that stands in a scenario. @returns as `hashPassword`, at less cost */
export function hashWrittenPassword(password: string, salt: Uint8Array): Promise<string> {
  return hashAtCost(password, salt, COST_OF_WRITTEN);
}

async function hashAtCost(password: string, salt: Uint8Array, cost: Cost): Promise<string> {
  const hash = await derive(password, salt, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${toBase64(salt)}$${toBase64(hash)}`;
}

/**
 * Hashes passwords and checks them against their hashes, and remembers those that were right under a key of its
 * own. Few at a time: what has been handed to the thread pool can't be taken back when the process is to end.
 */
export class Passwords {
  readonly #rememberingKey: Uint8Array;
  readonly #known = new Map<string, string>();
  /** Checks under way: those of one password and hash are one, as when many tests log in at once. */
  readonly #checking = new Map<string, Promise<boolean>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param rememberingKey  secret bytes that live as long as the process */
  constructor(rememberingKey: Uint8Array) {
    this.#rememberingKey = rememberingKey;
  }

  /** Who makes an account mostly logs in next, so that what was hashed counts as checked. */
  async hash(password: string, salt: Uint8Array): Promise<string> {
    const passwordHash = await this.#inTurn(() => hashPassword(password, salt));
    this.#remember(passwordHash, this.#fingerprintOf(password));
    return passwordHash;
  }

  async isRight(password: string, passwordHash: string): Promise<boolean> {
    const fingerprint = this.#fingerprintOf(password);
    if (this.#known.get(passwordHash) === fingerprint) return true;
    const check = passwordHash + fingerprint;
    const underWay = this.#checking.get(check);
    if (underWay !== undefined) return underWay;
    const checking = this.#inTurn(() => matches(password, passwordHash));
    this.#checking.set(check, checking);
    try {
      const right = await checking;
      if (right) this.#remember(passwordHash, fingerprint);
      return right;
    } finally {
      this.#checking.delete(check);
    }
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  #fingerprintOf(password: string): string {
    return createHmac('sha256', this.#rememberingKey).update(password).digest('base64');
  }

  #remember(passwordHash: string, fingerprint: string): void {
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(passwordHash, fingerprint);
  }
}

async function matches(password: string, passwordHash: string): Promise<boolean> {
  const parts = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(passwordHash);
  if (parts === null) return false;
  const [, ln, r, p, salt, hash] = parts;
  const expected = Buffer.from(String(hash), 'base64');
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const actual = await derive(password, Buffer.from(String(salt), 'base64'), cost);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** Runs off the main thread, so that other requests go on meanwhile. */
function derive(password: string, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  const options = { N: 2 ** cost.ln, r: cost.r, p: cost.p, maxmem: 2 ** cost.ln * cost.r * 256 };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}
