/** A parameter of a query, as a service's spec lists it. */
export interface SpecParameter {
  readonly name: string;
  /** The most that it takes, where it is a number with a bound. */
  readonly maximum?: number;
}

/** An operation as a service's spec lists it. */
export interface SpecOperation {
  readonly operation: string;
  /** In capitals. */
  readonly method: string;
  /** Templates like `/v1/doi/{doi}`. */
  readonly paths: readonly string[];
  /** Names of path parameters that may hold slashes. */
  readonly spanning: readonly string[];
  readonly query: readonly SpecParameter[];
}
