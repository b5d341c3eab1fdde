import { createHash } from 'node:crypto';
import { LAST_INSTANT_MS } from '../instant.js';
import type { WorldStart } from '../world-start.js';
import type { Incarnation } from './incarnation.js';
import { fromPlain, toPlain } from './plain.js';
import type { Plain } from './room.js';
import { StateError } from './state-error.js';
import type { RoomStates, ShelfState, WorldState } from './world-state.js';

/** Counts the forms that documents have had. */
const FORMAT = 1;

type Members = Readonly<Record<string, unknown>>;

/**
 * Writes the state of a world as a JSON document. Its last member is a digest of all others, in their order and
 * without white space, so that a document that was changed by hand is told from a good one.
 *
 * @param emulator  the version that writes it
 */
export function writeStateDocument(
  { start, incarnation, nowMs, rooms }: WorldState,
  emulator: string,
): string {
  const facts = { format: FORMAT, emulator, nowMs, incarnation, start: toPlain(start), rooms };
  const text = JSON.stringify(facts);
  return `${text.slice(0, -1)},"digest":"${digestOf(text)}"}`;
}

/** Reads what {@link writeStateDocument} wrote. @throws StateError that says why it can't be used */
export function readStateDocument(text: string): WorldState {
  const document = parse(text);
  const { digest, ...facts } = document;
  if (facts.format !== FORMAT) {
    throw new StateError(`This version reads documents of format ${FORMAT}, and this is "${facts.format}".`);
  }
  if (digest !== digestOf(JSON.stringify(facts))) {
    throw new StateError('The document was changed since it was written: its digest is another.');
  }
  const { start, incarnation, nowMs, rooms } = facts;
  if (!isStart(start) || !isIncarnation(incarnation) || !isInstant(nowMs) || !isRooms(rooms)) {
    throw new StateError(
      'The document lacks "start", "incarnation" or "rooms", or they are not what they should be.',
    );
  }
  return { start: readStart(start), incarnation, nowMs, rooms };
}

function readStart(start: Plain): WorldStart {
  try {
    // A start is what it was written from.
    return fromPlain(start) as WorldStart;
  } catch (error) {
    throw new StateError(`The "start" can't be read: ${error instanceof Error ? error.message : error}.`);
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parse(text: string): Members {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new StateError('The document is not JSON.');
  }
  if (!isMembers(document)) throw new StateError('The document is no JSON object.');
  return document;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStart(value: unknown): value is Plain {
  return isMembers(value);
}

function isInstant(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Math.abs(value) <= LAST_INSTANT_MS);
}

function isIncarnation(value: unknown): value is Incarnation {
  return (
    isMembers(value) &&
    Number.isSafeInteger(value.number) &&
    typeof value.secret === 'string' &&
    typeof value.startedAtMs === 'number'
  );
}

function isRooms(value: unknown): value is RoomStates {
  return isMembers(value) && Object.values(value).every(isShelves);
}

function isShelves(value: unknown): value is RoomStates[string] {
  return isMembers(value) && Object.values(value).every(isRows);
}

function isRows(value: unknown): value is ShelfState {
  return Array.isArray(value) && value.every(isRow);
}

function isRow(value: unknown): value is ShelfState[number] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && value[1] !== undefined;
}
