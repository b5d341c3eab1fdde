export {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type ServiceInfo,
} from './emulator/index.js';
export { type ScenarioDocument, ScenarioError } from './scenarios/index.js';
