import { parse, stringify } from 'yaml';
import { suggestion } from '../../scenarios/index.js';
import { isJsonObject, type JsonObject } from '../json-object.js';
import { DIFFERENCE_KINDS, type Difference, type DifferenceKind } from './difference.js';

/** A difference that somebody has looked at and accepts. */
export interface AcceptedDifference {
  readonly service: string;
  readonly kind: DifferenceKind;
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

/** Problems of a file that are told: with more of them it is another file. */
const MOST_PROBLEMS = 20;

/**
 * Reads a baseline, written as YAML or JSON: a list of differences with the reason why each is accepted.
 *
 * @throws Error  in words for a person, with all that is wrong and the numbers of the entries
 */
export function readBaseline(text: string): readonly AcceptedDifference[] {
  const document: unknown = parse(text);
  if (document === null) return [];
  if (!Array.isArray(document)) throw new Error('it is no list of accepted differences');
  const problems: string[] = [];
  const entries = document.flatMap((entry: unknown, at) => {
    const tell = (problem: string) => void problems.push(`entry ${at + 1}: ${problem}`);
    const accepted = readEntry(entry, tell);
    return accepted ? [accepted] : [];
  });
  const more = problems.length - MOST_PROBLEMS;
  const told = [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`and ${more} more`] : [])];
  if (told.length > 0) throw new Error(told.join('; '));
  return entries;
}

/** Differences as a baseline, in which somebody has to say yet why each is accepted: as it is, it can't be read. */
export function writeBaseline(differences: readonly Difference[]): string {
  return stringify(
    differences.map(({ service, operation, status, pointer, kind }) => {
      return { service, operation, ...(status === undefined ? {} : { status }), pointer, kind, reason: '' };
    }),
  );
}

type Tell = (problem: string) => void;

/** Tells all problems of an entry; nothing comes of one that has any. */
function readEntry(entry: unknown, tell: Tell): AcceptedDifference | undefined {
  if (!isJsonObject(entry))
    return void tell('it is no difference, which has service, pointer, kind and reason');
  for (const name of Object.keys(entry).filter((one) => !KNOWN.includes(one))) {
    tell(`"${name}" is none of ${KNOWN.join(', ')}${suggestion(name, KNOWN)}`);
  }
  const { operation, status } = entry;
  if (status !== undefined && typeof status !== 'number') tell('status is no number');
  if (operation !== undefined && typeof operation !== 'string') tell('operation is no text');
  const service = readText(entry, 'service', tell);
  const pointer = readText(entry, 'pointer', tell);
  const kind = readKind(entry, tell);
  const reason = readText(entry, 'reason', tell)?.trim();
  if (reason === '') tell('say in "reason" why it is accepted');
  if (service === undefined || pointer === undefined || kind === undefined || !reason) return undefined;
  return {
    service,
    ...(typeof operation === 'string' ? { operation } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    pointer,
    kind,
    reason,
  };
}

function readKind(entry: JsonObject, tell: Tell): DifferenceKind | undefined {
  const written = readText(entry, 'kind', tell);
  const kind = DIFFERENCE_KINDS.find((one) => one === written);
  if (written !== undefined && kind === undefined) {
    const choices = `${DIFFERENCE_KINDS.slice(0, -1).join(', ')} or ${DIFFERENCE_KINDS.at(-1)}`;
    tell(`kind "${written}" is none of ${choices}${suggestion(written, DIFFERENCE_KINDS)}`);
  }
  return kind;
}

function readText(entry: JsonObject, name: string, tell: Tell): string | undefined {
  const value = entry[name];
  if (typeof value === 'string') return value;
  return void tell(value === undefined || value === null ? `${name} is missing` : `${name} is no text`);
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
