export type { ServiceCoverage } from './coverage/index.js';
export { type Environment, fillFromProcess, processNameOf, readEnvironment, rebase } from './environment.js';
export { toJunit } from './junit-report.js';
export type { ContractReport, Failure, RequestRow } from './report.js';
export { type ContractCollection, ContractError, type ContractOptions, runContract } from './run-contract.js';
export { findShippedEnvironment, loadShippedCollections, variablesNeeded } from './shipped-collections.js';
export { describeRow, describeSummary } from './terminal-report.js';
