import { departmentOf, type KnownAuthor } from '../../world/catalogue/query/people.js';
import type { Department, Institution } from '../../world/explorer/institution.js';

const AUTHOR_ID = /^(.+):person:(\d{1,12})$/;

/** What an institution calls one of its authors, e.g. `cuboulder:person:4758`. */
export function authorIdOf({ slug }: Institution, { key }: KnownAuthor): string {
  return `${slug}:person:${key}`;
}

/** The key of an institution's author; undefined for an id of another form, or another's. */
export function authorKeyOf({ slug }: Institution, id: string): number | undefined {
  const [, owner, key] = AUTHOR_ID.exec(id) ?? [];
  return owner === slug && key !== undefined ? Number(key) : undefined;
}

/** Place of a department among the institution's; undefined for an unknown one. */
export function departmentPlaceOf({ departments }: Institution, id: string): number | undefined {
  const place = departments.findIndex((department) => department.id === id);
  return place < 0 ? undefined : place;
}

/** The department that an author is in, if the institution's systems tell of any. */
export function departmentOfAuthor(
  { departments }: Institution,
  { key }: KnownAuthor,
): Department | undefined {
  return departments.length === 0 ? undefined : departments[departmentOf(key, departments.length)];
}
