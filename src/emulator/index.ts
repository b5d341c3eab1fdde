export type { AdviceKind } from '../world/advice/advice.js';
export type { ClockStart } from '../world/clock.js';
export type { GivenAdvice } from './advice/said-boards.js';
export { ConfigError } from './check-options.js';
export {
  type Config,
  flagOf,
  OPTIONS,
  type OptionName,
  readConfig,
  variableOf,
} from './config.js';
export {
  type ClockReading,
  type ClockSetting,
  type ControlClient,
  ControlError,
  type ControlledAccount,
  type NewFault,
  type RequestQuery,
  type RequestSeen,
  type SetFault,
  type Waiting,
  type WorldState,
} from './control-client.js';
export { createEmulator } from './create-emulator.js';
export type { EmulatedWorld, ServiceInfo, WorldOptions } from './emulated-world.js';
export type { Emulator } from './emulator.js';
export type { EmulatorOptions } from './options.js';
export type { StoryRecording } from './recording/recordings.js';
export { ReplayError, type ReplayOptions, replay } from './replay.js';
export { delay, elapsedMs } from './system-host.js';
export { VERSION } from './version.js';
