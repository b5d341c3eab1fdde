import type { JsonValue } from '../steps-document.js';

/** Values of variables by name. */
export type Variables = ReadonlyMap<string, JsonValue>;

const NAME = /\{\{(\w+)\}\}/g;
const ONE_NAME = /^\{\{(\w+)\}\}$/;

/** A step needs a variable that nothing has given a value. */
export class MissingVariable extends Error {
  readonly variable: string;
  constructor(variable: string) {
    super(`{{${variable}}} has no value`);
    this.variable = variable;
  }
}

/**
 * Replaces `{{name}}` by values.
 *
 * @throws MissingVariable
 */
export function fillText(text: string, variables: Variables): string {
  if (!text.includes('{{')) return text;
  return text.replace(NAME, (_whole, name: string) => toText(get(variables, name)));
}

/** The same in all texts of a value; a text that is one `{{name}}` takes on the variable's value, type and all. */
export function fillValue(value: JsonValue, variables: Variables): JsonValue {
  if (typeof value === 'string') {
    const [, name] = ONE_NAME.exec(value) ?? [];
    return name === undefined ? fillText(value, variables) : get(variables, name);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((member) => fillValue(member, variables));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [fillText(name, variables), fillValue(member, variables)]),
  );
}

/** A value as it stands within a text. */
export function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The names of all variables that a value uses, with the path to where. */
export function* listUses(value: unknown, path: readonly (string | number)[] = []): Generator<Use> {
  if (typeof value === 'string') {
    for (const [, name = ''] of value.matchAll(NAME)) yield { name, path };
  } else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* listUses(member, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield* listUses(name, [...path, name]);
      yield* listUses(member, [...path, name]);
    }
  }
}

/** Where a variable is used. */
export interface Use {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function get(variables: Variables, name: string): JsonValue {
  const value = variables.get(name);
  if (value === undefined) throw new MissingVariable(name);
  return value;
}
