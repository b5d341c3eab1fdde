export {
  type ContractCollection,
  ContractError,
  type ContractOptions,
  type ContractReport,
  type Coverage,
  type Environment,
  type Failure,
  findShippedEnvironment,
  loadShippedCollections,
  type RequestRow,
  readEnvironment,
  rebase,
  runContract,
} from './contract/index.js';
export {
  ConfigError,
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type ServiceInfo,
} from './emulator/index.js';
export { type ScenarioDocument, ScenarioError } from './scenarios/index.js';
