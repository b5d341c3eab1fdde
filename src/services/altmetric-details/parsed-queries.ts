/** Queries that are remembered. */
const MOST = 500;

/** Queries, parsed: a client's are much the same, but for the page, and to parse one is a good part of a call. */
export class ParsedQueries {
  readonly #parsed = new Map<string, Readonly<URLSearchParams>>();

  /** @param search  with its question mark, or empty */
  parse(search: string): Readonly<URLSearchParams> {
    const known = this.#parsed.get(search);
    if (known !== undefined) return known;
    const parsed = new URLSearchParams(search);
    if (this.#parsed.size >= MOST) this.#parsed.clear();
    this.#parsed.set(search, parsed);
    return parsed;
  }
}
