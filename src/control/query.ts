import { findPatternMistake } from '../scenarios/index.js';
import { Refusal } from './problem.js';

/** @throws Refusal 400 for a query that asks for something that isn't there */
export function refuseUnknown(query: URLSearchParams, known: readonly string[]): void {
  const stranger = [...query.keys()].find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw new Refusal(400, `"${stranger}" is nothing to ask for; use ${known.join(', ')}.`);
}

/** @throws Refusal 400 for a service, an operation or a path that no request can have: a test would wait for it in vain */
export function refuseStrangers(
  asked: Readonly<Partial<Record<'service' | 'operation' | 'path', string | undefined>>>,
): void {
  const mistake = findPatternMistake(asked);
  if (mistake !== undefined) throw new Refusal(400, `${mistake.field}: ${mistake.what}.`);
}
