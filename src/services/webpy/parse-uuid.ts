const GROUPS = /^[0-9a-f]{4}(?:-?[0-9a-f]{4}){7}$/;

/**
 * Reads a UUID as the database does: in any case, perhaps in braces, with or without hyphens between groups of four.
 *
 * @returns in lower case, with the usual hyphens; undefined for what is none
 * @source PostgreSQL 15: src/backend/utils/adt/uuid.c `string_to_uuid`
 */
export function parseUuid(text: string): string | undefined {
  const bare = (/^\{(.*)\}$/s.exec(text)?.[1] ?? text).toLowerCase();
  if (!GROUPS.test(bare)) return undefined;
  return bare.replaceAll('-', '').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
