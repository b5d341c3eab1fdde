import { ProblemError } from '../../problem.js';
import { toMentions } from './draft-attention.js';
import { toChanges } from './draft-output.js';
import { addOutputs, getOutput, type NamedEdit, type OutputName, targetOf } from './edit-outputs.js';
import { type EditableWorld, openEditing } from './editing.js';
import type { NewOutput } from './new-output.js';
import { StartEditError } from './start-edit-error.js';

/** What a world has in its catalogue, from its start on, that others don't have. */
export interface CatalogueEdits {
  readonly add: readonly NewOutput[];
  readonly change: readonly NamedEdit[];
  readonly remove: readonly OutputName[];
}

/**
 * Lays the edits of a world's start over its catalogue: additions, changes, removals, in this order.
 *
 * @throws StartEditError for the first that can't be
 */
export async function applyStartEdits(world: EditableWorld, edits: CatalogueEdits): Promise<void> {
  await within('add', () => addOutputs(world, edits.add));
  // Looked at once for all of them where that will do: each edit makes another view.
  let editing = await openEditing(world);
  const { layer } = world.catalogue;
  const changed = new Set<number>();
  for (const [n, { name, edit }] of edits.change.entries()) {
    await within(`change[${n}]`, async () => {
      const { altmetricId } = getOutput(editing.view, name);
      if (changed.has(altmetricId)) editing = await openEditing(world);
      changed.add(altmetricId);
      const output = getOutput(editing.view, { scheme: 'altmetric', value: altmetricId });
      const changes = toChanges(output, edit, editing, '');
      await layer.change(targetOf(output), changes, toMentions(edit.mentions ?? [], editing));
    });
  }
  const { view } = await openEditing(world);
  for (const [n, name] of edits.remove.entries()) {
    await within(`remove[${n}]`, () => layer.remove(targetOf(getOutput(view, name))));
  }
}

async function within(place: string, edit: () => Promise<unknown>): Promise<void> {
  try {
    await edit();
  } catch (error) {
    throw error instanceof ProblemError ? new StartEditError(place, error.problem) : error;
  }
}
