import type { Leaves } from './difference.js';
import { isTelling } from './formats.js';
import type { Place } from './place.js';
import { keyOf, type Shape } from './shape.js';

/** A member that has one name on one side and another on the other. */
export interface Renamed {
  /** The name that the spec has, or else the emulator's. */
  readonly documented: string;
  readonly onLive: string;
  readonly onEmulator: string;
  readonly leaves: Leaves;
}

/** Names that have fewer pairs of letters in common are taken for another thing, unless nothing else is missing. */
const LEAST_LIKENESS = 0.3;

/**
 * Finds members that are there on both sides, but under different names: one that is documented is missing, and
 * beside it is one of the same shape that is not.
 *
 * @param names  of all members of both sides
 * @returns what was renamed, and the names of the others
 */
export function pairRenamed(
  { live, emulator, view }: Pick<Place, 'live' | 'emulator' | 'view'>,
  names: readonly string[],
): { readonly renamed: readonly Renamed[]; readonly others: readonly string[] } {
  const isDocumented = (name: string) => view?.property(name) !== undefined;
  const onlyIn = (own: Shape, other: Shape) =>
    names.filter((name) => keyOf(own, name) && !keyOf(other, name));
  const [ofLive, ofEmulator] = [onlyIn(live, emulator), onlyIn(emulator, live)];
  const candidates = ofLive.flatMap((onLive) =>
    ofEmulator
      .filter((onEmulator) => !(isDocumented(onLive) && isDocumented(onEmulator)))
      .map((onEmulator) => {
        return { onLive, onEmulator, rank: rank({ live, emulator, view }, onLive, onEmulator) };
      }),
  );
  const renamed: Renamed[] = [];
  const taken = new Set<string>();
  for (const { onLive, onEmulator } of candidates
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank)) {
    if (taken.has(onLive) || taken.has(onEmulator)) continue;
    taken.add(onLive).add(onEmulator);
    const leaves = { live: !isDocumented(onLive), emulator: !isDocumented(onEmulator) };
    renamed.push({ documented: leaves.live ? onEmulator : onLive, onLive, onEmulator, leaves });
  }
  return { renamed, others: names.filter((name) => !taken.has(name)) };
}

/** How likely two names are meant for one member; 0 when they are not. */
function rank(
  { live, emulator, view }: Pick<Place, 'live' | 'emulator' | 'view'>,
  onLive: string,
  onEmulator: string,
) {
  const [a, b] = [keyOf(live, onLive), keyOf(emulator, onEmulator)];
  if (!a || !b || !isAlike(a.shape, b.shape)) return 0;
  const isNeeded = [onLive, onEmulator].some((name) => view?.mayRequire(name));
  const likeness = likenessOf(onLive, onEmulator);
  if (!isNeeded && likeness < LEAST_LIKENESS) return 0;
  return likeness + (isNeeded ? 1 : 0) + (a.isAlways === b.isAlways ? 0.1 : 0);
}

/** Whether values of one kind are written in one form; what is in lists and objects may differ with the data. */
function isAlike(a: Shape, b: Shape): boolean {
  const essence = ({ kinds, formats = [], keys = {} }: Shape) => [
    kinds.filter((kind) => kind !== 'null').map((kind) => (kind === 'integer' ? 'number' : kind)),
    formats.filter(isTelling),
    Object.keys(keys).length > 0,
  ];
  return JSON.stringify(essence(a)) === JSON.stringify(essence(b));
}

/** Of all pairs of neighbouring letters the share that two names have in common (Dice's coefficient). */
function likenessOf(a: string, b: string): number {
  const pairs = (name: string) =>
    new Set([...name.toLowerCase()].map((letter, at) => letter + (name[at + 1] ?? '')));
  const [ofA, ofB] = [pairs(a), pairs(b)];
  const common = [...ofA].filter((pair) => ofB.has(pair)).length;
  return (2 * common) / (ofA.size + ofB.size);
}
