import { type Identifiers, OUTPUT_TYPES, type OutputRecord } from '../output-record.js';
import { FIELDS_OF_RESEARCH } from '../records/fields-of-research.js';
import { journalNumberOfId } from '../records/journals.js';
import { ORGANIZATIONS } from '../records/organizations.js';
import { PUBLISHERS } from '../records/publishers.js';
import type { Criteria } from './criteria.js';
import { fieldNumberOf, OPEN_ACCESS, organizationNumberOf } from './facets.js';
import type { NumberLists } from './number-lists.js';
import { haveCommon, marksOf, type OutputTest, type TestParts } from './output-test.js';

const GOALS_END = 18;
/** The registrant of all made-up Handles. */
const HANDLE_PREFIX = '20.500.99901';

/** The tests by what is known of outputs besides their attention and their people, the cheapest first. */
export function recordTests(criteria: Criteria, parts: TestParts): OutputTest[] {
  return [
    testTypes(criteria, parts),
    testJournals(criteria, parts),
    testOpenAccess(criteria, parts),
    testPublishers(criteria, parts),
    testGoals(criteria, parts),
    testFields(criteria, parts),
    testFunders(criteria, parts),
    testHandlePrefixes(criteria, parts),
    testDoiPrefixes(criteria, parts),
  ].filter((test) => test !== undefined);
}

function testTypes({ types }: Criteria, { catalogue }: TestParts): OutputTest | undefined {
  if (types === undefined) return undefined;
  const marks = marksOf(
    types.map((type) => OUTPUT_TYPES.indexOf(type)),
    OUTPUT_TYPES.length,
  );
  return {
    ofNumber: byColumn(catalogue.columns.type, marks),
    ofOutput: ({ record }) => types.includes(record.type),
  };
}

function testJournals({ journals }: Criteria, { catalogue }: TestParts): OutputTest | undefined {
  if (journals === undefined) return undefined;
  const { columns } = catalogue;
  const ids = journals.map((id) => id.toLowerCase());
  const marks = marksOf(
    ids.map((id) => placeAfter(journalNumberOfId(id, columns))),
    columns.journalCount + 1,
  );
  return {
    ofNumber: byColumn(columns.journal, marks),
    ofOutput: ({ record }) => record.journal !== undefined && ids.includes(record.journal.id),
  };
}

function testOpenAccess({ openAccess }: Criteria, { facets }: TestParts): OutputTest | undefined {
  if (openAccess === undefined) return undefined;
  const marks = marksOf(
    openAccess.map((way) => OPEN_ACCESS.indexOf(way) + 1),
    OPEN_ACCESS.length + 1,
  );
  return {
    ofNumber: byColumn(facets.openAccess, marks),
    ofOutput: ({ record }) => record.openAccess !== undefined && openAccess.includes(record.openAccess),
  };
}

function testPublishers({ publishers }: Criteria, { facets }: TestParts): OutputTest | undefined {
  if (publishers === undefined) return undefined;
  const ids = publishers.map((id) => id.toLowerCase());
  const marks = marksOf(
    PUBLISHERS.map(({ id }, number) => (ids.includes(id) ? number + 1 : undefined)),
    PUBLISHERS.length + 1,
  );
  return {
    ofNumber: byColumn(facets.publisher, marks),
    ofOutput: ({ record }) => ids.includes(publisherIdOf(record)),
  };
}

function publisherIdOf({ journal, publisher }: OutputRecord): string {
  return (publisher ?? journal?.publisher)?.id ?? '';
}

function testGoals({ goals }: Criteria, { facets }: TestParts): OutputTest | undefined {
  if (goals === undefined) return undefined;
  const ofNumber = byLists(facets.goals, marksOf(goals, GOALS_END));
  return { ofNumber, ofOutput: ({ record }) => haveCommon(record.goals, goals) };
}

function testFields({ fieldsOfResearch }: Criteria, { facets }: TestParts): OutputTest | undefined {
  if (fieldsOfResearch === undefined) return undefined;
  const marks = marksOf(fieldsOfResearch.map(fieldNumberOf), FIELDS_OF_RESEARCH.length);
  const ofNumber = byLists(facets.fields, marks);
  return { ofNumber, ofOutput: ({ record }) => haveCommon(record.fieldsOfResearch, fieldsOfResearch) };
}

function testFunders({ funders }: Criteria, { facets }: TestParts): OutputTest | undefined {
  if (funders === undefined) return undefined;
  const ofNumber = byLists(facets.funders, marksOf(funders.map(organizationNumberOf), ORGANIZATIONS.length));
  return { ofNumber, ofOutput: ({ record }) => record.funders.some(({ id }) => funders.includes(id)) };
}

function testDoiPrefixes({ doiPrefixes }: Criteria, { facets }: TestParts): OutputTest | undefined {
  if (doiPrefixes === undefined) return undefined;
  const prefixes = doiPrefixes.map(toPrefix);
  const marks = marksOf(
    PUBLISHERS.map(({ doiPrefix }, number) => (prefixes.includes(`${doiPrefix}/`) ? number + 1 : undefined)),
    PUBLISHERS.length + 1,
  );
  const isOfPublisher = byColumn(facets.publisher, marks);
  return {
    ofNumber: (number) => isOfPublisher(number) && facets.has('doi', number),
    ofOutput: ({ record }) => hasPrefix(record.identifiers, 'doi', prefixes),
  };
}

function testHandlePrefixes({ handlePrefixes }: Criteria, { facets }: TestParts): OutputTest | undefined {
  if (handlePrefixes === undefined) return undefined;
  const prefixes = handlePrefixes.map(toPrefix);
  const isMadeUp = prefixes.includes(`${HANDLE_PREFIX}/`);
  return {
    ofNumber: (number) => isMadeUp && facets.has('handle', number),
    ofOutput: ({ record }) => hasPrefix(record.identifiers, 'handle', prefixes),
  };
}

/** A prefix up to and with its slash, which may be given or not. */
function toPrefix(text: string): string {
  return `${text.toLowerCase().replace(/\/$/, '')}/`;
}

function hasPrefix(identifiers: Identifiers, scheme: 'doi' | 'handle', prefixes: readonly string[]): boolean {
  const texts = identifiers[scheme] ?? [];
  return texts.some((text) => prefixes.some((prefix) => text.toLowerCase().startsWith(prefix)));
}

function byColumn(column: Uint8Array | Uint16Array, marks: Uint8Array): OutputTest['ofNumber'] {
  return (number) => marks[column[number] ?? 0] === 1;
}

function byLists(lists: NumberLists, marks: Uint8Array): OutputTest['ofNumber'] {
  return (number) => lists.hasAny(number, marks);
}

function placeAfter(number: number | undefined): number | undefined {
  return number === undefined ? undefined : number + 1;
}
