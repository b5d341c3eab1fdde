import { parseUuid } from '../webpy/parse-uuid.js';
import { failure } from './errors.js';

/**
 * Reads what names a work, in all forms that PostgreSQL takes.
 *
 * @returns in lower case, with hyphens
 * @throws Refusal `FATAL` for what is no UUID (quirk `not-uuid-500`)
 */
export function parseWorkId(value: unknown): string {
  const id = typeof value === 'string' ? parseUuid(value) : undefined;
  if (id === undefined) throw failure('what names a work is no UUID');
  return id;
}
