import { numberOfAltmetricId } from '../identifiers/altmetric-id.js';
import type { Output } from '../output.js';
import { journalNumberOfId } from '../records/journals.js';
import type { CatalogueView } from '../view/catalogue-view.js';
import type { Criteria, NamedOutput } from './criteria.js';
import { dateTest, mentionTest, wordTests } from './other-tests.js';
import type { OutputTest, TestParts } from './output-test.js';
import { peopleTests } from './people-tests.js';
import { recordTests } from './record-tests.js';

/** The outputs that meet some criteria, in no order that matters to a client. */
export interface Matched {
  /** Numbers of generated outputs, ascending. */
  readonly numbers: Uint32Array;
  /** Outputs that are written down. */
  readonly explicit: readonly Output[];
}

const NOTHING: Matched = { numbers: new Uint32Array(0), explicit: [] };

/** Finds the outputs that meet all criteria, among those that somebody has heard of by now. */
export function match(criteria: Criteria, parts: TestParts, view: CatalogueView): Matched {
  if (criteria.isImpossible) return NOTHING;
  const named = criteria.named === undefined ? undefined : idsOf(criteria.named, view);
  const tests = toTests(criteria, parts);
  const { columns } = parts.catalogue;
  const { hidden, moment } = parts;
  const candidates = named === undefined ? candidatesOf(criteria, parts) : numbersAmong(named, columns.count);
  const { first, end } = daysToNumbers(criteria, parts);
  const found = new Uint32Array(candidates?.length ?? Math.max(0, end - first));
  const hasHidden = hidden.size > 0;
  let count = 0;
  const consider = (number: number) => {
    if ((columns.firstSeen[number] ?? 0) > moment.evenSeconds || (hasHidden && hidden.has(number))) return;
    for (const test of tests) if (!test.ofNumber(number)) return;
    found[count] = number;
    count += 1;
  };
  if (candidates === undefined) for (let number = first; number < end; number++) consider(number);
  else for (const number of candidates) if (number >= first && number < end) consider(number);
  const explicit = parts.explicit.map(({ entry }) => entry.output);
  return {
    numbers: found.slice(0, count),
    explicit: explicit.filter(
      (output) => (named?.has(output.altmetricId) ?? true) && tests.every((test) => test.ofOutput(output)),
    ),
  };
}

function toTests(criteria: Criteria, parts: TestParts): readonly OutputTest[] {
  return [
    ...recordTests(criteria, parts),
    dateTest(criteria),
    mentionTest(criteria, parts),
    ...peopleTests(criteria, parts),
    ...wordTests(criteria, parts),
  ].filter((test) => test !== undefined);
}

/** Generated outputs among which all that match are; undefined for all. */
function candidatesOf({ journals }: Criteria, { catalogue }: TestParts): Uint32Array | undefined {
  if (journals === undefined) return undefined;
  const { columns } = catalogue;
  const numbers = [...new Set(journals)].flatMap((id) => journalNumberOfId(id, columns) ?? []);
  const members = numbers.flatMap((number) => [...catalogue.journals.of(number + 1)]);
  return Uint32Array.from(members).sort();
}

function daysToNumbers(
  { publishedFrom, publishedTo }: Criteria,
  { catalogue: { columns } }: TestParts,
): { readonly first: number; readonly end: number } {
  const first = publishedFrom === undefined ? 0 : columns.firstPublishedFrom(publishedFrom);
  return {
    first,
    end: publishedTo === undefined ? columns.count : columns.firstPublishedFrom(publishedTo + 1),
  };
}

function idsOf(named: readonly NamedOutput[], view: CatalogueView): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const { scheme, value } of named) {
    const output = scheme === 'altmetric' ? view.findById(Number(value)) : view.find(scheme, value);
    if (output !== undefined) ids.add(output.altmetricId);
  }
  return ids;
}

function numbersAmong(ids: ReadonlySet<number>, count: number): Uint32Array {
  const numbers = [...ids].flatMap((id) => numberOfAltmetricId(id, count) ?? []);
  return Uint32Array.from(numbers).sort();
}
