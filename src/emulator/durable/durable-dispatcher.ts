import { problem } from '../../control/problem.js';
import type { Worlds } from '../../world/worlds.js';
import type { Answered } from '../answered.js';
import type { Arrival } from '../arrival.js';
import type { Answering } from '../dispatcher.js';
import { KeepError, type StateKeeper } from './state-keeper.js';

/** Lets no answer out before what its request changed is written down. */
export class DurableDispatcher implements Answering {
  readonly #inner: Answering;
  readonly #keeper: StateKeeper;
  readonly #worlds: Worlds;

  constructor(inner: Answering, keeper: StateKeeper, worlds: Worlds) {
    this.#inner = inner;
    this.#keeper = keeper;
    this.#worlds = worlds;
  }

  async answer(arrival: Arrival): Promise<Answered> {
    try {
      return await this.#keeper.during(() => this.#inner.answer(arrival));
    } catch (error) {
      if (!(error instanceof KeepError)) throw error;
      const words = `The emulator can't write down its state any more: ${error.message}. See to its data directory, and start it anew.`;
      return { response: problem(500, words), world: this.#worlds.default };
    }
  }
}
