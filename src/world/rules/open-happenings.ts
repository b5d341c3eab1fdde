import { BY_ADMINISTRATOR } from '../accounts/approval.js';
import { ApprovalPlans } from '../accounts/approval-plans.js';
import { approveAccount } from '../accounts/approve-account.js';
import { Agenda } from '../agenda/agenda.js';
import { worldAsOf } from '../agenda/as-of.js';
import { TokenExpiry } from '../tokens/token-expiry.js';
import type { World } from '../world.js';
import type { WorldStart } from '../world-start.js';
import { performAction } from './perform-action.js';
import { RuleBook } from './rule-book.js';

/** What a world's happenings are made of. */
interface HappeningParts extends Pick<World, 'clock' | 'collection' | 'random'> {
  readonly start: WorldStart;
  readonly startedAtMs: number;
  /** The world itself, once it is made: asked only when something happens in it. */
  readonly world: () => World;
}

/** What happens in a world by itself: each is a room of it. At one instant, accounts come before rules. */
export function openHappenings({ start, startedAtMs, random, clock, collection, world }: HappeningParts) {
  const approvals = new ApprovalPlans({
    atRegistration: start.registration?.approval ?? BY_ADMINISTRATOR,
    approve: (accountId, atMs) => approveAccount(worldAsOf(world(), atMs), accountId),
  });
  const rules = new RuleBook({
    random,
    perform: (action, atMs) => performAction(world(), action, atMs),
  });
  rules.replaceAll(start.rules ?? [], startedAtMs);
  const agenda = new Agenda({ clock, collection, sources: [approvals, rules] });
  return { approvals, rules, agenda, tokenExpiry: new TokenExpiry() };
}
