import type { Problem } from '../../problem.js';

/** An edit at the start of a world that can't be: only the catalogue could tell. */
export class StartEditError extends Error {
  readonly problem: Problem;
  /** Of the edit, e.g. `change[2]`. */
  readonly place: string;

  constructor(place: string, problem: Problem) {
    super(`catalogue.${place}: ${problem.kind}`);
    this.name = 'StartEditError';
    this.place = place;
    this.problem = problem;
  }
}
