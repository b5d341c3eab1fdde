import { suggest } from '../../world/suggest.js';
import type { SpecOperation } from '../../world/traffic/spec-operation.js';

const NESTED = /^([^[\]]+)\[([^[\]]*)\]/;
const LIST = /\[\]$/;

/** What other APIs call a page, and how many rows it has. */
const PAGE_NAMES = ['page', 'page_number', 'pageNumber', 'page[number]', 'p'];
const SIZE_NAMES = [
  'size',
  'limit',
  'rows',
  'per_page',
  'perPage',
  'page_size',
  'pageSize',
  'num_results',
  'page[size]',
];
const OFFSET_NAMES = ['offset', 'start', 'cursor'];
const OWN_PAGE_NAMES = ['page', 'page[number]'];
const OWN_SIZE_NAMES = ['num_results', 'per_page', 'page[size]'];

/** Names that one operation has, and another one under a name of its own. */
const NAMESAKES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  listMentionSources: {
    'filter[mentioned_after]': 'filter[mention_sources_mentioned_after]',
    'filter[mentioned_before]': 'filter[mention_sources_mentioned_before]',
    'filter[countries]': 'filter[mention_sources_countries]',
    'filter[mention_types]': 'filter[mention_sources_types][]',
    'filter[mention_sources]': 'filter[mention_sources_types][]',
  },
  listMentions: {
    'filter[mention_sources_mentioned_after]': 'filter[mentioned_after]',
    'filter[mention_sources_mentioned_before]': 'filter[mentioned_before]',
    'filter[mention_sources_types]': 'filter[mention_types][]',
    'filter[mention_sources_countries]': 'filter[countries][]',
  },
};

/** The names that an operation reads in its query. */
export class KnownNames {
  readonly #operation: string;
  readonly #names: ReadonlySet<string>;
  /** As the spec spells them. */
  readonly #spelled: readonly string[];

  constructor({ operation, query }: SpecOperation, tolerated: readonly string[]) {
    this.#operation = operation;
    this.#spelled = query.map(({ name }) => name);
    this.#names = new Set([...this.#spelled, ...tolerated].map(plainName));
  }

  /** @param name  in its {@link plainName} */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Whether the operation gives its rows in one piece, and the name would page through them. */
  isUnreadPaging(name: string): boolean {
    const isPaging = [PAGE_NAMES, SIZE_NAMES, OFFSET_NAMES].some((names) => names.includes(name));
    return isPaging && ![...OWN_PAGE_NAMES, ...OWN_SIZE_NAMES].some((own) => this.has(own));
  }

  /** What may have been meant by a name that isn't known, as the spec spells it. */
  suggest(name: string): string | undefined {
    const namesake = NAMESAKES[this.#operation]?.[name] ?? this.#samePage(name);
    if (namesake !== undefined) return this.#spelling(namesake);
    const bracketed = this.#spelling(`filter[${name}]`);
    if (bracketed !== undefined) return bracketed;
    const inner = NESTED.exec(name)?.[2] ?? name;
    const inners = this.#spelled.map((spelled) => [NESTED.exec(spelled)?.[2] ?? spelled, spelled] as const);
    const near = suggest(
      inner,
      inners.map(([each]) => each),
    );
    return inners.find(([each]) => each === near)?.[1];
  }

  #samePage(name: string): string | undefined {
    if (PAGE_NAMES.includes(name)) return OWN_PAGE_NAMES.find((own) => this.has(own));
    if (SIZE_NAMES.includes(name)) return OWN_SIZE_NAMES.find((own) => this.has(own));
    return undefined;
  }

  #spelling(name: string): string | undefined {
    return this.#spelled.find((spelled) => plainName(spelled) === plainName(name));
  }
}

/** `filter[type]` of `filter[type][]`: a list of one may be sent as a text, and whatever is behind makes a list. */
export function plainName(name: string): string {
  const [, outer, inner] = NESTED.exec(name) ?? [];
  return outer === undefined ? name : `${outer}[${inner}]`;
}

export function isList(name: string): boolean {
  return LIST.test(name);
}
