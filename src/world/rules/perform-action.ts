import { chooseRules } from '../access/access-rules.js';
import { worldAsOf } from '../agenda/as-of.js';
import { describeProblem } from '../describe-problem.js';
import { resetCredentials } from '../explorer/reset-credentials.js';
import type { Fault } from '../faults/fault.js';
import { MAX_FAULTS } from '../faults/fault-store.js';
import { LAST_INSTANT_MS } from '../instant.js';
import { ProblemError } from '../problem.js';
import { chooseLimits } from '../rate-limits/limit-settings.js';
import type { World } from '../world.js';
import type { Action } from './action.js';
import { ActionFailure } from './action-failure.js';
import { approveByRule, confirmByRule, expireTokens, setActive } from './actions/accounts.js';
import { addKey, revokeKey, spendQuota } from './actions/keys.js';

/** The catalogue's code is loaded with the first action that needs it: starting can do without. */
const loadMentions = () => import('./actions/mentions.js');

/**
 * Does what a rule says, as of an instant.
 *
 * @throws ActionFailure if it can't be done as the world is then; it has changed nothing
 */
export async function performAction(world: World, action: Action, atMs: number): Promise<void> {
  try {
    // The one thing that is done to the clock itself, and not as of an instant.
    if (action.kind === 'advance-clock') advanceClock(world, action.ms);
    else await perform(worldAsOf(world, atMs), action);
  } catch (error) {
    throw error instanceof ProblemError ? new ActionFailure(describeProblem(error.problem)) : error;
  }
}

type TimelessAction = Exclude<Action, { kind: 'advance-clock' }>;

async function perform(world: World, action: TimelessAction): Promise<void> {
  switch (action.kind) {
    case 'approve-account':
      return approveByRule(world, action.email);
    case 'confirm-account':
      return confirmByRule(world, action.email);
    case 'activate-account':
      return setActive(world, action.email, true);
    case 'deactivate-account':
      return setActive(world, action.email, false);
    case 'expire-tokens':
      return expireTokens(world, action.email);
    case 'add-key':
      return addKey(world, action.key);
    case 'revoke-key':
      return revokeKey(world, action.key);
    case 'spend-quota':
      return spendQuota(world, action);
    case 'add-mentions':
      return (await loadMentions()).addMentionsTo(world, action.output, action.mentions);
    case 'delete-mentions':
      return (await loadMentions()).deleteMentions(world, action);
    default:
      return change(world, action);
  }
}

type Change = Extract<
  Action,
  { kind: 'set-access' | 'set-limits' | 'reset-explorer-account' | 'start-fault' | 'end-fault' }
>;

/** How the world answers from now on. */
async function change(world: World, action: Change): Promise<void> {
  switch (action.kind) {
    case 'set-access':
      world.access.value = chooseRules(action.access, world.access.value);
      return;
    case 'set-limits':
      world.limits.value = chooseLimits(action.limits, world.limits.value);
      return;
    case 'reset-explorer-account':
      await resetCredentials(world, action.name);
      return;
    case 'start-fault':
      return startFault(world, action.fault);
    case 'end-fault':
      if (!world.faults.remove(action.id)) throw new ActionFailure(`There is no fault "${action.id}"`);
      return;
  }
}

function startFault({ faults }: World, fault: Fault): void {
  if (faults.size >= MAX_FAULTS && faults.find(fault.id) === undefined) {
    throw new ActionFailure(`A world has ${MAX_FAULTS} faults at the most`);
  }
  faults.put(fault);
}

function advanceClock({ clock }: World, ms: number): void {
  if (clock.nowMs() + ms > LAST_INSTANT_MS) throw new ActionFailure('No clock goes that far');
  clock.advance(ms / 1000);
}
