import type { Advice } from '../../world/advice/advice.js';
import type { AdviceBoard } from '../../world/advice/advice-board.js';

/** Boards that are remembered; a server that makes worlds without end shall not fill the memory. */
const KEPT_BOARDS = 2000;

/** Advice, and the world whose requests gave rise to it. */
export interface GivenAdvice extends Advice {
  readonly world: string;
}

/** All worlds that were given advice: also those that are gone, or were reset. */
export class SaidBoards {
  readonly #worlds = new Map<AdviceBoard, string>();

  /** Later ones than can be remembered are passed over: by then, there is enough to read. */
  add(worldId: string, board: AdviceBoard): void {
    if (this.#worlds.has(board) || this.#worlds.size >= KEPT_BOARDS) return;
    this.#worlds.set(board, worldId);
  }

  get size(): number {
    return this.#worlds.size;
  }

  /**
   * All advice that was given and not cleared.
   *
   * @param worldId  of one world only; of all, if not given
   * @param from  without the boards that were noted before there were so many
   */
  list(worldId?: string, from = 0): readonly GivenAdvice[] {
    return [...this.#worlds]
      .slice(from)
      .filter(([, world]) => worldId === undefined || world === worldId)
      .flatMap(([board, world]) => board.allSaid().map((advice) => ({ ...advice, world })));
  }
}
