import type { Attention } from './attention.js';
import type { ExplicitOutput } from './explicit-output.js';
import type { OutputRecord } from './output-record.js';
import type { OutputSeed } from './output-seed.js';

/** One research output of a world: who it is, and the attention it gets. What it shows is made when asked for. */
export class Output {
  readonly seed: OutputSeed;
  readonly attention: Attention;
  /** What was written down of it; undefined for one that is all generated. */
  readonly explicit: ExplicitOutput | undefined;
  /** The DOI that nobody has, which it was made of; undefined for one that the catalogue has. */
  readonly standsFor: string | undefined;
  readonly #makeRecord: () => OutputRecord;
  #record: OutputRecord | undefined;

  constructor(parts: {
    readonly seed: OutputSeed;
    readonly attention: Attention;
    readonly explicit?: ExplicitOutput | undefined;
    readonly standsFor?: string | undefined;
    readonly makeRecord: () => OutputRecord;
  }) {
    this.seed = parts.seed;
    this.attention = parts.attention;
    this.explicit = parts.explicit;
    this.standsFor = parts.standsFor;
    this.#makeRecord = parts.makeRecord;
  }

  get altmetricId(): number {
    return this.seed.altmetricId;
  }

  /** Title, identifiers, authors and all else that isn't attention. */
  get record(): OutputRecord {
    this.#record ??= this.#makeRecord();
    return this.#record;
  }
}
