export type { ScenarioDocument } from './document.js';
export { findShippedScenario, listScenarios, loadScenario } from './load-scenario.js';
export { describeMistake, ScenarioError } from './scenario-error.js';
export { toStanding } from './to-world-start.js';
