export { isBelow, type ServiceCoverage, totalsOf } from './coverage/index.js';
export { type Environment, fillFromProcess, processNameOf, readEnvironment, rebase } from './environment.js';
export { findThreads } from './lanes/index.js';
export type { ContractNetwork } from './network.js';
export type { ContractPlace } from './places.js';
export { type PlannedRequest, planContract } from './plan.js';
export { isSecretName } from './redactor.js';
export type { ContractReport, Failure, RequestRow } from './report.js';
export {
  describeRow,
  describeSummary,
  toGithubAnnotations,
  toGithubSummary,
  toHtml,
  toJson,
  toJunit,
} from './reports/index.js';
export {
  type ContractCollection,
  ContractError,
  type ContractOptions,
  chooseCollections,
  runContract,
} from './run-contract.js';
export {
  addressesOf,
  findShippedEnvironment,
  loadShippedCollections,
  variablesNeeded,
} from './shipped-collections.js';
