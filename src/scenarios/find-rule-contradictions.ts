import { parseDuration } from '../world/duration.js';
import { parseInstant } from '../world/instant.js';
import type { ScenarioDocument } from './document.js';
import { findPatternMistake } from './find-pattern-mistake.js';
import { HOW_TO_NAME, isOutputName } from './output-name.js';
import type { ActionInScenario, RuleInScenario, TriggerInScenario } from './rules-document.js';
import { findWrongDate } from './to-edits.js';
import { nameOfExplorerAccount } from './to-explorer.js';
import { describeFaultMistake, toFaults } from './to-faults.js';
import { defaultRuleName, startedFaults } from './to-rules.js';
import { findCallerMistake } from './to-subject.js';
import { listChoices, suggestion } from './words.js';

/** What there is in a world that rules may be about. */
export interface RuleGround {
  /** E-mail addresses. */
  readonly accounts: readonly string[];
  readonly keys: readonly string[];
  /** Names. */
  readonly explorerAccounts: readonly string[];
  /** Ids. */
  readonly faults: readonly string[];
}

const TURNS = [
  'first',
  'nth',
  'every',
  'probability',
] as const satisfies readonly (keyof TriggerInScenario)[];

/** Steps have variables. Here, nothing replaces one. */
const VARIABLE = /\{\{\w+\}\}/;
const FOR_STEPS = 'variables are for steps only; write the value itself';

/** What the rules of a scenario find in its world. */
export function groundOf({ given = {} }: ScenarioDocument): RuleGround {
  const { accounts = [], keys = [], explorer, faults } = given;
  return {
    accounts: accounts.map(({ email }) => email),
    keys: keys.map(({ key }) => key),
    explorerAccounts: (explorer?.accounts ?? []).map(nameOfExplorerAccount),
    faults: toFaults(faults).map(({ id }) => id),
  };
}

/**
 * What in rules of the right form can't be: of each mistake the path to the value, a colon, and what is wrong there.
 *
 * @param ground  what is in the world without them; what they add themselves is found, too
 */
export function* findRuleContradictions(
  rules: readonly RuleInScenario[],
  ground: RuleGround,
): Iterable<string> {
  const known = withAdded(rules, ground);
  const names = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const where = `rules[${index}]`;
    const name = rule.name ?? defaultRuleName(index);
    if (names.has(name)) yield `${where}.name: another rule is called "${name}"`;
    names.add(name);
    const wrong = findInTrigger(rule.when);
    if (wrong !== undefined) yield `${where}.when${wrong}`;
    for (const [n, action] of rule.then.entries()) {
      for (const mistake of findInAction(action, known)) yield `${where}.then[${n}].${mistake}`;
    }
  }
}

function withAdded(rules: readonly RuleInScenario[], ground: RuleGround): RuleGround {
  const added = rules.flatMap(({ then }) => then.flatMap(({ add_key }) => add_key?.key ?? []));
  return {
    ...ground,
    keys: [...ground.keys, ...added],
    faults: [...ground.faults, ...rules.flatMap(startedFaults)],
  };
}

/** The path within the trigger, a colon, and what is wrong. */
function findInTrigger(when: TriggerInScenario): string | undefined {
  const { request, clock, before } = when;
  if ((request === undefined) === (clock === undefined)) return ': takes one of request and clock';
  const turns = TURNS.filter((name) => when[name] !== undefined);
  if (clock !== undefined) {
    const [stray] = before === undefined ? turns : ['before'];
    if (stray !== undefined) return `.${stray}: is for requests, and this rule waits for the clock`;
    return findInClock(clock);
  }
  if (turns.length > 1) return `.${turns[1]}: does not go together with ${turns[0]}`;
  if (before === true && request?.status !== undefined) {
    return '.request.status: is not known yet when the rule acts before the service answers';
  }
  const filled = (['account', 'key', 'path'] as const).find((field) => VARIABLE.test(request?.[field] ?? ''));
  if (filled !== undefined) return `.request.${filled}: ${FOR_STEPS}`;
  const mistake = findPatternMistake(request ?? {});
  return mistake && `.request.${mistake.field}: ${mistake.what}`;
}

function findInClock(clock: NonNullable<TriggerInScenario['clock']>): string | undefined {
  if (typeof clock !== 'string') return findInDuration('.clock.after', clock.after);
  return parseInstant(clock) === undefined ? `.clock: "${clock}" is no instant` : undefined;
}

/** As good as the schema's pattern is, a number may be too long. */
function findInDuration(where: string, text: string): string | undefined {
  return parseDuration(text) === undefined ? `${where}: "${text}" is no duration` : undefined;
}

function* findInAction(action: ActionInScenario, known: RuleGround): Iterable<string> {
  const { expire_tokens, spend_quota, add_key, start_fault } = action;
  for (const field of [
    'approve_account',
    'confirm_account',
    'activate_account',
    'deactivate_account',
  ] as const) {
    yield* findStranger(field, action[field], ['account', known.accounts]);
  }
  yield* findStranger('expire_tokens.account', expire_tokens?.account, ['account', known.accounts]);
  yield* findStranger('revoke_key', action.revoke_key, ['key', known.keys]);
  if (spend_quota !== undefined) yield* findInSpending(spend_quota, known);
  yield* findStranger('end_fault', action.end_fault, ['fault', known.faults]);
  const explorer = action.reset_explorer_account;
  yield* findStranger('reset_explorer_account', explorer, ['Explorer account', known.explorerAccounts]);
  if (add_key?.expires_at !== undefined && parseInstant(add_key.expires_at) === undefined) {
    yield `add_key.expires_at: "${add_key.expires_at}" is no instant`;
  }
  const faulty = start_fault && describeFaultMistake(start_fault);
  if (faulty !== undefined) yield `start_fault${faulty.includes(': ') ? '.' : ': '}${faulty}`;
  yield* findInMentions(action);
}

function* findInSpending(
  spending: NonNullable<ActionInScenario['spend_quota']>,
  known: RuleGround,
): Iterable<string> {
  const where = 'spend_quota';
  const { service = 'altmetric-details', key, hourly, daily, tweet_ids } = spending;
  const mistake = findCallerMistake(spending);
  if (mistake !== undefined) yield `${where}${mistake.includes(': ') ? '.' : ': '}${mistake}`;
  const isOfDetails = service === 'altmetric-details';
  if (isOfDetails) yield* findStranger(`${where}.key`, key, ['key', known.keys]);
  if (tweet_ids !== undefined && !(isOfDetails && key !== undefined)) {
    yield `${where}.tweet_ids: is for keys of altmetric-details`;
  }
  if (hourly === undefined && daily === undefined && tweet_ids === undefined) {
    yield `${where}: takes hourly, daily or tweet_ids besides whose they are`;
  }
}

function* findInMentions({ add_mentions, delete_mentions }: ActionInScenario): Iterable<string> {
  for (const [field, action] of Object.entries({ add_mentions, delete_mentions })) {
    if (action !== undefined && !isOutputName(action.output)) yield `${field}.output: ${HOW_TO_NAME}`;
  }
  const wrong = add_mentions && findWrongDate(add_mentions);
  if (wrong !== undefined) yield `add_mentions.${wrong}`;
}

function* findStranger(
  where: string,
  name: string | undefined,
  [what, known]: readonly [what: string, known: readonly string[]],
): Iterable<string> {
  if (name === undefined) return;
  if (VARIABLE.test(name)) {
    yield `${where}: ${FOR_STEPS}`;
    return;
  }
  const isCaseless = what === 'account';
  const found = known.some((one) => (isCaseless ? one.toLowerCase() === name.toLowerCase() : one === name));
  if (found) return;
  const choices = known.length > 0 && known.length <= 5 ? `; there is ${listChoices(known)}` : '';
  yield `${where}: there is no ${what} "${name}"${suggestion(name, known) || choices}`;
}
