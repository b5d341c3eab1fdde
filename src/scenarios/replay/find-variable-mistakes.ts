import type { ScenarioMistake } from '../mistake.js';
import type { StepInScenario, VariableInScenario } from '../steps-document.js';
import { suggestion } from '../words.js';
import { ADDRESS_VARIABLES, CONTROL_VARIABLE, PLACE_VARIABLES } from './target.js';
import { listUses } from './template.js';

/** Names that a replay gives values to by itself. */
const OWN: readonly string[] = [...Object.values(ADDRESS_VARIABLES), CONTROL_VARIABLE, ...PLACE_VARIABLES];
/** Parts of a step in which nothing is replaced. */
const LITERAL: readonly string[] = ['name', 'clock', 'at', 'only', 'live'];

/** Finds variables that are used and have no value by then, and names that are taken. */
export function* findVariableMistakes(
  steps: readonly StepInScenario[],
  variables: Readonly<Record<string, VariableInScenario>> = {},
): Generator<ScenarioMistake> {
  for (const name of Object.keys(variables)) yield* checkName(name, ['variables', name]);
  const known = new Set([...OWN, ...Object.keys(variables)]);
  const captured = new Set(steps.flatMap(listGiven));
  for (const [index, step] of steps.entries()) {
    const path = ['steps', index];
    if (step.repeat?.as !== undefined) {
      yield* checkName(step.repeat.as, [...path, 'repeat', 'as']);
      known.add(step.repeat.as);
    }
    const digest = step.request?.sign?.as;
    if (digest !== undefined) {
      yield* checkName(digest, [...path, 'request', 'sign', 'as']);
      known.add(digest);
    }
    const own = Object.keys(step.capture ?? {});
    for (const [part, value] of Object.entries(step)) {
      if (LITERAL.includes(part)) continue;
      for (const use of listUses(value, [...path, part])) {
        // What an answer is to be may speak of what is captured from it.
        const isOwn = part === 'expect' && own.includes(use.name);
        if (!isOwn && !known.has(use.name))
          yield { path: use.path, text: describe(use.name, { known, captured }) };
      }
    }
    for (const name of Object.keys(step.capture ?? {})) {
      yield* checkName(name, [...path, 'capture', name]);
      known.add(name);
    }
  }
}

function listGiven({ capture = {} }: StepInScenario): string[] {
  return Object.keys(capture);
}

function describe(
  name: string,
  { known, captured }: { readonly known: ReadonlySet<string>; readonly captured: ReadonlySet<string> },
): string {
  if (captured.has(name)) return `{{${name}}} has no value yet: it is captured by a later step only`;
  const names = [...known];
  return `{{${name}}} is no variable, and no step before captures it${suggestion(name, names)}`;
}

function* checkName(name: string, path: ScenarioMistake['path']): Generator<ScenarioMistake> {
  if (OWN.includes(name)) yield { path, text: `"${name}" is taken: it is the address of a service` };
}
