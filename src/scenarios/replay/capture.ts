import type { CaptureInStep, JsonValue } from '../steps-document.js';
import type { CheckContext, Unmet } from './check-answer.js';
import { compilePattern } from './pattern.js';
import type { Received } from './received.js';
import { fillText } from './template.js';

/** What of an answer later steps use. */
export interface Captured {
  readonly values: ReadonlyMap<string, JsonValue>;
  /** Names of those that are not there. */
  readonly missing: readonly string[];
}

/** Takes values out of an answer. */
export function capture(
  wanted: Readonly<Record<string, CaptureInStep>>,
  received: Received,
  context: CheckContext,
): Captured {
  const values = new Map<string, JsonValue>();
  const missing: string[] = [];
  for (const [name, from] of Object.entries(wanted)) {
    const value = find(from, received, context);
    if (value === undefined) missing.push(name);
    else values.set(name, value);
  }
  return { values, missing };
}

/** A value that was to be captured and is not there, as a report says it. */
export function toUnmet(name: string, from: CaptureInStep, { hide }: CheckContext): Unmet {
  return { what: `capture ${name}`, expected: `something at ${hide(describe(from))}`, actual: 'nothing' };
}

function find(from: CaptureInStep, received: Received, context: CheckContext): JsonValue | undefined {
  if (typeof from === 'string') return findJson(from, received, context);
  if ('json' in from) return within(from.matches, [findJson(from.json, received, context)], context);
  if ('header' in from) return within(from.matches, received.header(from.header), context);
  if ('matches' in from) return within(from.matches, [received.text], context);
  return received.text.trim();
}

/** The first that a pattern is found in, or rather what it finds there; without a pattern, the first. */
function within(
  pattern: string | undefined,
  values: readonly (JsonValue | undefined)[],
  { variables }: CheckContext,
): JsonValue | undefined {
  if (pattern === undefined) return values[0];
  const compiled = compilePattern(fillText(pattern, variables));
  for (const value of values) {
    const found = typeof value === 'string' ? compiled.find(value) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function findJson(
  path: string,
  { json }: Received,
  { paths, variables }: CheckContext,
): JsonValue | undefined {
  return json === undefined ? undefined : paths.compile(fillText(path, variables)).find(json.value);
}

function describe(from: CaptureInStep): string {
  if (typeof from === 'string') return from;
  const [[kind, where] = []] = Object.entries(from);
  return kind === 'json' || kind === 'text' ? String(where) : `${kind} ${where}`;
}
