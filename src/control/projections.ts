import type { components } from '../generated/emulator-control.js';
import { writeApproval } from '../scenarios/index.js';
import type { Account } from '../world/accounts/account.js';
import type { ApprovalPlan } from '../world/accounts/approval.js';
import type { Clock } from '../world/clock.js';
import type { Mail } from '../world/mailbox/mailbox.js';
import type { World } from '../world/world.js';

type Schemas = components['schemas'];

/** @param idleMs  how long it stays when nobody calls it; undefined for ever */
export function toWireWorld(
  world: World,
  { scenario, idleMs }: { readonly scenario: string; readonly idleMs: number | undefined },
): Schemas['World'] {
  const idleTimeout = idleMs === undefined ? null : idleMs / 1000;
  return { id: world.id, scenario, ...toWireClock(world.clock), idle_timeout_seconds: idleTimeout };
}

export function toWireClock(clock: Clock): Schemas['Clock'] {
  return { now: clock.now().toISOString(), frozen: clock.isFrozen };
}

/** An account without its password, and how it waits for its approval. */
export function toWireAccount(account: Account, plan: ApprovalPlan): Schemas['Account'] {
  return {
    id: account.id,
    email: account.email,
    username: account.username ?? null,
    first_name: account.firstName,
    last_name: account.lastName,
    institution: account.institution,
    active: account.active,
    approved: account.approved,
    confirmed_at: account.confirmedAt?.toISOString() ?? null,
    created_at: account.createdAt.toISOString(),
    roles: [...account.roles],
    approval: account.approved ? null : toWireApproval(plan),
  };
}

function toWireApproval({ approval, requests, dueAtMs }: ApprovalPlan): Schemas['Account']['approval'] {
  const written = writeApproval(approval);
  if (typeof written === 'string') return written;
  return {
    ...written,
    ...(approval.kind === 'after-requests' ? { requests_left: approval.requests - requests } : {}),
    ...(dueAtMs === undefined ? {} : { due_at: new Date(dueAtMs).toISOString() }),
  };
}

export function toWireMail({ sentAt, ...mail }: Mail): Schemas['Mail'] {
  return { ...mail, sent_at: sentAt.toISOString() };
}
