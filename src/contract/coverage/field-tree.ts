import { isJsonObject, type JsonObject, listOrEmpty, objectOrEmpty } from '../json-object.js';

/** A documented place in JSON: the whole of it, or a member. */
export interface FieldNode {
  /** As in `MetField`; empty for the whole. */
  readonly pointer: string;
  readonly named: Map<string, FieldNode>;
  /** Any member of a list, or of a map that does not name it. */
  other: FieldNode | undefined;
  /** In how many answers it was. */
  times: number;
  /** The last answer that it was in, by number. */
  answer: number;
}

/** Deeper members are not told apart; no documented answer has half as many levels. */
const MAX_DEPTH = 24;
const FORMS = ['allOf', 'anyOf', 'oneOf'] as const;
const CONDITIONAL = ['then', 'else'] as const;

/**
 * Lists what JSON may hold that fits one of some schemas, whichever of their forms it takes. What a schema says
 * that must not be there is not listed; a schema that holds itself is followed once.
 */
export function plantFields(schemas: readonly JsonObject[]): FieldNode {
  const root = newNode('');
  for (const schema of schemas) grow(root, schema, []);
  return root;
}

/** All members below a node, each after the one that holds it. */
export function listFields(node: FieldNode): FieldNode[] {
  const below = [...node.named.values(), ...(node.other ? [node.other] : [])];
  return below.flatMap((member) => [member, ...listFields(member)]);
}

/**
 * Counts the documented members that a value has, each once however often it is in there.
 *
 * Every member of a list is looked at, since the last one may be the only one that has a field: that takes a
 * tenth of the time that parsing takes.
 *
 * @param answer  number of the answer that the value is of; of another answer, another number
 */
export function countFields(node: FieldNode, value: unknown, answer: number): void {
  if (Array.isArray(value)) {
    const { other } = node;
    if (other) for (const member of value) countMember(other, member, answer);
  } else if (isJsonObject(value)) {
    for (const name in value) {
      const member = node.named.get(name) ?? node.other;
      if (member) countMember(member, value[name], answer);
    }
  }
}

function countMember(node: FieldNode, value: unknown, answer: number): void {
  if (node.answer !== answer) {
    node.answer = answer;
    node.times += 1;
  }
  countFields(node, value, answer);
}

function newNode(pointer: string): FieldNode {
  return { pointer, named: new Map(), other: undefined, times: 0, answer: 0 };
}

function grow(node: FieldNode, schema: JsonObject, above: readonly JsonObject[]): void {
  if (above.includes(schema) || above.length >= MAX_DEPTH) return;
  const chain = [...above, schema];
  const forms = FORMS.flatMap((word) => listOrEmpty(schema[word]));
  for (const form of [...forms, ...CONDITIONAL.map((word) => schema[word])]) {
    if (isJsonObject(form)) grow(node, form, chain);
  }
  for (const [name, member] of Object.entries(objectOrEmpty(schema.properties))) {
    if (isNever(member)) continue;
    const known = node.named.get(name) ?? newNode(`${node.pointer}/${toStep(name)}`);
    node.named.set(name, known);
    if (isJsonObject(member)) grow(known, member, chain);
  }
  for (const member of unnamedMembers(schema)) {
    node.other ??= newNode(`${node.pointer}/{}`);
    grow(node.other, member, chain);
  }
}

/** What a schema says of members without naming them. That anything goes documents nothing. */
function unnamedMembers(schema: JsonObject): JsonObject[] {
  const { items, unevaluatedItems, prefixItems, additionalProperties, unevaluatedProperties } = schema;
  const ofLists = schema.maxItems === 0 ? [] : [items, unevaluatedItems, ...listOrEmpty(prefixItems)];
  const ofMaps = [
    additionalProperties,
    unevaluatedProperties,
    ...Object.values(objectOrEmpty(schema.patternProperties)),
  ];
  return [...ofLists, ...ofMaps].filter(isJsonObject).filter((member) => !isNever(member));
}

/** Whether a schema says that something must not be there. */
export function isNever(schema: unknown): boolean {
  if (schema === false) return true;
  return isJsonObject(schema) && isJsonObject(schema.not) && Object.keys(schema.not).length === 0;
}

function toStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
