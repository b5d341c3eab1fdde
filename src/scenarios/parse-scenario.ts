import { validateScenario } from '../generated/validators.js';
import { parseInstant } from '../world/instant.js';
import { withoutLastSlashes } from '../world/urisets/web-address.js';
import type { ApiKeyInScenario, GivenInScenario, ScenarioDocument } from './document.js';
import { describeMistake, ScenarioError } from './scenario-error.js';
import { findCatalogueContradiction } from './to-catalogue.js';
import { findExplorerContradiction } from './to-explorer.js';
import { findMetricsContradiction } from './to-metrics.js';
import { findWorksContradiction } from './to-works.js';

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
  const [mistake] = [...document.errors, ...document.warnings];
  if (mistake !== undefined) {
    const line = mistake.linePos?.[0].line ?? 1;
    throw new ScenarioError(`${name}, line ${line}: ${mistake.message.split(/ at line|\n/)[0]}`);
  }
  return checkScenario(toValue(document, name), name);
}

/** What a document says; one that refers to itself over and over says nothing. */
function toValue(document: { toJS(): unknown }, name: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new ScenarioError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
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
  const contradiction = findContradiction(value.given ?? {});
  if (contradiction !== undefined) throw new ScenarioError(`${name}, given.${contradiction}`);
  return value;
}

function isScenario(value: unknown): value is ScenarioDocument {
  return validateScenario(value);
}

function findContradiction({
  clock,
  accounts = [],
  outputs = [],
  keys = [],
  catalogue,
  explorer,
  metrics,
  works,
}: GivenInScenario): string | undefined {
  const emails = new Set<string>();
  const usernames = new Set<string>();
  const dois = new Set<string>();
  const urls = new Set<string>();
  if (!isInstant(clock?.now)) return `clock.now: "${clock?.now}" is no instant`;
  for (const [index, { email, username }] of accounts.entries()) {
    const where = `accounts[${index}]`;
    if (!take(emails, email.toLowerCase()))
      return `${where}.email: another account has "${email.toLowerCase()}"`;
    if (username !== undefined && !take(usernames, username)) {
      return `${where}.username: another account has "${username}"`;
    }
  }
  for (const [index, output] of outputs.entries()) {
    const where = `outputs[${index}]`;
    if (!take(dois, output.doi)) return `${where}.doi: another output has "${output.doi}"`;
    const taken = (output.urls ?? []).find((url) => !take(urls, withoutLastSlashes(url)));
    if (taken !== undefined) return `${where}.urls: "${taken}" is there already`;
    const mentioned = new Set<string>();
    const twice = (output.mentions ?? []).find(({ url }) => !take(mentioned, url));
    if (twice !== undefined) return `${where}.mentions: "${twice.url}" is there already`;
    const stranger = output.registered_by.find((email) => !emails.has(email.toLowerCase()));
    if (stranger !== undefined) return `${where}.registered_by: no account has "${stranger}"`;
    const instants = [output.last_checked, ...(output.mentions ?? []).map((mention) => mention.created_at)];
    const wrong = instants.find((instant) => !isInstant(instant));
    if (wrong !== undefined) return `${where}: "${wrong}" is no instant`;
  }
  return (
    findKeyContradiction(keys) ??
    findExplorerContradiction(explorer) ??
    findCatalogueContradiction(catalogue) ??
    findMetricsContradiction(metrics) ??
    findWorksContradiction(works)
  );
}

function findKeyContradiction(keys: readonly ApiKeyInScenario[]): string | undefined {
  const seen = new Set<string>();
  for (const [index, { key, expires_at }] of keys.entries()) {
    if (!take(seen, key)) return `keys[${index}].key: another key is the same`;
    if (!isInstant(expires_at)) return `keys[${index}].expires_at: "${expires_at}" is no instant`;
  }
  return undefined;
}

/** @returns false if it was there before */
function take(seen: Set<string>, value: string): boolean {
  return !seen.has(value) && seen.add(value).has(value);
}

/** The format lets leap seconds through, which no date can hold. */
function isInstant(text: string | undefined): boolean {
  return text === undefined || parseInstant(text) !== undefined;
}
