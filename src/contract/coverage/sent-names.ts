import { isJson, parseJson } from '../conformance/index.js';
import { isJsonObject, type JsonObject, listOrEmpty, objectOrEmpty } from '../json-object.js';
import { isNever } from './field-tree.js';

/**
 * The names that the members of a request's body may have: fields of a form, or members of JSON, of each object
 * where it is a list. What is in them is not looked at.
 *
 * @param schema  of the body
 */
export function bodyNames(schema: JsonObject, above: readonly JsonObject[] = []): string[] {
  if (above.includes(schema)) return [];
  const chain = [...above, schema];
  const forms = [...listOrEmpty(schema.allOf), ...listOrEmpty(schema.anyOf), ...listOrEmpty(schema.oneOf)];
  const inside = [...forms, schema.items].filter(isJsonObject);
  const members = Object.entries(objectOrEmpty(schema.properties));
  const own = members.flatMap(([name, member]) => (isNever(member) ? [] : [name]));
  return [...new Set([...own, ...inside.flatMap((form) => bodyNames(form, chain))])];
}

/** The names in a query, or in a form that is written like one, without brackets at their ends. */
export function namesInQuery(query: string): Set<string> {
  return new Set([...new URLSearchParams(query).keys()].map(withoutIndex));
}

/** The names of cookies that a request brings. */
export function namesInCookies(lines: readonly string[]): Set<string> {
  const pairs = lines.flatMap((line) => line.split(';'));
  return new Set(pairs.map((pair) => pair.split('=', 1).join('').trim()));
}

/**
 * The names in the body of a request: JSON if it is some, as not every service looks at the type; otherwise parts
 * of a form.
 *
 * @param contentType  as sent; empty where there is none
 */
export function namesInBody(body: string, contentType: string): Set<string> {
  const looksLikeJson = isJson(contentType) || /^\s*[[{]/.test(body);
  const json = looksLikeJson ? parseJson(body) : undefined;
  if (json) return new Set([json.value].flat().filter(isJsonObject).flatMap(Object.keys));
  if (!contentType.toLowerCase().startsWith('multipart/')) return namesInQuery(body);
  const parts = body.matchAll(/^content-disposition:[^\r\n]*[; ]name="?([^";\r\n]+)/gim);
  return new Set([...parts].map(([, name = '']) => withoutIndex(name)));
}

/** Whether a documented name is among those that were sent: `filter[type][]` also as `filter[type][0]` or bare. */
export function isSent(name: string, sent: ReadonlySet<string>): boolean {
  return sent.has(withoutIndex(name));
}

/** Whether a piece of an object was sent: of `page`, `page[size]`. */
export function isPieceSent(name: string, sent: ReadonlySet<string>): boolean {
  return [...sent].some((one) => one.startsWith(`${name}[`));
}

function withoutIndex(name: string): string {
  return name.replace(/\[\d*\]$/, '');
}
