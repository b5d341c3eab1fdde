import { parseInstant } from '../world/instant.js';
import { Refusal } from './problem.js';

/**
 * Reads when something expires.
 *
 * @returns undefined for never
 * @throws Refusal 400 for what the format lets through, but no date can hold
 */
export function toInstant(text: string | null | undefined): Date | undefined {
  if (text === undefined || text === null) return undefined;
  const instant = parseInstant(text);
  if (instant === undefined) throw new Refusal(400, `expires_at: "${text}" is no instant`);
  return instant;
}
