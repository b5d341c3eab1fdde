import { Refusal } from './problem.js';

/** @throws Refusal 400 for a query that asks for something that isn't there */
export function refuseUnknown(query: URLSearchParams, known: readonly string[]): void {
  const stranger = [...query.keys()].find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw new Refusal(400, `"${stranger}" is nothing to ask for; use ${known.join(', ')}.`);
}
