/** What is known of a request before a service answers it. Nothing of it is checked: it is what the caller says. */
export interface CallFacts {
  readonly service: string;
  /** As in the service's spec; undefined for a path or method that it does not have. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Below the service's prefix, percent-encoded, without the query. */
  readonly path: string;
  /** E-mail address of the account that the caller says to be. */
  readonly account: string | undefined;
  /** API key that the caller brings. */
  readonly key: string | undefined;
}
