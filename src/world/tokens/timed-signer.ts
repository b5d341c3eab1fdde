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
    const seconds = Buffer.alloc(4);
    seconds.writeUInt32BE(Math.floor(this.#clock.nowMs() / 1000) >>> 0);
    const signed = `${payload}.${seconds.toString('base64url')}`;
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
    const ageSeconds =
      Math.floor(this.#clock.nowMs() / 1000) - Buffer.from(timestamp, 'base64url').readUInt32BE();
    return { state: ageSeconds > maxAgeSeconds ? 'expired' : 'good', value };
  }

  #sign(text: string): Buffer {
    return createHmac('sha1', this.#key).update(text).digest();
  }
}
