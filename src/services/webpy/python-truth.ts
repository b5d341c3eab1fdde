/** Whether Python takes a value of JSON for false: nothing, zero, and what is empty. */
export function isFalsy(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  // Not a number counts as true.
  return !value && !Number.isNaN(value);
}

/** Python's `or`: the first unless that counts as false. */
export function firstOf(first: unknown, second: unknown): unknown {
  return isFalsy(first) ? second : first;
}

/** What the services take for true where it may come as a text; anything else is false. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === 'True';
}
