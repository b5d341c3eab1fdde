import type { Room, Shelf } from '../state/room.js';
import { AdviceBoard } from './advice-board.js';
import { FailedCalls } from './failed-calls.js';
import { Pace } from './pace.js';

/** All that a world knows of how it is used, and what is to be said of that. */
export class WorldAdvice implements Room {
  readonly name = 'advice';
  readonly board = new AdviceBoard();
  readonly failed = new FailedCalls();
  readonly pace = new Pace();
  readonly shelves: readonly Shelf[] = [
    this.board.advice,
    this.board.requests,
    this.failed.calls,
    this.failed.holds,
  ];

  /** Forgets all, so that the next request is looked at as if it were the first. */
  clear(): void {
    this.board.clear();
    this.failed.clear();
    this.pace.clear();
  }

  restored(): void {
    this.board.restored();
    this.failed.restored();
    this.pace.clear();
  }
}
