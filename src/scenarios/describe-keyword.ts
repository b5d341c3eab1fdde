import type { Mistake } from '../generated/validators.js';
import { listChoices, show, suggestion } from './words.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'nothing',
};

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'no instant with a time zone; write it like 2026-03-02T09:00:00Z',
  date: 'no day; write it like 2026-03-02',
  email: 'no e-mail address',
  uri: 'no URI; write it like https://example.org/page',
  uuid: 'no UUID',
};

/** As the schema writes the pattern of a value that a variable may hold. */
const VARIABLE = '^\\{\\{\\w+\\}\\}$';

/** Of a path in which `*` stands for any characters. */
const PATH_PATTERN = '^[/*]';

type Words = (mistake: Mistake) => string;

const WORDS: Readonly<Record<string, Words>> = {
  enum: ({ data, params }) => sayChoices(data, toList(params.allowedValues)),
  const: ({ data, params }) => sayChoices(data, [params.allowedValue]),
  type: ({ data, params }) => sayType(data, toList(params.type).map(String)),
  additionalProperties: (mistake) =>
    sayElsewhere(String(mistake.params.additionalProperty), mistake.parentSchema) ??
    sayUnknown(String(mistake.params.additionalProperty), fieldsOf(mistake.parentSchema)),
  unevaluatedProperties: ({ params }) => `"${params.unevaluatedProperty}" is not a known field`,
  required: ({ params }) => `"${params.missingProperty}" is missing`,
  dependentRequired: ({ params }) => `"${params.property}" needs "${params.missingProperty}" beside it`,
  format: ({ data, params }) => `${show(data)} is ${FORMATS[String(params.format)] ?? `no ${params.format}`}`,
  pattern: ({ data, params, parentSchema }) => {
    if (params.pattern === VARIABLE) return sayVariable(data, parentSchema);
    const [example] = toList(objectOf(parentSchema).examples);
    if (params.pattern === PATH_PATTERN) return `${show(data)} fits nothing: a path begins with / or *`;
    const like = example === undefined ? `; its form is ${params.pattern}` : `; write it like ${example}`;
    return `${show(data)} is not written as it should be${like}`;
  },
  minimum: sayRange,
  maximum: sayRange,
  exclusiveMinimum: ({ data, params }) => `${show(data)} is too small; use more than ${params.limit}`,
  exclusiveMaximum: ({ data, params }) => `${show(data)} is too large; use less than ${params.limit}`,
  minLength: ({ data, params }) =>
    data === '' ? '"" is empty' : `${show(data)} is too short; use ${params.limit} characters at least`,
  maxLength: ({ data, params }) => `${show(data)} is too long; use ${params.limit} characters at most`,
  minItems: ({ params }) => `the list has too few entries; it has ${params.limit} at least`,
  maxItems: ({ params }) => `the list has too many entries; it has ${params.limit} at most`,
  uniqueItems: ({ params }) => `the list has the same entry twice, at ${params.j} and ${params.i}`,
  minProperties: (mistake) => sayHowMany(mistake, 'too few fields', 'at least'),
  maxProperties: (mistake) => sayHowMany(mistake, 'too many fields', 'at most'),
  not: ({ data }) => `${show(data)} is not allowed`,
};

/** Says in one line what is wrong with a value, by a keyword of its schema; where it is, is for others to say. */
export function describeKeyword(mistake: Mistake): string {
  const words = Object.hasOwn(WORDS, mistake.keyword) ? WORDS[mistake.keyword] : undefined;
  return words?.(mistake) ?? `${show(mistake.data)} ${mistake.message ?? 'is not valid'}`;
}

/** @param choices  what is allowed, as JSON has it */
export function sayChoices(data: unknown, choices: readonly unknown[]): string {
  const names = choices.map((choice) => (choice === null ? 'nothing' : String(choice)));
  return `${show(data)} is not allowed; use ${listChoices(names)}${suggestion(data, names)}`;
}

/** @param types  the names that JSON Schema has for them */
export function sayType(data: unknown, types: readonly string[]): string {
  const quoted =
    typeof data === 'number' && types.includes('string') ? '; put quotation marks around it' : '';
  const names = [...new Set(types)].map((type) => TYPES[type] ?? type);
  const [only] = names;
  if (data === null && only === TYPES.array) return 'is empty; write [] or take it out';
  if (data === null && only === TYPES.object) return 'is empty; fill it in or take it out';
  if (names.length === 1 && only === 'true or false') return `${show(data)} is neither true nor false`;
  return names.length === 1
    ? `${show(data)} is not ${only}${quoted}`
    : `${show(data)} is not allowed; use ${listChoices(names)}${quoted}`;
}

/** Of a text where only one that is a variable may be. */
function sayVariable(data: unknown, schema: unknown): string {
  const types = toList(objectOf(schema).type).filter((type) => type !== 'string');
  const names = types.map((type) => TYPES[String(type)] ?? String(type));
  return `${show(data)} is not allowed; use ${listChoices([...names, '{{variable}}'])}`;
}

/** @param known  the fields that there are */
function sayUnknown(name: string, known: readonly string[]): string {
  const allowed = known.length === 0 ? '' : `; use ${listChoices(known)}`;
  return `"${name}" is not a known field${allowed}${suggestion(name, known)}`;
}

/** Of a field that a schema says is to be found in another place. */
function sayElsewhere(name: string, schema: unknown): string | undefined {
  const where = objectOf(objectOf(schema)['x-elsewhere'])[name];
  return typeof where === 'string' ? `"${name}" does not belong here: ${where}` : undefined;
}

function sayRange({ data, keyword, parentSchema }: Mistake): string {
  const { minimum, maximum } = objectOf(parentSchema);
  const wrong = `${show(data)} is too ${keyword === 'minimum' ? 'small' : 'large'}`;
  if (maximum === undefined) return `${wrong}; use ${minimum} or more`;
  if (minimum === undefined) return `${wrong}; use ${maximum} or less`;
  return `${wrong}; use ${minimum} to ${maximum}`;
}

function sayHowMany({ params, parentSchema }: Mistake, wrong: string, bound: string): string {
  const known = fieldsOf(parentSchema);
  const names = known.length === 0 ? '' : ` of ${listChoices(known)}`;
  return `there are ${wrong}; use ${params.limit} ${bound}${names}`;
}

/** The fields that a schema of an object lists. */
export function fieldsOf(schema: unknown): readonly string[] {
  return Object.keys(objectOf(objectOf(schema).properties));
}

export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
