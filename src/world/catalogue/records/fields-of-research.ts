import { FIELDS } from '../fields.js';
import { GROUPS } from './field-groups.js';

/** Code of a division, e.g. `32`. */
export type DivisionCode = (typeof FIELDS)[number]['code'];

/** A division (two digits) or a group (four) of the Fields of Research. */
export interface FieldOfResearch {
  readonly code: string;
  readonly name: string;
}

const BY_CODE: Readonly<Record<string, string>> = Object.fromEntries(
  FIELDS.flatMap(({ code, name }) => [
    [code, name],
    ...GROUPS[code].map((group, index) => [groupCode(code, index), group]),
  ]),
);

/** All divisions and groups, by code. */
export const FIELDS_OF_RESEARCH: readonly FieldOfResearch[] = Object.entries(BY_CODE)
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** Name of a division or group; undefined for a code that isn't one. */
export function findFieldName(code: string): string | undefined {
  return Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
}

/** Code of the field at a place in `FIELDS`. @throws RangeError where there is none */
export function divisionOf(field: number): DivisionCode {
  const found = FIELDS[field];
  if (found === undefined) throw new RangeError(`There is no field ${field}.`);
  return found.code;
}

/** Names of the groups of the field at a place in `FIELDS`. */
export function groupNamesOf(field: number): readonly string[] {
  return GROUPS[divisionOf(field)];
}

/** Code of the group at a place in its division: `32`, 1 → `3202`. */
export function groupCode(division: DivisionCode, place: number): string {
  return division + String(place + 1).padStart(2, '0');
}
