import type { OutputType } from './output-record.js';

/** The bare bones of an output: what the index of the catalogue knows of it; everything else grows from this. */
export interface OutputSeed {
  /** Names its random numbers. */
  readonly key: number;
  /** Its number in the catalogue, by date of publication; made-up identifiers carry it. */
  readonly number: number;
  readonly altmetricId: number;
  readonly type: OutputType;
  /** Place in `FIELDS`. */
  readonly field: number;
  /** Number of its journal; undefined for what is in none. */
  readonly journal: number | undefined;
  /** Days since 1970-01-01, UTC. */
  readonly publishedDay: number;
}

/** How the generated part of a catalogue is laid out: enough to make any of its records alone. */
export interface CatalogueShape {
  /** Names all its random numbers. */
  readonly key: number;
  /** Outputs, those included that are published only after the anchor date. */
  readonly count: number;
  /** Journals; journal `n` is of field `n % FIELDS.length`. */
  readonly journalCount: number;
  /** The bare bones of output `number`, from 0 up to but not including `count`. */
  seedOf(number: number): OutputSeed;
  /** Number of the first output that is published on or after a day (since 1970-01-01). */
  firstPublishedFrom(day: number): number;
}
