import { isJsonObject, listOrEmpty, objectOrEmpty } from './json-object.js';
import { isSecretName } from './redaction/index.js';

/** Values of a run's variables by name. */
export type Environment = Readonly<Record<string, string>>;

/**
 * Takes the values out of a Postman environment; those that are switched off are left out.
 *
 * @throws Error  when it is no Postman environment
 */
export function readEnvironment(document: unknown): Environment {
  const { values } = objectOrEmpty(document);
  if (!Array.isArray(values)) throw new Error('it has no "values": it is not a Postman environment');
  const entries = listOrEmpty(values)
    .filter(isJsonObject)
    .filter(({ key, enabled }) => typeof key === 'string' && enabled !== false)
    .map(({ key, value }) => [String(key), typeof value === 'string' ? value : ''] as const);
  return Object.fromEntries(entries);
}

/**
 * The name of a secret that an environment's file holds: switched off or not, by its name, by the type that Postman
 * gives it, or within an address.
 */
export function findKeptSecret(document: unknown): string | undefined {
  const kept = listOrEmpty(objectOrEmpty(document).values)
    .map(objectOrEmpty)
    .find(({ key, type, value }) => {
      if (value === undefined || value === null || value === '') return false;
      const address = typeof value === 'string' && /^https?:/i.test(value) ? value : undefined;
      if (address !== undefined) return /^https?:\/\/[^/?#]*@/i.test(address);
      return type === 'secret' || isSecretName(String(key));
    });
  return kept === undefined ? undefined : String(kept.key);
}

/**
 * Points an environment at the emulator at another address: of all values that begin with the origin of
 * `control`, this origin is replaced.
 *
 * @param url  address of a running emulator, e.g. `http://127.0.0.1:53021`
 * @throws Error  when there is no `control`, the address of the emulator's own API
 */
export function rebase(environment: Environment, url: string): Environment {
  const { control } = environment;
  if (!control || !URL.canParse(control)) throw new Error('the environment has no address "control"');
  const { origin } = new URL(control);
  const target = url.replace(/\/+$/, '');
  return mapValues(environment, (value) =>
    value.startsWith(origin) ? target + value.slice(origin.length) : value,
  );
}

/**
 * Fills in values from the variables of the process: `ALTMETRICS_CONTRACT_FIRST_NAME` gives `firstName`. What
 * is set there wins.
 */
export function fillFromProcess(
  environment: Environment,
  processVariables: Readonly<Record<string, string | undefined>>,
): Environment {
  return mapValues(environment, (value, name) => processVariables[processNameOf(name)] ?? value);
}

/** The variable of the process that gives a variable of the environment. */
export function processNameOf(name: string): string {
  return `ALTMETRICS_CONTRACT_${name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()}`;
}

/**
 * The values that a text names. What a collection does not use is copied from script to script all the same, which
 * takes half as long as the scripts themselves.
 */
export function keepNamed(environment: Environment, text: string): Environment {
  const words = new Set(text.match(/\w+/g));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => words.has(name)));
}

/** Replaces `{{name}}` by values; a name that has none stays as it is. */
export function fillTemplate(template: string, values: Environment): string {
  return template.replace(/\{\{([^{}]+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

function mapValues(environment: Environment, change: (value: string, name: string) => string): Environment {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, change(value, name)]));
}
