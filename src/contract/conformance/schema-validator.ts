import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isJsonObject, type JsonObject } from '../json-object.js';

/** Where a value fails its schema, and how. */
export interface SchemaFault {
  /** JSON pointer into the value; empty for the value itself. */
  readonly pointer: string;
  /** E.g. `must be string (got number)`. */
  readonly message: string;
}

/** Holds values against schemas; each schema is compiled when it is first used, and once. */
export interface SchemaValidator {
  /** A parsed JSON value, or the text of a body that is not JSON. */
  checkValue(schema: JsonObject, value: unknown): SchemaFault[];
  /** The text of a header or path parameter: a schema that asks for a number takes its digits. */
  checkText(schema: JsonObject, text: string): SchemaFault[];
}

const LONGEST_EXCERPT = 80;

/** A validator for the schemas of OpenAPI 3.1, with formats. */
export function createSchemaValidator(): SchemaValidator {
  const ofValues = createCompiler(false);
  const ofTexts = createCompiler(true);
  return {
    checkValue: (schema, value) => faults(ofValues(schema), value, value),
    // Coercion replaces members of an object, never the outermost value: hence the box.
    checkText: (schema, text) => faults(ofTexts(schema), { text }, text),
  };
}

function createCompiler(ofTexts: boolean): (schema: JsonObject) => ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    // OpenAPI adds words of its own to schemas, such as `example`.
    strict: false,
    verbose: true,
    coerceTypes: ofTexts,
    // Both take as long as all the rest of compiling. That a schema is none shows when it is compiled, too; and a
    // validator is used some hundred times, too few for better code to pay.
    validateSchema: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  const compiled = new WeakMap<JsonObject, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const validate = ajv.compile(ofTexts ? { properties: { text: schema } } : { ...schema });
    compiled.set(schema, validate);
    return validate;
  };
}

function faults(validate: ValidateFunction, value: unknown, shown: unknown): SchemaFault[] {
  if (validate(value)) return [];
  return withoutAlternatives(validate.errors ?? []).map((error) => {
    const pointer = shown === value ? error.instancePath : error.instancePath.replace(/^\/text/, '');
    return { pointer, message: describe(error, valueAt(shown, pointer)) };
  });
}

/**
 * Of a value that fits none of several forms, only that: why it misses each would bury it. But where one form
 * is clearly meant, why it misses that one.
 */
function withoutAlternatives(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
  const hidden = new Set(
    choices.flatMap((choice) => {
      const within = errors.filter((error) => isWithin(choice, error));
      const meant = meantForm(choice, within);
      return meant ? [choice, ...within.filter((error) => !meant.includes(error))] : within;
    }),
  );
  return errors.filter((error) => !hidden.has(error));
}

/** Whether an error came up while the forms were tried; of several members of a list, on the same one. */
function isWithin(choice: ErrorObject, error: ErrorObject): boolean {
  return (
    error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    `${error.instancePath}/`.startsWith(`${choice.instancePath}/`)
  );
}

/**
 * The errors of the form that an object or list comes closest to: by its own members first, by what is in them
 * then. None where it might be meant for several.
 */
function meantForm(choice: ErrorObject, within: readonly ErrorObject[]): ErrorObject[] | undefined {
  if (typeof choice.data !== 'object' || choice.data === null) return undefined;
  const forms = new Map<string, ErrorObject[]>();
  for (const error of within) {
    const form = /^\d+/.exec(error.schemaPath.slice(choice.schemaPath.length + 1))?.[0] ?? '';
    forms.set(form, [...(forms.get(form) ?? []), error]);
  }
  const isOwn = (error: ErrorObject): boolean => error.instancePath === choice.instancePath;
  const distance = (found: ErrorObject[]): number =>
    found.filter(isOwn).length * within.length + found.length;
  const [first, second] = [...forms.values()]
    .filter((found) => !found.some((error) => error.keyword === 'type' && isOwn(error)))
    .toSorted((a, b) => distance(a) - distance(b));
  return first && (!second || distance(first) < distance(second)) ? first : undefined;
}

function describe(error: ErrorObject, value: unknown): string {
  switch (error.keyword) {
    case 'type':
      return `${error.message} (got ${typeName(value)})`;
    case 'required':
      return `lacks '${error.params.missingProperty}'`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `has '${error.params.additionalProperty ?? error.params.unevaluatedProperty}', which is not documented`;
    case 'not':
    case 'false schema':
      return isNever(error.schema)
        ? `must not be there (got ${excerpt(value)})`
        : `must not be one that fits ${excerpt(error.schema)} (got ${excerpt(value)})`;
    case 'anyOf':
    case 'oneOf':
      return `has none of the documented forms (got ${excerpt(value)})`;
    case 'const':
      return `must be ${excerpt(error.params.allowedValue)} (got ${excerpt(value)})`;
    case 'enum':
      return `must be one of ${excerpt(error.params.allowedValues)} (got ${excerpt(value)})`;
    default:
      return `${error.message} (got ${excerpt(value)})`;
  }
}

/** Whether nothing fits: the schema is `false`, or what must not fit is anything. */
function isNever(schema: unknown): boolean {
  return schema === false || (isJsonObject(schema) && Object.keys(schema).length === 0);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}

function valueAt(value: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((at, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  }, value);
}
