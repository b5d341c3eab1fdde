import type { Clock } from '../../clock.js';
import type { MaybeAsync } from '../../maybe-async.js';
import { ProblemError } from '../../problem.js';
import type { Journal } from '../output-record.js';
import { PINNED_JOURNALS } from '../pinned/index.js';
import type { CatalogueView } from '../view/catalogue-view.js';
import type { LayerState, OutputLayer } from './output-layer.js';

/** A world, as far as it takes one to edit its catalogue. */
export interface EditableWorld {
  readonly catalogue: { look(): MaybeAsync<CatalogueView>; readonly layer: OutputLayer };
  readonly clock: Pick<Clock, 'nowMs'>;
}

/** What an edit is checked against. */
export interface Editing {
  readonly view: CatalogueView;
  /** Seconds since the epoch. */
  readonly now: number;
  /** Journals that there are besides the generated ones; grows as outputs bring others. */
  readonly journals: Journal[];
}

/** Where a field is in what somebody handed in: empty, or e.g. `[2].`. */
export type Place = string;

/** Looks at a world in order to edit its catalogue. */
export async function openEditing({ catalogue, clock }: EditableWorld): Promise<Editing> {
  const view = await catalogue.look();
  const journals = journalsOf(await catalogue.layer.read());
  return { view, now: Math.floor(clock.nowMs() / 1000), journals: [...PINNED_JOURNALS, ...journals] };
}

/** @throws ProblemError `output-invalid`, always */
export function refuse(field: string, reason: string): never {
  throw new ProblemError({ kind: 'output-invalid', field, reason });
}

function journalsOf({ outputs }: LayerState): Journal[] {
  return [...outputs.values()].flatMap(({ added, changes }) => [
    ...(added?.journal === undefined ? [] : [added.journal]),
    ...(changes.journal === undefined ? [] : [changes.journal]),
  ]);
}
