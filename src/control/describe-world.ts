import type { components } from '../generated/emulator-control.js';
import type { World } from '../world/world.js';
import type { Worlds } from '../world/worlds.js';
import { toWireWorld } from './projections.js';

/** What the control API tells of a world that a server keeps. */
export function describeWorld(worlds: Worlds, world: World): components['schemas']['World'] {
  const scenario = worlds.scenarioOf(world.id) ?? '';
  return toWireWorld(world, { scenario, idleMs: worlds.idleMsOf(world.id) });
}
