import { FIRST_ANCHOR, LAST_ANCHOR } from '../world/catalogue/anchor.js';
import type { NamedEdit } from '../world/catalogue/layer/edit-outputs.js';
import type { StartEditError } from '../world/catalogue/layer/start-edit-error.js';
import type { CatalogueEdits } from '../world/catalogue/layer/start-edits.js';
import { describeProblem } from '../world/describe-problem.js';
import type { CatalogueStart } from '../world/world-start.js';
import type { CatalogueInScenario } from './document.js';
import { parsePath, type ScenarioMistake } from './mistake.js';
import { HOW_TO_NAME, isOutputName, toOutputName } from './output-name.js';
import { ObjectSource } from './source.js';
import { findWrongDate, toNewOutput, toOutputEdit } from './to-edits.js';

const DEFAULT_OUTPUTS = 5000;

/** The catalogue that a world starts with. */
export function toCatalogueStart(catalogue: CatalogueInScenario = {}): CatalogueStart {
  const edits = toEdits(catalogue);
  return {
    outputs: catalogue.outputs ?? DEFAULT_OUTPUTS,
    anchor: catalogue.anchor,
    unknown: catalogue.unknown ?? 'not-found',
    hasPinnedWorks: catalogue.pinned_works,
    ...(edits === undefined ? {} : { edits }),
  };
}

/** What in the catalogue of a scenario can't be, as far as can be told without the catalogue. */
export function* findCatalogueContradictions(catalogue: CatalogueInScenario = {}): Iterable<string> {
  const { add = [], change = [], remove = [], anchor } = catalogue;
  if (anchor !== undefined && (anchor < FIRST_ANCHOR || anchor > LAST_ANCHOR)) {
    yield `catalogue.anchor: "${anchor}" is too early or too late; use a day from ${FIRST_ANCHOR} to ${LAST_ANCHOR}`;
  }
  for (const [part, outputs] of Object.entries({ add, change })) {
    for (const [n, output] of outputs.entries()) {
      const wrong = findWrongDate(output);
      if (wrong !== undefined) yield `catalogue.${part}[${n}].${wrong}`;
    }
  }
  for (const [part, names] of Object.entries({ change, remove })) {
    for (const [n, name] of names.entries()) {
      if (!isOutputName(name)) yield `catalogue.${part}[${n}]: ${HOW_TO_NAME}`;
    }
  }
}

/**
 * Says in one line of an edit that the catalogue doesn't take where it is, and what is wrong with it.
 *
 * @param where  says where the scenario has a value, or is what its path begins with
 */
export function describeEditMistake(
  { place, problem }: StartEditError,
  where: string | ((mistake: ScenarioMistake) => string),
): string {
  const path = `given.catalogue.${place}`;
  const mistake =
    problem.kind === 'output-invalid'
      ? { path: parsePath(`${path}.${problem.field}`), text: problem.reason }
      : { path: parsePath(path), text: describeProblem(problem) };
  return typeof where === 'string' ? new ObjectSource(where).describe(mistake) : where(mistake);
}

function toEdits({ add = [], change = [], remove = [] }: CatalogueInScenario): CatalogueEdits | undefined {
  if (add.length + change.length + remove.length === 0) return undefined;
  return {
    add: add.map(toNewOutput),
    change: change.map((one): NamedEdit => ({ name: toOutputName(one), edit: toOutputEdit(one) })),
    remove: remove.map(toOutputName),
  };
}
