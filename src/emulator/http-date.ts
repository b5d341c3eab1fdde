import type { Clock } from '../world/clock.js';

/** Writes the Date header from a world's clock, once a second at the most. */
export class HttpDate {
  #second = Number.NaN;
  #text = '';

  of(clock: Clock): string {
    const second = Math.floor(clock.nowMs() / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#text = new Date(second * 1000).toUTCString();
    }
    return this.#text;
  }
}
