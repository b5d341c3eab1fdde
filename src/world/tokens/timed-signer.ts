import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.js';

/** What a signed text turned out to be; `value` is whatever was signed. */
export type Opened =
  | { readonly state: 'good'; readonly value: unknown }
  | { readonly state: 'expired'; readonly value: unknown }
  | { readonly state: 'forged' };

/**
 * Signs small values together with the time, as the real service's session cookies, form tokens and
 * confirmation links are signed: `payload.timestamp.signature`, each part base64url.
 *
 * @source itsdangerous 1.1: URLSafeTimedSerializer
 */
export class TimedSigner {
  readonly #clock: Clock;
  readonly #key: Buffer;

  /** @param purpose  keeps what is signed for one purpose from being taken for another */
  constructor(clock: Clock, secret: string, purpose: string) {
    this.#clock = clock;
    this.#key = createHmac('sha1', secret).update(purpose).digest();
  }

  seal(value: unknown): string {
    const payload = Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${payload}.${writeSeconds(this.#nowSeconds())}`;
    return `${signed}.${this.#sign(signed).toString('base64url')}`;
  }

  /** @param maxAgeSeconds  older values come back as `expired`; without it they never do */
  open(text: string, maxAgeSeconds = Number.POSITIVE_INFINITY): Opened {
    const cut = text.lastIndexOf('.');
    const signed = text.slice(0, Math.max(cut, 0));
    const signature = Buffer.from(text.slice(cut + 1), 'base64url');
    const expected = this.#sign(signed);
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
      return { state: 'forged' };
    }
    const [payload = '', timestamp = ''] = signed.split('.');
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const ageSeconds = this.#nowSeconds() - readSeconds(timestamp);
    return { state: ageSeconds > maxAgeSeconds ? 'expired' : 'good', value };
  }

  /** A clock before 1970 counts as standing there. */
  #nowSeconds(): number {
    return Math.max(0, Math.floor(this.#clock.nowMs() / 1000));
  }

  #sign(text: string): Buffer {
    return createHmac('sha1', this.#key).update(text).digest();
  }
}

/** Big-endian, in four bytes until 2106 and in six beyond. */
function writeSeconds(seconds: number): string {
  const bytes = Buffer.alloc(seconds > 0xffffffff ? 6 : 4);
  bytes.writeUIntBE(seconds, 0, bytes.length);
  return bytes.toString('base64url');
}

function readSeconds(text: string): number {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.readUIntBE(0, bytes.length);
}
