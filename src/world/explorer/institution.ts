/** A part of an institution, as its own systems call it. */
export interface Department {
  /** Any text of the institution's own, e.g. `cuboulder:group:112`. */
  readonly id: string;
  readonly name: string;
}

/** An organisation whose outputs an account is about. */
export interface Institution {
  readonly name: string;
  /** What the ids of its authors begin with, e.g. `cuboulder`. */
  readonly slug: string;
  /** GRID ids: an output is the institution's if one of its authors is at one of these. */
  readonly organizations: readonly string[];
  /** None where its own systems aren't connected. */
  readonly departments: readonly Department[];
}
