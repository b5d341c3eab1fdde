/** ISO 8601 with a date, a time and an offset: without one, the machine's zone would decide. */
const WITH_OFFSET = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)$/;

/** The last instant that ISO 8601 writes with a year of four digits. */
export const LAST_INSTANT_MS = Date.parse('9999-12-31T23:59:59.999Z');

/** @returns undefined for what is no instant, or is one only in the machine's time zone, or in no calendar */
export function parseInstant(text: string): Date | undefined {
  const instant = new Date(text);
  return WITH_OFFSET.test(text) && !Number.isNaN(instant.getTime()) ? instant : undefined;
}
