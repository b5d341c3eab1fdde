import { parse, stringify } from 'yaml';
import { isJsonObject, type JsonObject } from '../json-object.js';
import type { Difference } from './difference.js';

/** A difference that somebody has looked at and accepts. */
export interface AcceptedDifference {
  readonly service: string;
  readonly kind: string;
  readonly pointer: string;
  /** Only in answers of this operation; absent for all. */
  readonly operation?: string;
  /** Only in answers with this status; absent for all. */
  readonly status?: number;
  /** Why it is accepted, for people. */
  readonly reason: string;
}

/** Differences, sorted by what a baseline says of them. */
export interface Sorted {
  readonly differences: readonly Difference[];
  readonly accepted: readonly { readonly difference: Difference; readonly reason: string }[];
  /** Entries that nothing is like any more. */
  readonly stale: readonly AcceptedDifference[];
}

const KNOWN = ['service', 'operation', 'status', 'pointer', 'kind', 'reason'];

/**
 * Reads a baseline, written as YAML or JSON: a list of differences with the reason why each is accepted.
 *
 * @throws Error  in words for a person, with the number of the entry that is wrong
 */
export function readBaseline(text: string): readonly AcceptedDifference[] {
  const document: unknown = parse(text);
  if (document === null) return [];
  if (!Array.isArray(document)) throw new Error('it is no list of accepted differences');
  return document.map((entry: unknown, at) => {
    if (!isJsonObject(entry)) throw new Error(`entry ${at + 1} is no difference`);
    return readEntry(entry, at + 1);
  });
}

/** Differences as a baseline, in which somebody has to say yet why each is accepted: as it is, it can't be read. */
export function writeBaseline(differences: readonly Difference[]): string {
  return stringify(
    differences.map(({ service, operation, status, pointer, kind }) => {
      return { service, operation, ...(status === undefined ? {} : { status }), pointer, kind, reason: '' };
    }),
  );
}

function readEntry(entry: JsonObject, number: number): AcceptedDifference {
  const stranger = Object.keys(entry).find((name) => !KNOWN.includes(name));
  if (stranger !== undefined)
    throw new Error(`entry ${number}: "${stranger}" is none of ${KNOWN.join(', ')}`);
  const { operation, status } = entry;
  if (status !== undefined && typeof status !== 'number')
    throw new Error(`entry ${number}: status is no number`);
  if (operation !== undefined && typeof operation !== 'string') {
    throw new Error(`entry ${number}: operation is no text`);
  }
  const reason = readText(entry, 'reason', number).trim();
  if (reason === '') throw new Error(`entry ${number}: say in "reason" why it is accepted`);
  return {
    service: readText(entry, 'service', number),
    ...(operation === undefined ? {} : { operation }),
    ...(status === undefined ? {} : { status }),
    pointer: readText(entry, 'pointer', number),
    kind: readText(entry, 'kind', number),
    reason,
  };
}

function readText(entry: JsonObject, name: string, number: number): string {
  const value = entry[name];
  if (typeof value !== 'string') throw new Error(`entry ${number}: ${name} is missing`);
  return value;
}

/**
 * Sorts differences into new ones and accepted ones.
 *
 * @param isJudged  whether what an entry is about was compared at all; if not, it can't be stale
 */
export function applyBaseline(
  found: readonly Difference[],
  entries: readonly AcceptedDifference[],
  isJudged: (entry: AcceptedDifference) => boolean,
): Sorted {
  const entryOf = (difference: Difference) => entries.find((entry) => isAbout(entry, difference));
  return {
    differences: found.filter((difference) => entryOf(difference) === undefined),
    accepted: found.flatMap((difference) => {
      const entry = entryOf(difference);
      return entry ? [{ difference, reason: entry.reason }] : [];
    }),
    stale: entries.filter((entry) => isJudged(entry) && !found.some((one) => isAbout(entry, one))),
  };
}

function isAbout(entry: AcceptedDifference, difference: Difference): boolean {
  return (
    entry.service === difference.service &&
    entry.kind === difference.kind &&
    entry.pointer === difference.pointer &&
    (entry.operation === undefined || entry.operation === difference.operation) &&
    (entry.status === undefined || entry.status === difference.status)
  );
}
