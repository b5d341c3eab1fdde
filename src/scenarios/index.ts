export { describeProblem } from '../world/describe-problem.js';
export type { GivenInScenario, ScenarioDocument } from './document.js';
export type { ReadScenario } from './extend-scenario.js';
export { describeMistakes } from './find-mistakes.js';
export { findPackage, findScenarioSchema } from './find-package.js';
export { findPatternMistake } from './find-pattern-mistake.js';
export type { RuleGround } from './find-rule-contradictions.js';
export {
  findShippedStart,
  isShippedScenario,
  listScenarios,
  loadScenario,
  readScenario,
  type ShippedScenario,
} from './load-scenario.js';
export { readRules } from './read-rules.js';
export type { ReplayedStep, ReplayReport } from './replay/report.js';
export { ScenarioError } from './scenario-error.js';
export { toKeyLimits, toLimitChoice, toQuotaUse, toRules } from './to-access.js';
export { toApproval, writeApproval } from './to-approval.js';
export { describeEditMistake } from './to-catalogue.js';
export { findWrongDate, toNewMention, toNewOutput, toOutputPatch } from './to-edits.js';
export { toExplorerRules } from './to-explorer.js';
export { describeFaultMistake, findFaultContradictions, toFault, toFaults } from './to-faults.js';
export { findCallerMistake, toSubject } from './to-subject.js';
export { type PasswordHashes, toStanding, toWorldStart } from './to-world-start.js';
export { listChoices, suggestion } from './words.js';
