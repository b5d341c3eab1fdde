import { requireStorable } from '../storable.js';
import type { World } from '../world.js';
import type { Relatives, Work, WorkIdentifier } from './work.js';

/** What the columns of the real database hold, in characters. @source hirmeos/identifiers_db: sql/10-schema.sql */
const MAX_VALUE_LENGTH = 255;
const HEX_DIGITS = 32;

/**
 * Adds a work under a new UUID.
 *
 * @throws ProblemError `work-unknown` for a relative that there is not, `relation-refused`, `value-not-storable`
 * @source hirmeos/identifier_translation_service: src/models/work.py `save`
 */
export async function addWork(world: World, draft: Omit<Work, 'id'>, relatives: Relatives): Promise<Work> {
  requireStorableParts(draft);
  const work = { ...draft, id: newWorkId(world) };
  await world.works.add(work, relatives);
  return work;
}

/** Stops at what the real database would not take. */
export function requireStorableParts({
  titles = [],
  identifiers = [],
}: {
  readonly titles?: readonly string[];
  readonly identifiers?: readonly WorkIdentifier[];
}): void {
  for (const title of titles) requireStorable(title);
  for (const { value } of identifiers) requireStorable(value, MAX_VALUE_LENGTH);
}

/** UUID (version 4), from the world's own randomness. */
function newWorkId(world: World): string {
  return toUuid(world.random.stream('work', world.ids.next('work')).hex(HEX_DIGITS));
}

/** Makes a UUID (version 4) of 32 hexadecimal digits, two of which are replaced. */
export function toUuid(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
