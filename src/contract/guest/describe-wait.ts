const UNITS: readonly (readonly [ms: number, name: string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
];

/** What is longer is told without a figure. */
const LONGEST_MS = 100 * 365 * 86_400_000;

/** A time for a person, to one figure behind the point: `0.2 s`, `12 s`, `15 min`, `1.5 h`. */
export function describeWait(ms: number): string {
  if (ms > LONGEST_MS) return 'more than 100 years';
  const [unitMs, name] = UNITS.find(([unit]) => ms >= unit) ?? [1000, 's'];
  return `${Math.round((ms / unitMs) * 10) / 10} ${name}`;
}
