import type { Catalogue } from '../catalogue.js';
import { hasScheme } from '../identifiers/shares.js';
import type { OpenAccess, Organization } from '../output-record.js';
import type { OutputSeed } from '../output-seed.js';
import { authorNumbersOf, universitiesOf } from '../records/authors.js';
import { fieldsOfResearchOf, goalsOf, openAccessOf } from '../records/classification.js';
import { FIELDS_OF_RESEARCH } from '../records/fields-of-research.js';
import { fundersOf } from '../records/make-record.js';
import { ORGANIZATIONS } from '../records/organizations.js';
import { publisherNumberOf } from '../records/publisher-of.js';
import { NumberLists } from './number-lists.js';

/** Ways to be read for free, as columns number them: from 1; 0 where nobody knows. */
export const OPEN_ACCESS: readonly OpenAccess[] = ['gold', 'green', 'hybrid', 'bronze', 'closed'];

const FIELD_NUMBER: Readonly<Record<string, number>> = Object.fromEntries(
  FIELDS_OF_RESEARCH.map(({ code }, number) => [code, number]),
);
const ORGANIZATION_NUMBER: Readonly<Record<string, number>> = Object.fromEntries(
  ORGANIZATIONS.map(({ id }, number) => [id, number]),
);

/**
 * What the generated outputs of a catalogue are asked for besides what its columns hold: further columns, each made
 * when a query first asks for it, and shared by all worlds from then on.
 */
export class Facets {
  readonly #catalogue: Catalogue;
  #openAccess: Uint8Array | undefined;
  #publisher: Uint8Array | undefined;
  #fields: NumberLists | undefined;
  #goals: NumberLists | undefined;
  #funders: NumberLists | undefined;
  #organizations: NumberLists | undefined;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Place in {@link OPEN_ACCESS} plus one. */
  get openAccess(): Uint8Array {
    this.#openAccess ??= this.#column((seed) => {
      const way = openAccessOf(seed);
      return way === undefined ? 0 : OPEN_ACCESS.indexOf(way) + 1;
    });
    return this.#openAccess;
  }

  /** Number of the publisher plus one; 0 for none. */
  get publisher(): Uint8Array {
    const { columns } = this.#catalogue;
    this.#publisher ??= this.#column((seed) =>
      seed.type === 'clinical-trial' ? 0 : publisherNumberOf(seed, columns) + 1,
    );
    return this.#publisher;
  }

  /** Numbers as {@link fieldNumberOf} gives them. */
  get fields(): NumberLists {
    this.#fields ??= this.#lists((seed) => fieldsOfResearchOf(seed).map((code) => FIELD_NUMBER[code] ?? 0));
    return this.#fields;
  }

  get goals(): NumberLists {
    this.#goals ??= this.#lists(goalsOf);
    return this.#goals;
  }

  /** Numbers as {@link organizationNumberOf} gives them. */
  get funders(): NumberLists {
    this.#funders ??= this.#lists((seed) => fundersOf(seed).map(toNumber));
    return this.#funders;
  }

  /** Of the authors' affiliations, each once. */
  get organizations(): NumberLists {
    const { columns } = this.#catalogue;
    this.#organizations ??= this.#lists((seed) => [
      ...new Set(
        authorNumbersOf(seed, columns).flatMap((person) => universitiesOf(person, columns).map(toNumber)),
      ),
    ]);
    return this.#organizations;
  }

  /** Whether an output has a DOI, or a Handle. */
  has(scheme: 'doi' | 'handle', number: number): boolean {
    return hasScheme(scheme, this.#catalogue.columns.seedOf(number));
  }

  #column(make: (seed: OutputSeed) => number): Uint8Array {
    const { columns } = this.#catalogue;
    const column = new Uint8Array(columns.count);
    for (let number = 0; number < columns.count; number++) column[number] = make(columns.seedOf(number));
    return column;
  }

  #lists(make: (seed: OutputSeed) => readonly number[]): NumberLists {
    const { columns } = this.#catalogue;
    return NumberLists.of(columns.count, (number) => make(columns.seedOf(number)));
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
