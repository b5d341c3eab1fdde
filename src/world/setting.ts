import { Cell } from './state/cell.js';
import type { Room, Shelf } from './state/room.js';

/** A rule of a world that whoever runs it may change. Replaced whole: who reads it never sees half a change. */
export interface Setting<T extends object> {
  value: Readonly<T>;
}

/** A setting that is a room of its own, with nothing else in it. */
export class SettingRoom<T extends object> extends Cell<Readonly<T>> implements Setting<T>, Room {
  readonly shelves: readonly Shelf[] = [this];
}
