import { parseInstant } from '../world/instant.js';
import { withoutLastSlashes } from '../world/urisets/web-address.js';
import type { ApiKeyInScenario } from './access-document.js';
import type { GivenInScenario, OutputInScenario, ScenarioDocument } from './document.js';
import { MOST_MISTAKES } from './find-mistakes.js';
import { findRuleContradictions, groundOf } from './find-rule-contradictions.js';
import { parsePath, type ScenarioMistake } from './mistake.js';
import { findCatalogueContradictions } from './to-catalogue.js';
import { findExplorerContradictions } from './to-explorer.js';
import { findFaultContradictions } from './to-faults.js';
import { findMetricsContradictions } from './to-metrics.js';
import { findWorksContradictions } from './to-works.js';
import { suggestion } from './words.js';

/** In what a scenario whose every field is right by itself contradicts itself. */
export function findContradictions(document: ScenarioDocument): ScenarioMistake[] {
  const found: ScenarioMistake[] = [];
  for (const contradiction of findInDocument(document)) {
    found.push(toMistake(contradiction));
    if (found.length >= MOST_MISTAKES) break;
  }
  return found;
}

/** Of each contradiction the path to the value, a colon, and what is wrong there. */
function* findInDocument(document: ScenarioDocument): Iterable<string> {
  for (const contradiction of findInGiven(document.given ?? {})) yield `given.${contradiction}`;
  yield* findRuleContradictions(document.rules ?? [], groundOf(document));
}

/** Of each contradiction the path to the value below `given`, a colon, and what is wrong there. */
function* findInGiven(given: GivenInScenario): Iterable<string> {
  const { clock, keys, explorer, catalogue, metrics, works, faults } = given;
  if (!isInstant(clock?.now)) yield `clock.now: "${clock?.now}" is no instant`;
  yield* findInAccounts(given);
  yield* findInOutputs(given);
  yield* findInKeys(keys);
  yield* findExplorerContradictions(explorer);
  yield* findCatalogueContradictions(catalogue);
  yield* findMetricsContradictions(metrics);
  yield* findWorksContradictions(works);
  yield* findFaultContradictions(faults);
}

function* findInAccounts({ accounts = [] }: GivenInScenario): Iterable<string> {
  const emails = new Set<string>();
  const usernames = new Set<string>();
  for (const [index, { email, username, state, approval }] of accounts.entries()) {
    const where = `accounts[${index}]`;
    if (!take(emails, email.toLowerCase())) {
      yield `${where}.email: another account has "${email.toLowerCase()}"`;
    }
    if (username !== undefined && !take(usernames, username)) {
      yield `${where}.username: another account has "${username}"`;
    }
    if (approval !== undefined && state === 'approved') {
      yield `${where}.approval: the account is approved already; start with the state registered or confirmed`;
    }
  }
}

function* findInOutputs({ accounts = [], outputs = [] }: GivenInScenario): Iterable<string> {
  const emails = accounts.map(({ email }) => email.toLowerCase());
  const known = new Set(emails);
  const dois = new Set<string>();
  const urls = new Set<string>();
  for (const [index, output] of outputs.entries()) {
    const where = `outputs[${index}]`;
    if (!take(dois, output.doi)) yield `${where}.doi: another output has "${output.doi}"`;
    for (const [n, url] of (output.urls ?? []).entries()) {
      if (!take(urls, withoutLastSlashes(url))) yield `${where}.urls[${n}]: "${url}" is there already`;
    }
    for (const [n, email] of output.registered_by.entries()) {
      if (known.has(email.toLowerCase())) continue;
      yield `${where}.registered_by[${n}]: no account has "${email}"${suggestion(email, emails)}`;
    }
    if (!isInstant(output.last_checked))
      yield `${where}.last_checked: "${output.last_checked}" is no instant`;
    yield* findInMentions(output.mentions ?? [], where);
  }
}

function* findInMentions(
  mentions: NonNullable<OutputInScenario['mentions']>,
  where: string,
): Iterable<string> {
  const mentioned = new Set<string>();
  for (const [index, { url, created_at }] of mentions.entries()) {
    if (!take(mentioned, url)) yield `${where}.mentions[${index}].url: "${url}" is there already`;
    if (!isInstant(created_at)) {
      yield `${where}.mentions[${index}].created_at: "${created_at}" is no instant`;
    }
  }
}

function* findInKeys(keys: readonly ApiKeyInScenario[] = []): Iterable<string> {
  const seen = new Set<string>();
  for (const [index, { key, expires_at }] of keys.entries()) {
    if (!take(seen, key)) yield `keys[${index}].key: another key is the same`;
    if (!isInstant(expires_at)) yield `keys[${index}].expires_at: "${expires_at}" is no instant`;
  }
}

/** @returns false if it was there before */
function take(seen: Set<string>, value: string): boolean {
  return !seen.has(value) && seen.add(value).has(value);
}

/** The format lets leap seconds through, which no date can hold. */
function isInstant(text: string | undefined): boolean {
  return text === undefined || parseInstant(text) !== undefined;
}

function toMistake(contradiction: string): ScenarioMistake {
  const colon = contradiction.indexOf(': ');
  return { path: parsePath(contradiction.slice(0, colon)), text: contradiction.slice(colon + 2) };
}
