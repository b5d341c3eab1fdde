export { describeProblem } from './describe-problem.js';
export type { GivenInScenario, ScenarioDocument } from './document.js';
export { findShippedScenario, listScenarios, loadScenario } from './load-scenario.js';
export { describeMistake, ScenarioError } from './scenario-error.js';
export { toKeyLimits, toLimitChoice, toQuotaUse, toRules } from './to-access.js';
export { toScenarioError } from './to-catalogue.js';
export { findWrongDate, toNewMention, toNewOutput, toOutputPatch } from './to-edits.js';
export { toExplorerRules } from './to-explorer.js';
export { toStanding } from './to-world-start.js';
