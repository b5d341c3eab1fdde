export type { ClockStart } from '../world/clock.js';
export {
  type Config,
  ConfigError,
  flagOf,
  OPTIONS,
  type OptionName,
  readConfig,
  variableOf,
} from './config.js';
export { createEmulator, type Emulator, type EmulatorOptions, type ServiceInfo } from './create-emulator.js';
export { VERSION } from './version.js';
