/**
 * How a secret is written where it was found: as it is, percent-encoded, as in a JSON string; `otherwise` when it
 * is none of these, or only a part of what was found.
 */
export type Writing = 'plain' | 'percent' | 'json' | 'otherwise';

/** A stretch of a text that must not be shown. */
export interface FoundSecret {
  readonly start: number;
  /** The place behind its last character. */
  readonly end: number;
  /** The variable of the environment that it is the value of; absent if it is none's, or only made from it. */
  readonly variable: string | undefined;
  /** What it is by its place or form, as names of shell variables are written: `TOKEN`, `CSRF_TOKEN`. */
  readonly role: string | undefined;
  readonly writing: Writing;
}

/**
 * Makes of stretches that overlap one that covers them. Of equal ones, that stays which says most about itself;
 * of others the longest, which then is more than the secret itself.
 */
export function mergeFound(found: readonly FoundSecret[]): readonly FoundSecret[] {
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end || rank(b) - rank(a));
  const merged: FoundSecret[] = [];
  for (const one of inOrder) {
    const last = merged.at(-1);
    if (!last || one.start >= last.end) merged.push(one);
    else merged[merged.length - 1] = cover(last, one);
  }
  return merged;
}

function rank({ variable, role }: FoundSecret): number {
  return variable !== undefined ? 2 : role !== undefined ? 1 : 0;
}

/** @param first  begins no later than the other, and is no shorter where they begin together */
function cover(first: FoundSecret, other: FoundSecret): FoundSecret {
  if (other.end <= first.end) return first;
  const { role } = first.end - first.start >= other.end - other.start ? first : other;
  return { start: first.start, end: other.end, variable: undefined, role, writing: 'otherwise' };
}
