export {
  type ContractCollection,
  ContractError,
  type ContractOptions,
  type ContractReport,
  type Coverage,
  describeRow,
  describeSummary,
  type Environment,
  type Exercised,
  type Failure,
  findShippedEnvironment,
  loadShippedCollections,
  type RequestRow,
  readEnvironment,
  rebase,
  runContract,
  toJunit,
} from './contract/index.js';
export {
  type ClockStart,
  ConfigError,
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type ServiceInfo,
} from './emulator/index.js';
export { type ScenarioDocument, ScenarioError } from './scenarios/index.js';
