/**
 * What an operation gives at once where it can, and later where it must. For what runs on every request: a store
 * in memory answers without a turn of the event loop, and one elsewhere fits the same interface.
 */
export type MaybeAsync<T> = T | Promise<T>;

/** Goes on with a value as soon as it is there: now, if it is there now. */
export function andThen<T, Next>(
  value: MaybeAsync<T>,
  next: (value: T) => MaybeAsync<Next>,
): MaybeAsync<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}
