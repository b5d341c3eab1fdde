import type { Rule } from '../world/rules/rule.js';
import { findMistakes } from './find-mistakes.js';
import { findRuleContradictions, type RuleGround } from './find-rule-contradictions.js';
import { describePath } from './mistake.js';
import type { RuleInScenario } from './rules-document.js';
import { ScenarioError } from './scenario-error.js';
import { toWorldRules } from './to-rules.js';

/**
 * Reads rules for a world that runs already. They are checked just as those of a scenario.
 *
 * @param ground  what is in the world
 * @throws ScenarioError for all that is wrong
 */
export async function readRules(written: readonly object[], ground: RuleGround): Promise<readonly Rule[]> {
  // Half a megabyte of code, which starting can do without.
  const { validateScenario } = await import('../generated/validators.js');
  if (!validateScenario({ summary: 'rules', rules: written })) {
    const mistakes = findMistakes(validateScenario.errors ?? []);
    throw new ScenarioError(mistakes.map(({ path, text }) => `${describePath(path)}: ${text}`));
  }
  // The schema says so.
  const rules = written as readonly RuleInScenario[];
  const contradictions = [...findRuleContradictions(rules, ground)];
  if (contradictions.length > 0) throw new ScenarioError(contradictions);
  return toWorldRules(rules, ground.faults);
}
