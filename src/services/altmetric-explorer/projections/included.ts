import type { components } from '../../../generated/altmetric-explorer.js';
import type { Output } from '../../../world/catalogue/output.js';
import type { Journal, Organization, OutputRecord } from '../../../world/catalogue/output-record.js';
import type { CatalogueShape } from '../../../world/catalogue/output-seed.js';
import { type KnownAuthor, knownAuthorsOf } from '../../../world/catalogue/query/people.js';
import { findFieldName } from '../../../world/catalogue/records/fields-of-research.js';
import { findGoalName } from '../../../world/catalogue/records/goals.js';
import type { Institution } from '../../../world/explorer/institution.js';
import { authorIdOf, departmentOfAuthor } from '../institution-ids.js';
import { COUNTRY_NAMES } from './country-names.js';

type Schemas = components['schemas'];
export type IncludedWithOutput = Schemas['IncludedWithOutputs'];
export type Included = Schemas['IncludedWithMentions'];

/** What rows refer to: each record once, where it is first referred to. */
export class Dictionary<Record extends Included> {
  readonly #records = new Map<string, Record>();

  add(...records: readonly Record[]): void {
    for (const record of records) {
      const name = `${record.type} ${record.id}`;
      if (!this.#records.has(name)) this.#records.set(name, record);
    }
  }

  get records(): readonly Record[] {
    return [...this.#records.values()];
  }
}

/**
 * The records that an output refers to, in the order of its relationships and, within one, of ids as texts.
 *
 * @source docs/sources.md explorer 2.12
 */
export function recordsOf(
  output: Output,
  shape: CatalogueShape,
  institution: Institution | undefined,
): readonly IncludedWithOutput[] {
  const { record } = output;
  const members = institution === undefined ? [] : membersOf(output, shape, institution);
  return [
    ...(record.journal === undefined ? [] : [toJournal(record.journal)]),
    ...(institution === undefined ? [] : sorted(members.map((member) => toAuthor(member, institution)))),
    ...(institution === undefined
      ? []
      : sorted(members.flatMap((member) => toDepartments(member, institution)))),
    ...sorted(affiliationsOf(record).map((one) => toGrid(one, 'grid-affiliation'))),
    ...sorted(record.fieldsOfResearch.map(toField)),
    ...sorted(record.funders.map((one) => toGrid(one, 'grid-funder'))),
    ...sorted(record.goals.map(toGoal)),
  ];
}

/** The authors of an output who work at an institution. */
function membersOf(
  output: Output,
  shape: CatalogueShape,
  { organizations }: Institution,
): readonly KnownAuthor[] {
  return knownAuthorsOf(output, shape).filter(({ author }) =>
    author.affiliations.some(({ id }) => organizations.includes(id)),
  );
}

function affiliationsOf({ authors }: OutputRecord): readonly Organization[] {
  return authors.flatMap(({ affiliations }) => affiliations);
}

/** ISSNs are without hyphens here. */
export function toJournal({ id, title, issns }: Journal): Schemas['Journal'] {
  return { id, type: 'journal', attributes: { title, issns: issns.map((issn) => issn.replace('-', '')) } };
}

function toGrid<Type extends 'grid-affiliation' | 'grid-funder'>(
  { id, name, country, acronym }: Organization,
  type: Type,
): { id: string; type: Type; attributes: Schemas['GridAttributes'] } {
  return {
    id,
    type,
    attributes: { name, country: COUNTRY_NAMES.get(country) ?? country, acronym: acronym ?? null },
  };
}

function toField(code: string): Schemas['FieldOfResearch'] {
  return { id: code, type: 'field-of-research', attributes: { name: findFieldName(code) ?? code } };
}

function toGoal(goal: number): Schemas['Goal'] {
  const id = String(goal);
  return { id, type: 'sustainable-development-goal', attributes: { name: findGoalName(goal) ?? id } };
}

/** Authors go by their last names: `LOVELACE, Ada B.` */
function toAuthor(member: KnownAuthor, institution: Institution): Schemas['Author'] {
  const words = member.author.name.split(' ');
  const last = words.at(-1) ?? '';
  const name =
    words.length < 2 ? last.toUpperCase() : `${last.toUpperCase()}, ${words.slice(0, -1).join(' ')}`;
  return { id: authorIdOf(institution, member), type: 'author', attributes: { name } };
}

function toDepartments(member: KnownAuthor, institution: Institution): Schemas['Department'][] {
  const department = departmentOfAuthor(institution, member);
  return department === undefined
    ? []
    : [{ id: department.id, type: 'department', attributes: { name: department.name } }];
}

function sorted<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const unique = new Map(records.map((record) => [record.id, record]));
  return [...unique.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
