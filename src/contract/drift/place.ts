import type { DifferenceKind, Leaves, Verdict } from './difference.js';
import type { SchemaView } from './schema-view.js';
import type { Shape } from './shape.js';

/** The same place of bodies on both sides. */
export interface Place {
  readonly live: Shape;
  readonly emulator: Shape;
  readonly pointer: string;
  /** What the spec says of it. */
  readonly view: SchemaView | undefined;
}

/** What differs at a place of bodies. */
export interface ShapeDifference {
  readonly pointer: string;
  readonly kind: DifferenceKind;
  readonly live: string;
  readonly emulator: string;
  readonly verdict: Verdict;
  /** The side whose answers show it, and where they do. */
  readonly shownBy: keyof Leaves;
  readonly shownAt: string;
}
