import { FIRST_ANCHOR, LAST_ANCHOR } from '../world/catalogue/anchor.js';
import type { Unknown } from '../world/catalogue/catalogue-parts.js';
import { DURATION_FORM, parseDuration } from '../world/duration.js';

const MAX_PORT = 65_535;
const MAX_OUTPUTS = 2_000_000;
const UNKNOWN: readonly Unknown[] = ['not-found', 'synthesize'];
const DAY_LENGTH = 10;

/** A setting that can't be used; the message is one line for a person. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** @param text  as it was given @throws ConfigError */
export function checkPort(port: number, text: string | number = port): number {
  return checkNumber(port, text, { what: 'a port', most: MAX_PORT });
}

/** Outputs of a catalogue. @param text  as it was given @throws ConfigError */
export function checkOutputs(outputs: number, text: string | number = outputs): number {
  return checkNumber(outputs, text, { what: 'a number of outputs', most: MAX_OUTPUTS });
}

/** @throws ConfigError for what is no day, like 30 February */
export function checkAnchor(anchor: string): string {
  const instant = /^\d{4}-\d\d-\d\d$/.test(anchor) ? new Date(`${anchor}T00:00:00Z`) : undefined;
  const isDay = instant !== undefined && !Number.isNaN(instant.getTime());
  const isReal = isDay && instant.toISOString().slice(0, DAY_LENGTH) === anchor;
  if (isReal && anchor >= FIRST_ANCHOR && anchor <= LAST_ANCHOR) return anchor;
  throw new ConfigError(
    `"${anchor}" is not a day that the past can end on; use one like 2026-11-21, from ${FIRST_ANCHOR} to ${LAST_ANCHOR}`,
  );
}

/** @throws ConfigError */
export function checkUnknown(unknown: string): Unknown {
  const found = UNKNOWN.find((known) => known === unknown);
  if (found !== undefined) return found;
  throw new ConfigError(`"${unknown}" is not allowed; use ${UNKNOWN.join(' or ')}`);
}

/** @throws ConfigError for what is no time that worlds may be idle */
export function checkIdleTimeout(text: string): string {
  const idleMs = parseDuration(text);
  if (text === 'never' || (idleMs !== undefined && idleMs > 0)) return text;
  throw new ConfigError(`"${text}" is not allowed; use never, or ${DURATION_FORM}`);
}

function checkNumber(
  value: number,
  text: string | number,
  { what, most }: { readonly what: string; readonly most: number },
): number {
  const isWritten = typeof text === 'number' || /^\d+$/.test(text);
  if (isWritten && Number.isInteger(value) && value >= 0 && value <= most) return value;
  const shown = typeof text === 'number' ? String(text) : `"${text}"`;
  throw new ConfigError(`${shown} is not ${what}; use a number from 0 to ${most}`);
}
