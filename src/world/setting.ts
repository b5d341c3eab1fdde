/** A rule of a world that whoever runs it may change. Replaced whole: who reads it never sees half a change. */
export interface Setting<T extends object> {
  value: Readonly<T>;
}
