import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { parse } from 'yaml';

/** What the schemas of the control API are called among the others. */
const CONTROL = 'control';

interface ControlSpec {
  readonly paths: Record<string, Record<string, ControlOperation>>;
  readonly components: { readonly schemas: object };
}

interface ControlOperation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } };
}

/**
 * Compiles the JSON Schemas of all that a person hands in, scenarios and control requests, to code that needs
 * no library: loading one would cost more than the whole start.
 */
export async function compileValidators(root: URL): Promise<{ code: string; types: string }> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  const schemas = new Map<string, object>();
  const scenario = JSON.parse(await readFile(new URL('scenarios/scenario.schema.json', root), 'utf8'));
  schemas.set('validateScenario', scenario);
  const control = await readControlSpec(root);
  ajv.addSchema({ components: { schemas: control.components } }, CONTROL);
  for (const [operationId, schema] of control.bodies) {
    schemas.set(`validate${operationId[0]?.toUpperCase()}${operationId.slice(1)}`, schema);
  }
  const idOf: Record<string, string> = {};
  for (const [name, schema] of schemas) {
    const { $id: _, ...body } = schema as { $id?: string };
    ajv.addSchema(body, name);
    idOf[name] = name;
  }
  const fields = {
    scenario: Object.keys(scenario.properties),
    given: Object.keys(scenario.$defs.given.properties),
  };
  const code = `${await bundle(joinFast(standaloneCode.default(ajv, idOf)), root)}
export const SCENARIO_FIELDS = ${JSON.stringify(fields)};
`;
  return { code, types: writeTypes([...schemas.keys()]) };
}

/** Of each operation, the schema of its body; what they share stays shared, or the code would be many times as long. */
async function readControlSpec(root: URL): Promise<{ bodies: Map<string, object>; components: object }> {
  const text = await readFile(new URL('openapi/emulator-control.yaml', root), 'utf8');
  const spec = JSON.parse(
    JSON.stringify(parse(text)).replaceAll('"#/components/', `"${CONTROL}#/components/`),
  ) as ControlSpec;
  const bodies = new Map<string, object>();
  for (const operation of Object.values(spec.paths).flatMap((path) => Object.values(path))) {
    const schema = operation.requestBody?.content['application/json'].schema;
    if (operation.operationId !== undefined && schema !== undefined)
      bodies.set(operation.operationId, schema);
  }
  return { bodies, components: spec.components.schemas };
}

/** Mistakes of one value that are looked for: nobody reads more. */
const MOST_MISTAKES = 1000;

/**
 * Has the mistakes of a value's parts put behind those that were found before. ajv's own code copies all of them for
 * each part, so that a list of a hundred thousand wrong entries would keep the server busy for minutes.
 */
function joinFast(code: string): string {
  const copying = /vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g;
  return `${code.replace(copying, 'joinMistakes(vErrors, $1)')}
function joinMistakes(before, more) {
  if (before === null) return more;
  if (before.length < ${MOST_MISTAKES}) before.push(...more.slice(0, ${MOST_MISTAKES}));
  return before;
}
`;
}

/** Takes in what ajv's code requires, so that the file stands alone in Node and in a bundle. */
async function bundle(code: string, root: URL): Promise<string> {
  const resolveDir = fileURLToPath(root);
  const result = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

function writeTypes(names: readonly string[]): string {
  const validator = `/** One thing that is wrong with a value, as ajv says it. */
export interface Mistake {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  /** What the keyword says, and the schema that it stands in. */
  readonly schema?: unknown;
  readonly parentSchema?: unknown;
  /** Of a field whose name is wrong, that name; the data is the name, too. */
  readonly propertyName?: string;
}
/** The fields that a scenario has at its top, and below \`given\`. */
export const SCENARIO_FIELDS: Readonly<Record<'scenario' | 'given', readonly string[]>>;
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Mistake[] | null;
}
`;
  return validator + names.map((name) => `export const ${name}: Validator;\n`).join('');
}
