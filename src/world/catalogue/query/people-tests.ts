import { FIELDS } from '../fields.js';
import type { Author } from '../output-record.js';
import { authorNumbersOf, personOf } from '../records/authors.js';
import { ORGANIZATIONS } from '../records/organizations.js';
import type { Criteria } from './criteria.js';
import { organizationNumberOf } from './facets.js';
import { marksOf, type OutputTest, type TestParts } from './output-test.js';
import { isIn, type KnownAuthor, knownAuthorsOf, worksAt } from './people.js';

/** The number of a made-up person, in its ORCID iD without hyphens and in its researcher id. */
const NUMBER_IN_ORCID = /^00090099(\d{7})[\dX]$/;
const NUMBER_IN_RESEARCHER = /^ur\.09(\d{7})0\.\d\d$/;

/** The tests by who wrote an output, and where they work. */
export function peopleTests(criteria: Criteria, parts: TestParts): OutputTest[] {
  const { affiliations, authorCountries, institution, orcids, researchers } = criteria;
  return [
    affiliations && testOrganizations(affiliations, parts),
    authorCountries && testCountries(authorCountries, parts),
    institution && testOrganizations(institution, parts),
    institution && testMembers(criteria, institution, parts),
    orcids && testPerson(orcids, parts, { pattern: NUMBER_IN_ORCID, idOf: ({ orcid }) => orcid }),
    researchers &&
      testPerson(researchers, parts, {
        pattern: NUMBER_IN_RESEARCHER,
        idOf: ({ researcherId }) => researcherId,
      }),
  ].filter((test) => test !== undefined);
}

function testOrganizations(gridIds: readonly string[], { facets }: TestParts): OutputTest {
  const marks = marksOf(gridIds.map(organizationNumberOf), ORGANIZATIONS.length);
  return {
    ofNumber: (number) => facets.organizations.hasAny(number, marks),
    ofOutput: ({ record }) =>
      record.authors.some(({ affiliations }) => affiliations.some(({ id }) => gridIds.includes(id))),
  };
}

function testCountries(countries: readonly string[], { facets }: TestParts): OutputTest {
  const marks = Uint8Array.from(ORGANIZATIONS, ({ country }) => (countries.includes(country) ? 1 : 0));
  return {
    ofNumber: (number) => facets.organizations.hasAny(number, marks),
    ofOutput: ({ record }) =>
      record.authors.some(({ affiliations }) =>
        affiliations.some(({ country }) => countries.includes(country)),
      ),
  };
}

/** Authors and departments of an institution: one author of the output has to meet both. */
function testMembers(
  { authors, departments }: Criteria,
  institution: readonly string[],
  { catalogue }: TestParts,
): OutputTest | undefined {
  if (authors === undefined && departments === undefined) return undefined;
  const { columns } = catalogue;
  const gridIds = new Set(institution);
  const isAsked = (key: number) =>
    (authors === undefined || authors.includes(key)) && (departments === undefined || isIn(departments, key));
  return {
    ofNumber: (number) =>
      authorNumbersOf(columns.seedOf(number), columns).some(
        (person) => isAsked(person) && worksAt(person, gridIds, columns),
      ),
    ofOutput: (output) =>
      knownAuthorsOf(output, columns).some((known) => isAsked(known.key) && isMember(known, gridIds)),
  };
}

/** Whether an author works at one of some organizations. */
export function isMember({ author }: KnownAuthor, gridIds: ReadonlySet<string>): boolean {
  return author.affiliations.some(({ id }) => gridIds.has(id));
}

/** Outputs of people by an id of theirs, which holds the number of whom it was made up for. */
function testPerson(
  ids: readonly string[],
  { catalogue }: TestParts,
  { pattern, idOf }: { readonly pattern: RegExp; readonly idOf: (author: Author) => string | undefined },
): OutputTest {
  const { columns, texts } = catalogue;
  const making = { shape: columns, texts };
  const people = ids.flatMap((id) => {
    const number = Number(pattern.exec(id.replaceAll('-', ''))?.[1] ?? Number.NaN);
    return Number.isInteger(number) && idOf(personOf(number, making)) === id ? [number] : [];
  });
  // People write in one field only: outputs of others needn't be looked at.
  const fields = marksOf(
    people.map((person) => person % FIELDS.length),
    FIELDS.length,
  );
  return {
    ofNumber: (number) =>
      fields[columns.field[number] ?? 0] === 1 &&
      authorNumbersOf(columns.seedOf(number), columns).some((person) => people.includes(person)),
    ofOutput: ({ record }) => record.authors.some((author) => ids.includes(idOf(author) ?? '')),
  };
}
