import type { GivenAdvice } from '../emulator/index.js';

/** Lines for a person: what was found in which world, how often, what to do, and where that is from. */
export function describeAdvice(all: readonly GivenAdvice[]): readonly string[] {
  if (all.length === 0) return [];
  const what = all.length === 1 ? 'one thing' : `${all.length} things`;
  return [
    `Advice: ${what} that a live service would have ignored or punished.`,
    ...all.flatMap((advice) => [
      headOf(advice),
      `    ${advice.sentence} ${advice.remedy} [${advice.source}]`,
    ]),
  ];
}

function headOf({ kind, service, operation, count, world, example }: GivenAdvice): string {
  const times = count === 1 ? 'once' : `${count} times`;
  return `  ${kind}: ${service} ${operation ?? ''}, ${times} in world "${world}", first ${example}`;
}
