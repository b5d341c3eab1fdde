/** A dated count of one measure for one work. */
export interface MetricEvent {
  /** UUID, in lower case. */
  readonly id: string;
  /** In lower case, e.g. `info:doi:10.5334/bbc`. */
  readonly workUri: string;
  readonly measureUri: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** A signed whole number of 32 bits, not 0. */
  readonly value: number;
  /** Where it happened, e.g. the tweet; of a citation the DOI of the citing work, without scheme. */
  readonly eventUri?: string | undefined;
  readonly countryUri?: string | undefined;
  /** `acct:` and an e-mail. */
  readonly uploaderUri: string;
}

/** An event that somebody sends: it gets its id here. */
export type MetricEventDraft = Omit<MetricEvent, 'id'>;
