import type { Stop } from '../report.js';
import type { AcceptedDifference, Sorted } from './baseline.js';
import type { Difference } from './difference.js';

/** What the second side is called when it is no recording. */
export const EMULATOR = 'emulator';

/** What came of comparing two sides. Free of secrets. */
export interface DriftReport extends Sorted {
  /** What the sides are: `live` and `emulator`, or the names of recordings. */
  readonly sides: { readonly live: string; readonly emulator: string };
  readonly services: readonly ComparedService[];
  /** Why requests to live services ended early; absent when they didn't. */
  readonly stop: Stop | undefined;
}

/** How much of a service was compared. */
export interface ComparedService {
  readonly service: string;
  /** How many requests were answered on both sides. */
  readonly compared: number;
  /** Names of requests that live had no time for: they are not compared. */
  readonly undecided: readonly string[];
  /** Names of requests that only one side answered: they are not compared. */
  readonly unanswered: readonly string[];
  /** Whether the spec has changed since one of the sides was recorded: rules about values were not compared then. */
  readonly isSpecChanged: boolean;
}

/** Differences that are one and the same in several operations, since the spec has one place for them. */
export interface DifferenceGroup {
  readonly first: Difference;
  /** `getCounts 200 /score`, for each of them. */
  readonly places: readonly string[];
  /** Names of the requests that show one of them. */
  readonly requests: readonly string[];
}

/** Puts differences together that have one place in the spec. */
export function groupDifferences(differences: readonly Difference[]): readonly DifferenceGroup[] {
  const groups = new Map<string, DifferenceGroup>();
  for (const difference of differences) {
    const { service, kind, live, emulator, verdict, line } = difference;
    const isOfOne = line === undefined || kind === 'status';
    const key = JSON.stringify(isOfOne ? difference : [service, kind, live, emulator, verdict, line]);
    const known = groups.get(key);
    groups.set(key, {
      first: known?.first ?? difference,
      places: [...new Set([...(known?.places ?? []), placeOf(difference)])],
      requests: [...new Set([...(known?.requests ?? []), ...difference.requests])],
    });
  }
  return [...groups.values()];
}

/** Where a difference is: `getCounts 200 /score`. */
export function placeOf({ operation, status, kind, pointer }: Difference): string {
  return [operation, status, kind === 'header' ? `header ${pointer}` : pointer]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** What differs, in a few words: `type: live string, emulator integer`. */
export function describeDifference(
  { kind, live, emulator }: Difference,
  sides: DriftReport['sides'],
): string {
  return `${WORDS[kind]}: ${sides.live} ${live}, ${sides.emulator} ${emulator}`;
}

/** Who moved, and what to change. */
export function describeVerdict({ verdict, line }: Difference, sides: DriftReport['sides']): string {
  const where = line === undefined ? 'the spec' : describeLine(line);
  switch (verdict) {
    case 'live':
      return sides.emulator === EMULATOR
        ? `live moved, or the spec was wrong: change ${where} and the emulator`
        : describeMove(sides.live, sides.emulator, where);
    case 'emulator':
      return sides.emulator === EMULATOR
        ? `the emulator leaves the spec, live keeps it: change the emulator; see ${where}`
        : describeMove(sides.emulator, sides.live, where);
    case 'spec':
      return `the spec is behind, neither side keeps it: change ${where}`;
    case 'open':
      return `the spec allows both: make ${where} say which it is`;
  }
}

/** Of two recordings either may be the older one. */
function describeMove(leaving: string, keeping: string, where: string): string {
  return `only ${keeping} keeps the spec: if ${leaving} is how the service answers now, change ${where} and the emulator`;
}

/** `openapi/altmetric-details.yaml:812`, or with its last line behind a hyphen. */
export function describeLine({ file, line, endLine }: NonNullable<Difference['line']>): string {
  return endLine > line && endLine - line <= LONGEST_RANGE ? `${file}:${line}-${endLine}` : `${file}:${line}`;
}

/** Whatever is longer is no place to change, but what it is part of. */
const LONGEST_RANGE = 40;

const WORDS: Readonly<Record<Difference['kind'], string>> = {
  status: 'status',
  header: 'header',
  body: 'kind of body',
  key: 'member',
  renamed: 'renamed',
  type: 'type',
  null: 'null',
  format: 'format',
  value: 'value',
  rule: 'rule of the spec',
};

/** Says of an entry that it has to go. */
export function describeStale({ service, operation, pointer, kind }: AcceptedDifference): string {
  const where = [service, operation, pointer].filter((part) => part !== undefined && part !== '').join(' ');
  return `${where} (${kind}) is no longer a difference: take it out of the baseline`;
}
