import { assembleWorld, type Surroundings } from '../create-world.js';
import type { World } from '../world.js';
import { replaceRoom } from './replace-rows.js';

/** What of a world can be put back to its start alone, and the rooms that this takes. */
const ROOMS_OF = {
  journal: ['journal'],
  limits: ['limits', 'rate-limits', 'tweet-ids', 'query-pace'],
  clock: ['clock'],
  accounts: ['accounts', 'approvals', 'token-expiry'],
  faults: ['faults'],
} as const;

export type ResetPart = keyof typeof ROOMS_OF;

export const RESET_PARTS = Object.keys(ROOMS_OF) as readonly ResetPart[];

/**
 * Puts a part of a world back to its start; all else stays. The numbers of accounts are given anew then: of accounts
 * that are gone the outputs are taken, so that the next ones don't have them, and session cookies are to be thrown
 * away. Tokens go by the address of an account, and are good again for one that registers with it.
 */
export async function resetPart(world: World, part: ResetPart, surroundings: Surroundings): Promise<void> {
  const fresh = await assembleWorld(world.id, world.start, surroundings, world.incarnation);
  // In its turn: what fell due by now is not to be lost if the clock is moved back, nor half done meanwhile.
  await world.agenda.run(async () => {
    for (const room of world.rooms.filter(({ name }) => isOf(part, name))) {
      const other = fresh.rooms.find(({ name }) => name === room.name);
      if (other !== undefined) replaceRoom(room, other);
    }
    if (part === 'accounts') await takeFromOthers(world);
  });
}

function isOf(part: ResetPart, room: string): boolean {
  const names: readonly string[] = ROOMS_OF[part];
  return names.includes(room);
}

async function takeFromOthers({ accounts, urisets }: World): Promise<void> {
  await urisets.keepOnlyOf(new Set((await accounts.list()).map(({ id }) => id)));
}
