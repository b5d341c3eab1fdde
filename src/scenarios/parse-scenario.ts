import { SCENARIO_FIELDS, validateScenario } from '../generated/validators.js';
import type { ScenarioDocument } from './document.js';
import type { Layer } from './extend-scenario.js';
import { findMistakes } from './find-mistakes.js';
import type { ScenarioMistake } from './mistake.js';
import { ScenarioError } from './scenario-error.js';
import type { ScenarioSource } from './source.js';

/**
 * Reads a scenario as it is written, without what it extends.
 *
 * @param name  what messages call it
 * @param file  its absolute path, if it is one
 * @throws ScenarioError
 */
export async function parseLayer(text: string, name: string, file?: string): Promise<Layer> {
  const { YamlSource } = await import('./yaml-source.js');
  const source = new YamlSource(text, name);
  const value = source.read();
  if (value === null) throw new ScenarioError(source.describe({ path: [], text: 'the file is empty' }));
  return { ...checkLayer(value, source), file };
}

/** Checks each field of a scenario. @throws ScenarioError for all that is wrong */
export function checkLayer(value: unknown, source: ScenarioSource): Layer {
  if (isScenario(value)) return { document: value, source };
  const mistakes = findMistakes(validateScenario.errors ?? []).map(placeOfGiven);
  const inOrder = [...mistakes].sort((a, b) => source.offsetOf(a) - source.offsetOf(b));
  throw new ScenarioError(inOrder.map((mistake) => source.describe(mistake)));
}

function isScenario(value: unknown): value is ScenarioDocument {
  return validateScenario(value);
}

/** A field in the wrong one of a scenario's parts is known all the same: says where it belongs. */
function placeOfGiven(mistake: ScenarioMistake): ScenarioMistake {
  const { path, field } = mistake;
  if (field === undefined) return mistake;
  const isAtTop = path.length === 0;
  if (isAtTop && SCENARIO_FIELDS.given.includes(field)) {
    return { ...mistake, text: `"${field}" belongs below "given"` };
  }
  const isGiven = path.length === 1 && path[0] === 'given';
  if (isGiven && SCENARIO_FIELDS.scenario.includes(field)) {
    return { ...mistake, text: `"${field}" belongs beside "given", not below it` };
  }
  return mistake;
}
