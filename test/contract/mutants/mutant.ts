import type { Breakage, Sabotage } from '../broken-emulator.js';

/** A way in which an emulator can be wrong, and which cases have to find out. */
export interface Mutant {
  /** What is wrong, in a sentence: `a digest that is wrong is accepted`. */
  readonly what: string;
  /** What becomes of answers; of requests and of the emulator's rules, too, where it takes that. */
  readonly breakIt: Breakage | Sabotage;
  /** Which requests run: those that should notice, and neighbours that should not. Default: all of the folder. */
  readonly grep?: RegExp;
  readonly folder?: string;
  /** Only requests with one of these tags, such as `live-safe`. */
  readonly allow?: readonly string[];
  /** Numbers of the cases that have to turn red, in any order; all others that run stay green. */
  readonly caughtBy: readonly number[];
}

/** What each `<service>.ts` of this folder exports: all mutants of a service. */
export interface MutantsOfService {
  readonly mutants: readonly Mutant[];
}
