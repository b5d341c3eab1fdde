import { parseDuration } from '../world/duration.js';
import { freeFaultId } from '../world/faults/free-fault-id.js';
import { parseInstant } from '../world/instant.js';
import type { Action } from '../world/rules/action.js';
import type { Rule, Trigger } from '../world/rules/rule.js';
import { toOutputName } from './output-name.js';
import type { ActionInScenario, RuleInScenario, TriggerInScenario } from './rules-document.js';
import { toAccessChoice, toKeyLimits, toLimitChoice } from './to-access.js';
import { toNewMention } from './to-edits.js';
import { toFault } from './to-faults.js';
import { toSubject } from './to-subject.js';

/**
 * Turns rules without mistakes into what a world knows. Those without a name get one by their place.
 *
 * @param faults  ids of faults that are taken: one that a rule starts, and that has no name, gets another one
 */
export function toWorldRules(rules: readonly RuleInScenario[], faults: readonly string[] = []): Rule[] {
  const taken = new Set([...faults, ...rules.flatMap(startedFaults)]);
  const nameFault = () => {
    const id = freeFaultId((one) => taken.has(one));
    taken.add(id);
    return id;
  };
  return rules.map(({ name, when, then: actions }, index) => ({
    name: name ?? defaultRuleName(index),
    when: toTrigger(when),
    actions: actions.map((action) => toAction(action, nameFault)),
    asWritten: { when, actions },
  }));
}

/** What a rule is called that nobody gave a name. */
export function defaultRuleName(index: number): string {
  return `rule-${index + 1}`;
}

/** The ids of the faults that a rule starts, of those that have one. */
export function startedFaults({ then }: RuleInScenario): string[] {
  return then.flatMap(({ start_fault }) => start_fault?.id ?? []);
}

function toTrigger({ request, clock, first, nth, every, probability, before }: TriggerInScenario): Trigger {
  if (typeof clock === 'string') return { kind: 'clock', atMs: parseInstant(clock)?.getTime() ?? 0 };
  if (clock !== undefined) return { kind: 'after', ms: toMs(clock.after) };
  const { status, ...pattern } = request ?? {};
  const turns = { first, nth, every, probability };
  return { kind: 'request', pattern, status, turns, isBefore: before ?? false };
}

type Written<Name extends keyof ActionInScenario> = NonNullable<ActionInScenario[Name]>;

/** How each action is read; the fault that one starts may need a name. */
const READERS: {
  readonly [Name in keyof Required<ActionInScenario>]: (
    written: Written<Name>,
    nameFault: () => string,
  ) => Action;
} = {
  approve_account: (email) => ({ kind: 'approve-account', email }),
  confirm_account: (email) => ({ kind: 'confirm-account', email }),
  activate_account: (email) => ({ kind: 'activate-account', email }),
  deactivate_account: (email) => ({ kind: 'deactivate-account', email }),
  expire_tokens: ({ account }) => ({ kind: 'expire-tokens', email: account }),
  add_key: ({ expires_at, limits, ...key }) => ({
    kind: 'add-key',
    key: { ...key, expiresAt: expires_at, limits: limits && toKeyLimits(limits) },
  }),
  revoke_key: (key) => ({ kind: 'revoke-key', key }),
  spend_quota: toSpending,
  set_access: (access) => ({ kind: 'set-access', access: toAccessChoice(access) }),
  set_limits: (limits) => ({ kind: 'set-limits', limits: toLimitChoice(limits) }),
  reset_explorer_account: (name) => ({ kind: 'reset-explorer-account', name }),
  add_mentions: ({ output, mentions }) => ({
    kind: 'add-mentions',
    output: toOutputName(output),
    mentions: mentions.map(toNewMention),
  }),
  delete_mentions: ({ output, ...which }) => ({
    kind: 'delete-mentions',
    output: toOutputName(output),
    ...which,
  }),
  start_fault: (fault, nameFault) => ({
    kind: 'start-fault',
    fault: toFault(fault, fault.id ?? nameFault()),
  }),
  end_fault: (id) => ({ kind: 'end-fault', id }),
  advance_clock: (duration) => ({ kind: 'advance-clock', ms: toMs(duration) }),
};

function toSpending({ tweet_ids, hourly, daily, ...caller }: Written<'spend_quota'>): Action {
  const subject = toSubject(caller);
  if (subject === undefined) throw new Error('A spending without a caller does not get here');
  return { kind: 'spend-quota', subject, hourly, daily, tweetIds: tweet_ids };
}

function toAction(written: ActionInScenario, nameFault: () => string): Action {
  for (const name of Object.keys(READERS) as (keyof ActionInScenario)[]) {
    const action = readOne(name, written, nameFault);
    if (action !== undefined) return action;
  }
  throw new Error('The schema lets no action through that does nothing');
}

function readOne<Name extends keyof ActionInScenario>(
  name: Name,
  written: ActionInScenario,
  nameFault: () => string,
): Action | undefined {
  const content = written[name];
  return content === undefined ? undefined : READERS[name](content as Written<Name>, nameFault);
}

/** Without mistakes, it is a duration. */
function toMs(text: string): number {
  return parseDuration(text) ?? 0;
}
