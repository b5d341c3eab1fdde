/**
 * An instant as fetch objects write it: `2014-03-01T00:00:00+00:00`.
 *
 * @param second  since the epoch
 */
export function toIsoTime(second: number): string {
  return `${new Date(second * 1000).toISOString().slice(0, 19)}+00:00`;
}
