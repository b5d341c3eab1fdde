import type { Catalogue } from '../catalogue.js';
import type { Columns } from '../columns.js';
import { hasScheme } from '../identifiers/shares.js';
import type { OpenAccess, Organization } from '../output-record.js';
import type { OutputSeed } from '../output-seed.js';
import { authorNumbersOf, universitiesOf } from '../records/authors.js';
import { fieldsOfResearchOf, goalsOf, openAccessOf } from '../records/classification.js';
import { FIELDS_OF_RESEARCH } from '../records/fields-of-research.js';
import { fundersOf } from '../records/make-record.js';
import { ORGANIZATIONS } from '../records/organizations.js';
import { publisherNumberOf } from '../records/publisher-of.js';
import { Gradual, type Steps } from './gradual.js';
import { NumberLists } from './number-lists.js';

/** Outputs that are looked at in one step: some milliseconds. */
const A_STEP = 20_000;

/** Ways to be read for free, as columns number them: from 1; 0 where nobody knows. */
export const OPEN_ACCESS: readonly OpenAccess[] = ['gold', 'green', 'hybrid', 'bronze', 'closed'];

const FIELD_NUMBER: Readonly<Record<string, number>> = Object.fromEntries(
  FIELDS_OF_RESEARCH.map(({ code }, number) => [code, number]),
);
const ORGANIZATION_NUMBER: Readonly<Record<string, number>> = Object.fromEntries(
  ORGANIZATIONS.map(({ id }, number) => [id, number]),
);

type FacetColumn = 'openAccess' | 'publisher';
type FacetList = 'fields' | 'goals' | 'funders' | 'organizations';
/** One of the further columns. */
export type FacetName = FacetColumn | FacetList;

/**
 * What the generated outputs of a catalogue are asked for besides what its columns hold: further columns, each made
 * when a query first asks for it, and shared by all worlds from then on.
 */
export class Facets {
  readonly #catalogue: Catalogue;
  readonly #columns: Readonly<Record<FacetColumn, Gradual<Uint8Array>>>;
  readonly #lists: Readonly<Record<FacetList, Gradual<NumberLists>>>;

  constructor(catalogue: Catalogue) {
    const { columns } = catalogue;
    const lists = (make: (seed: OutputSeed) => readonly number[]) =>
      new Gradual(() => NumberLists.of(columns.count, (number) => make(columns.seedOf(number))));
    this.#catalogue = catalogue;
    this.#columns = {
      openAccess: new Gradual(() => columnOf(columns, (seed) => placeAfter(openAccessOf(seed)))),
      publisher: new Gradual(() =>
        columnOf(columns, (seed) => (hasPublisher(seed) ? publisherNumberOf(seed, columns) + 1 : 0)),
      ),
    };
    this.#lists = {
      fields: lists((seed) => fieldsOfResearchOf(seed).map((code) => FIELD_NUMBER[code] ?? 0)),
      goals: lists(goalsOf),
      funders: lists((seed) => fundersOf(seed).map(toNumber)),
      organizations: lists((seed) => organizationsOf(seed, columns)),
    };
  }

  /** Makes some of what is asked for, in steps. */
  async ready(names: readonly FacetName[]): Promise<void> {
    const all = { ...this.#columns, ...this.#lists };
    for (const name of names) await all[name].ready();
  }

  /** Place in {@link OPEN_ACCESS} plus one. */
  get openAccess(): Uint8Array {
    return this.#columns.openAccess.value;
  }

  /** Number of the publisher plus one; 0 for none. */
  get publisher(): Uint8Array {
    return this.#columns.publisher.value;
  }

  /** Numbers as {@link fieldNumberOf} gives them. */
  get fields(): NumberLists {
    return this.#lists.fields.value;
  }

  get goals(): NumberLists {
    return this.#lists.goals.value;
  }

  /** Numbers as {@link organizationNumberOf} gives them. */
  get funders(): NumberLists {
    return this.#lists.funders.value;
  }

  /** Of the authors' affiliations, each once. */
  get organizations(): NumberLists {
    return this.#lists.organizations.value;
  }

  /** Whether an output has a DOI, or a Handle. */
  has(scheme: 'doi' | 'handle', number: number): boolean {
    return hasScheme(scheme, this.#catalogue.columns.seedOf(number));
  }
}

/** Number of a division or group of the Fields of Research; undefined for a code that isn't one. */
export function fieldNumberOf(code: string): number | undefined {
  return Object.hasOwn(FIELD_NUMBER, code) ? FIELD_NUMBER[code] : undefined;
}

/** Number of an organization by its GRID id; undefined if no made-up one has it. */
export function organizationNumberOf(gridId: string): number | undefined {
  return Object.hasOwn(ORGANIZATION_NUMBER, gridId) ? ORGANIZATION_NUMBER[gridId] : undefined;
}

function toNumber({ id }: Organization): number {
  return ORGANIZATION_NUMBER[id] ?? 0;
}

function* columnOf(columns: Columns, make: (seed: OutputSeed) => number): Steps<Uint8Array> {
  const column = new Uint8Array(columns.count);
  for (let number = 0; number < columns.count; number++) {
    column[number] = make(columns.seedOf(number));
    if (number % A_STEP === 0) yield;
  }
  return column;
}

function placeAfter(way: OpenAccess | undefined): number {
  return way === undefined ? 0 : OPEN_ACCESS.indexOf(way) + 1;
}

function hasPublisher({ type }: OutputSeed): boolean {
  return type !== 'clinical-trial';
}

function organizationsOf(seed: OutputSeed, columns: Columns): readonly number[] {
  const people = authorNumbersOf(seed, columns);
  return [...new Set(people.flatMap((person) => universitiesOf(person, columns).map(toNumber)))];
}
