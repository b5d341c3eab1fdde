import { FIRST_ANCHOR, LAST_ANCHOR } from '../world/catalogue/anchor.js';
import { detectScheme } from '../world/catalogue/identifiers/detect.js';
import type { NamedEdit, OutputName } from '../world/catalogue/layer/edit-outputs.js';
import type { StartEditError } from '../world/catalogue/layer/start-edit-error.js';
import type { CatalogueEdits } from '../world/catalogue/layer/start-edits.js';
import { IDENTIFIER_SCHEMES } from '../world/catalogue/output-record.js';
import type { CatalogueStart } from '../world/world-start.js';
import type { WireName } from './catalogue-document.js';
import { describeProblem } from './describe-problem.js';
import type { CatalogueInScenario } from './document.js';
import { ScenarioError } from './scenario-error.js';
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
export function findCatalogueContradiction(catalogue: CatalogueInScenario = {}): string | undefined {
  const { add = [], change = [], remove = [], anchor } = catalogue;
  if (anchor !== undefined && (anchor < FIRST_ANCHOR || anchor > LAST_ANCHOR)) {
    return `catalogue.anchor: "${anchor}" is too early or too late; use a day from ${FIRST_ANCHOR} to ${LAST_ANCHOR}`;
  }
  for (const [part, outputs] of Object.entries({ add, change })) {
    for (const [n, output] of outputs.entries()) {
      const wrong = findWrongDate(output);
      if (wrong !== undefined) return `catalogue.${part}[${n}].${wrong}`;
    }
  }
  for (const [part, names] of Object.entries({ change, remove })) {
    for (const [n, name] of names.entries()) {
      if (!isName(name)) return `catalogue.${part}[${n}]: ${HOW_TO_NAME}`;
    }
  }
  return undefined;
}

/**
 * Says of an edit that the catalogue doesn't take what is wrong with it.
 *
 * @param name  of the scenario, as in other messages
 */
export function toScenarioError({ place, problem }: StartEditError, name: string): ScenarioError {
  const said = describeProblem(problem);
  // Of several outputs to add, the field says which: `[2].counts.news: …`.
  return new ScenarioError(`${name}, given.catalogue.${place}${said.startsWith('[') ? '' : ': '}${said}`);
}

const HOW_TO_NAME = `say which output by one of altmetric_id, ${IDENTIFIER_SCHEMES.join(', ')}`;

function toEdits({ add = [], change = [], remove = [] }: CatalogueInScenario): CatalogueEdits | undefined {
  if (add.length + change.length + remove.length === 0) return undefined;
  return {
    add: add.map(toNewOutput),
    change: change.map((one): NamedEdit => ({ name: toName(one), edit: toOutputEdit(one) })),
    remove: remove.map((name) =>
      typeof name === 'object' ? toName(name) : { scheme: 'any', value: String(name) },
    ),
  };
}

function toName(name: WireName): OutputName {
  const scheme = IDENTIFIER_SCHEMES.find((one) => name[one] !== undefined);
  return scheme === undefined
    ? { scheme: 'altmetric', value: name.altmetric_id ?? 0 }
    : { scheme, value: String(name[scheme]) };
}

function isName(name: WireName | string | number): boolean {
  if (typeof name !== 'object') return detectScheme(String(name)) !== undefined;
  const named = [name.altmetric_id, ...IDENTIFIER_SCHEMES.map((scheme) => name[scheme])];
  return named.filter((value) => value !== undefined).length === 1;
}
