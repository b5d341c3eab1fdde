import { validateScenario } from '../generated/validators.js';
import type { ScenarioDocument } from './document.js';
import { describeMistake, ScenarioError } from './scenario-error.js';

/**
 * Reads a scenario file.
 *
 * @param name  what to call the file in messages
 * @throws ScenarioError with the line, for text that is no YAML
 * @throws ScenarioError with the path to the value, for a field that is wrong
 */
export async function parseScenario(text: string, name: string): Promise<ScenarioDocument> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true });
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    const line = mistake.linePos?.[0].line ?? 1;
    throw new ScenarioError(`${name}, line ${line}: ${mistake.message.split(' at line')[0]}`);
  }
  return checkScenario(document.toJS(), name);
}

/**
 * Checks a scenario that is there as an object.
 *
 * @throws ScenarioError for the first thing that is wrong, also where one part contradicts another
 */
export function checkScenario(value: unknown, name: string): ScenarioDocument {
  if (!isScenario(value)) {
    const [mistake] = validateScenario.errors ?? [];
    throw new ScenarioError(
      `${name}, ${mistake === undefined ? 'not a scenario' : describeMistake(mistake)}`,
    );
  }
  const contradiction = findContradiction(value);
  if (contradiction !== undefined) throw new ScenarioError(`${name}, ${contradiction}`);
  return value;
}

function isScenario(value: unknown): value is ScenarioDocument {
  return validateScenario(value);
}

function findContradiction({ accounts = [], outputs = [] }: ScenarioDocument): string | undefined {
  const emails = accounts.map((account) => account.email.toLowerCase());
  const usernames = accounts.map((account) => account.username);
  for (const [index, email] of emails.entries()) {
    if (emails.indexOf(email) < index) return `accounts[${index}].email: another account has "${email}"`;
    const username = usernames[index];
    if (username !== undefined && usernames.indexOf(username) < index) {
      return `accounts[${index}].username: another account has "${username}"`;
    }
  }
  const dois = outputs.map((output) => output.doi);
  for (const [index, { doi, registered_by }] of outputs.entries()) {
    if (dois.indexOf(doi) < index) return `outputs[${index}].doi: another output has "${doi}"`;
    const stranger = registered_by.find((email) => !emails.includes(email.toLowerCase()));
    if (stranger !== undefined) return `outputs[${index}].registered_by: no account has "${stranger}"`;
  }
  return undefined;
}
