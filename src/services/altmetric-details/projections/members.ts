/** A member of an object, or none where its value isn't known: to be spread. */
export function some<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  const member: { [K in Key]?: Value } = {};
  if (value !== undefined) member[key] = value;
  return member;
}

/** A member with a list, or none where the list is empty. */
export function someOf<Key extends string, Value>(
  key: Key,
  values: readonly Value[] | undefined,
): { [K in Key]?: Value[] } {
  return some(key, values === undefined || values.length === 0 ? undefined : [...values]);
}
