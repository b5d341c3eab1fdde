/**
 * What a difference can be about. `body`: JSON on one side, a page or a text on the other. `key`: a member that one side
 * has always, sometimes or never, and the other otherwise. `rule`: a rule of the spec that only values can break, such as
 * a pattern; or any that both sides break.
 */
export const DIFFERENCE_KINDS = [
  'status',
  'header',
  'body',
  'key',
  'renamed',
  'type',
  'null',
  'format',
  'value',
  'rule',
] as const;

/** What a difference is about; a baseline names it. */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Who moved: the side that leaves the spec; `spec` when both do, `open` when the spec allows both. */
export type Verdict = 'live' | 'emulator' | 'spec' | 'open';

/** Where a spec says something. */
export interface SpecLine {
  /** Below the package: `openapi/altmetric-details.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The last that belongs to it. */
  readonly endLine: number;
}

/** Something that two sides don't have in common, over all requests that show it. Free of secrets. */
export interface Difference {
  readonly service: string;
  /** The operation's id, or the kind of answers that the spec has for any path. */
  readonly operation: string;
  /** Of both answers; where the status itself differs, of the emulator's. */
  readonly status: number | undefined;
  readonly kind: DifferenceKind;
  /** Into the body, with `{}` for members of lists and maps; for a header its name; otherwise empty. */
  readonly pointer: string;
  /** What there is on each side, in words. */
  readonly live: string;
  readonly emulator: string;
  readonly verdict: Verdict;
  /** Absent where the spec has no place for it. */
  readonly line: SpecLine | undefined;
  /** Names of the requests that show it. */
  readonly requests: readonly string[];
}

/** Whether each side keeps the spec. */
export interface Leaves {
  readonly live: boolean;
  readonly emulator: boolean;
}

/** Who moved, judging by who leaves the spec. */
export function judge({ live, emulator }: Leaves): Verdict {
  if (live && emulator) return 'spec';
  if (live) return 'live';
  return emulator ? 'emulator' : 'open';
}
