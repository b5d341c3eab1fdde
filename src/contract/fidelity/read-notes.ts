import { objectOrEmpty, textOrNothing } from '../json-object.js';
import type { Note } from './evidence.js';

/**
 * Reads a slice's list of quirks or open questions.
 *
 * @param list  an object that says something by ids: `{ 'some-quirk': { says, source } }`; absent for none
 */
export function readNotes(list: unknown): Note[] {
  return Object.entries(objectOrEmpty(list)).map(([id, note]) => {
    const { says, source } = objectOrEmpty(note);
    return { id, says: textOrNothing(says) ?? '', source: textOrNothing(source) };
  });
}
