import type { Site } from '../service.js';
import { encodeForm } from './form-text.js';
import type { Parameters } from './parameters.js';

/** Parameters that links repeat, besides filters and the page. */
const REPEATED = ['digest', 'include', 'key', 'order'] as const;
const PRODUCTION: Site = { origin: 'https://www.altmetric.com', prefix: '' };

/** What links are made of. */
export interface LinkParts {
  /** Where the client called; undefined for production. */
  readonly site: Site | undefined;
  /** The service's own path, e.g. `/explorer/api/research_outputs`. */
  readonly path: string;
  readonly parameters: Parameters;
}

/** A page of rows among all. */
export interface PagePlace {
  /** From 1. */
  readonly number: number;
  readonly size: number;
  readonly pages: number;
  readonly linksBack: boolean;
}

export interface Links {
  readonly self: string;
  readonly first: string;
  readonly last: string;
  readonly next?: string;
  readonly prev?: string;
}

/**
 * Links of a page. There is no `next` on the last one and no `prev` on the first, not even null. Open question
 * `previous-page`: whether later ones have a `prev`.
 *
 * @source docs/sources.md explorer 2.2 and 2.5; that there is a `prev`, and its place, is inferred
 */
export function pageLinks(parts: LinkParts, { number, size, pages, linksBack }: PagePlace): Links {
  const to = (page: number) => linkTo(parts, { number: page, size });
  return {
    self: to(number),
    first: to(1),
    last: to(Math.max(1, pages)),
    ...(number < pages ? { next: to(number + 1) } : {}),
    ...(number > 1 && linksBack ? { prev: to(number - 1) } : {}),
  };
}

/** Links where all rows are on one page: three times the same, without a size. */
export function singlePageLinks(parts: LinkParts): Links {
  const only = linkTo(parts, { number: 1 });
  return { self: only, first: only, last: only };
}

/** Parameters come in the order of their encoded names, whatever the order in which they were sent. */
function linkTo(
  { site = PRODUCTION, path, parameters }: LinkParts,
  page: { readonly number: number; readonly size?: number },
): string {
  const pairs: [string, string][] = [['page[number]', String(page.number)]];
  if (page.size !== undefined) pairs.push(['page[size]', String(page.size)]);
  for (const name of REPEATED) {
    const value = parameters.texts.get(name);
    if (value !== undefined) pairs.push([name, value]);
  }
  for (const { name, values, isList } of parameters.filters) {
    for (const value of values) pairs.push([isList ? `filter[${name}][]` : `filter[${name}]`, value]);
  }
  const query = pairs
    .map(([name, value]) => [encodeForm(name), encodeForm(value)] as const)
    .sort(([one], [other]) => compare(one, other))
    .map(([name, value]) => `${name}=${value}`);
  return `${site.origin}${site.prefix}${path}?${query.join('&')}`;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
