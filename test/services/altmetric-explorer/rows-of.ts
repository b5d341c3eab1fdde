import { expect } from 'vitest';
import type { Explorer, Reply } from './explorer.js';

/** Where the service's links point to in tests. */
export const BASE = 'http://127.0.0.1:4010/altmetric/explorer/explorer/api';
export const OUTPUTS = '/research_outputs';
export const ATTENTION = '/research_outputs/attention';
export const DEMOGRAPHICS = '/research_outputs/demographics';
export const MENTIONS = '/research_outputs/mentions';
export const PROFILES = '/research_outputs/mention_sources';
export const JOURNALS = '/research_outputs/journals';
/** All endpoints over outputs. */
export const ENDPOINTS = [OUTPUTS, ATTENTION, DEMOGRAPHICS, MENTIONS, PROFILES, JOURNALS] as const;

/** All pages of a query, by following `links.next` to the end; what the first promises is what comes. */
export async function pagesOf(
  { get, query }: Explorer,
  path: string,
  filters = '',
  account = 'whole',
): Promise<Reply['json'][]> {
  const size = /page\[size\]/.test(filters) ? '' : 'page[size]=100&';
  const pages = [(await query(path, size + filters, account)).json];
  for (let { next } = pages[0].links; next !== undefined; next = pages.at(-1).links.next) {
    pages.push((await get(next.slice(BASE.length))).json);
  }
  const promised = pages[0].meta.response;
  expect(pages.length).toBe(promised['total-pages']);
  expect(sum(pages.map(({ data }) => data.length))).toBe(promised['total-results']);
  return pages;
}

/** Rows of all pages. */
export async function rowsOf(
  explorer: Explorer,
  path: string,
  filters = '',
  account = 'whole',
): Promise<Reply['json'][]> {
  return (await pagesOf(explorer, path, filters, account)).flatMap(({ data }) => data);
}

/** What a row refers to, bare or within `data`. */
export function referencesOf({ relationships = {} }: Reply['json']): { type: string; id: string | number }[] {
  return Object.values<Reply['json']>(relationships).flatMap((member) =>
    [member].flat().map((reference: Reply['json']) => reference.data ?? reference),
  );
}

/** What tells a record from others. */
export function nameOf({ type, id }: Reply['json']): string {
  return `${type} ${id}`;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** How many rows a query has in all. */
export async function totalOf(explorer: Explorer, path: string, filters = ''): Promise<number> {
  return (await explorer.query(path, filters)).json.meta.response['total-results'];
}
