import type { World } from '../../../world/world.js';
import type { Choice, RecordField } from '../pages/record-pages.js';
import type { RecordEntry } from './record-entry.js';

/** What a record shows in one column. Several texts are the labels of what is chosen. */
export type Cell = string | boolean | Date | readonly string[] | undefined;

/** Anything that the database numbers. */
export interface Recorded {
  readonly id: number;
}

/** What the form asks of a field before it tries to save. */
export interface FieldRules {
  readonly kind: RecordField['kind'];
  /** The database takes no empty value. */
  readonly required?: boolean;
  /** In characters. */
  readonly maxLength?: number;
  /** No two records have the same, letter for letter. */
  readonly unique?: boolean;
}

/** One column of a model, under the database's name for it. */
export interface Column<R> {
  readonly name: string;
  /** Absent where the form leaves the column out. */
  readonly field?: FieldRules;
  readonly isInList: boolean;
  readonly of: (record: R) => Cell;
}

/**
 * One kind of record, as the administration pages handle it: who may, what they see, how it is kept. `create` and
 * `change` get entries without mistakes.
 */
export interface RecordModel<R extends Recorded> {
  /** As in the path. */
  readonly name: 'user' | 'role' | 'uri';
  /** Roles that open the pages. */
  readonly roles: readonly string[];
  readonly columns: readonly Column<R>[];
  /** What its fields of kind `choices` let choose from. */
  choices(world: World): Promise<readonly Choice[]>;
  /** In the order of their numbers. */
  list(world: World): Promise<readonly R[]>;
  find(world: World, id: number): Promise<R | undefined>;
  /** @throws RecordRefused, ProblemError */
  create(world: World, entry: RecordEntry): Promise<R>;
  /** @throws RecordRefused, ProblemError */
  change(world: World, record: R, entry: RecordEntry): Promise<unknown>;
  /** @returns false where there was none */
  remove(world: World, id: number): Promise<boolean>;
}
