export { findThreads, type Threads } from './find-threads.js';
export type { Lane } from './lane.js';
export { openOwnLane, openThreadLane } from './open-lanes.js';
export { runOnLanes } from './run-on-lanes.js';
