import type { JsonObject } from '../json-object.js';
import { isJsonObject, listOrEmpty, objectOrEmpty } from '../json-object.js';
import type { Kind } from './shape.js';

/** What a spec says of a place in a body, whichever of the documented forms the body has. */
export interface SchemaView {
  /** What is said of a member of an object; absent when it is not documented. */
  property(name: string): SchemaView | undefined;
  /** Whether a member is one by data, such as a country, rather than by a name that the spec lists. */
  isMapKey(name: string): boolean;
  /** What is said of the members of objects whose names are data. */
  members(): SchemaView | undefined;
  /** What is said of the members of lists. */
  items(): SchemaView | undefined;
  /** Whether one of the documented forms can't be without a member. */
  mayRequire(name: string): boolean;
  /** Whether a value of that kind may stand here; absent when nothing is said. */
  allows(kind: Kind): boolean | undefined;
  /** The values that may stand here, as JSON; absent where they are not fixed. */
  readonly fixed: readonly string[] | undefined;
}

const TYPES: Readonly<Record<Kind, readonly string[]>> = {
  null: ['null'],
  boolean: ['boolean'],
  integer: ['integer', 'number'],
  number: ['number'],
  string: ['string'],
  array: ['array'],
  object: ['object'],
};

/** @param schemas  all that may hold, with every reference resolved; none gives `undefined` */
export function viewOf(schemas: readonly unknown[]): SchemaView | undefined {
  const forms = listForms(schemas);
  if (forms.length === 0) return undefined;
  const typed = forms.flatMap(typesOf);
  return {
    property: (name) => viewOf(listProperties(forms, name)) ?? (isListed(forms, name) ? OPEN : undefined),
    isMapKey: (name) => !isListed(forms, name) && listOthers(forms, name).length > 0,
    members: () => viewOf(forms.flatMap((form) => [form.additionalProperties, ...patternsOf(form).values()])),
    items: () => viewOf(forms.flatMap((form) => [form.items, ...listOrEmpty(form.prefixItems)])),
    mayRequire: (name) => forms.some(({ required }) => listOrEmpty(required).includes(name)),
    allows: (kind) => (typed.length === 0 ? undefined : TYPES[kind].some((type) => typed.includes(type))),
    fixed: fixedOf(forms),
  };
}

/** A place that is documented, without a word about what is there. */
const OPEN: SchemaView = {
  property: () => undefined,
  isMapKey: () => false,
  members: () => undefined,
  items: () => undefined,
  mayRequire: () => false,
  allows: () => undefined,
  fixed: undefined,
};

/** A schema and all those that it is made of, or that it leaves the choice between. */
function listForms(schemas: readonly unknown[], seen: Set<JsonObject> = new Set()): JsonObject[] {
  return schemas.filter(isJsonObject).flatMap((schema) => {
    if (seen.has(schema)) return [];
    seen.add(schema);
    const { allOf, anyOf, oneOf, then: yes, else: no } = schema;
    const within = [allOf, anyOf, oneOf].flatMap(listOrEmpty);
    return [schema, ...listForms([...within, yes, no], seen)];
  });
}

function listProperties(forms: readonly JsonObject[], name: string): unknown[] {
  const listed = forms.map(({ properties }) => ownMember(properties, name)).filter(isJsonObject);
  return listed.length > 0 ? listed : listOthers(forms, name);
}

function isListed(forms: readonly JsonObject[], name: string): boolean {
  return forms.some(({ properties }) => {
    const schema = ownMember(properties, name);
    return schema !== undefined && schema !== false;
  });
}

function ownMember(properties: unknown, name: string): unknown {
  return isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** What holds for members that are not listed by name. */
function listOthers(forms: readonly JsonObject[], name: string): unknown[] {
  return forms.flatMap((form) => {
    const byPattern = [...patternsOf(form)].filter(([pattern]) => new RegExp(pattern, 'u').test(name));
    if (byPattern.length > 0) return byPattern.map(([, schema]) => schema);
    return isJsonObject(form.additionalProperties) ? [form.additionalProperties] : [];
  });
}

function patternsOf(form: JsonObject): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(objectOrEmpty(form.patternProperties)));
}

function typesOf({ type, properties, const: only, enum: some }: JsonObject): unknown[] {
  if (type !== undefined) return Array.isArray(type) ? type : [type];
  if (properties !== undefined) return ['object'];
  const values = only === undefined ? listOrEmpty(some) : [only];
  return values.map(typeOf);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** Only if each form lists its values; one that leaves the choice between others doesn't have to. */
function fixedOf(forms: readonly JsonObject[]): readonly string[] | undefined {
  const values = forms.flatMap((form) => (form.const === undefined ? listOrEmpty(form.enum) : [form.const]));
  const isOpen = forms.some(
    (form) =>
      form.const === undefined &&
      form.enum === undefined &&
      form.anyOf === undefined &&
      form.oneOf === undefined &&
      typesOf(form).some((type) => type !== 'null'),
  );
  return values.length === 0 || isOpen ? undefined : values.map((value) => JSON.stringify(value));
}
