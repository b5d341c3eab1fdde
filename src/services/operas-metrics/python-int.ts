/** Python refuses to make a number of more digits. */
const MAX_DIGITS = 4300;
const WHOLE_NUMBER = /^\s*([-+]?)(\d+(?:_\d+)*)\s*$/;

/**
 * Python's `int()` of what JSON can hold: cuts decimals off, takes texts of digits, and true for 1.
 *
 * @returns undefined where it raises an error
 * @source CPython 3.8: Objects/longobject.c `PyNumber_Long`, `PyLong_FromString`
 */
export function toPythonInt(value: unknown): bigint | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return Number.isFinite(value) ? BigInt(Math.trunc(value)) : undefined;
  if (typeof value !== 'string' || value.length > MAX_DIGITS) return undefined;
  const [, sign, digits] = WHOLE_NUMBER.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const magnitude = BigInt(digits.replaceAll('_', ''));
  return sign === '-' ? -magnitude : magnitude;
}
