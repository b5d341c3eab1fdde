export type { ClockStart } from '../world/clock.js';
export { ConfigError } from './check-options.js';
export {
  type Config,
  flagOf,
  OPTIONS,
  type OptionName,
  readConfig,
  variableOf,
} from './config.js';
export { createEmulator, type Emulator, type ServiceInfo } from './create-emulator.js';
export type { EmulatorOptions } from './options.js';
export { VERSION } from './version.js';
