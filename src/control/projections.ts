import type { components } from '../generated/emulator-control.js';
import type { Account } from '../world/accounts/account.js';
import type { Clock } from '../world/clock.js';
import type { JournalEntry } from '../world/journal/journal.js';
import type { Mail } from '../world/mailbox/mailbox.js';
import type { World } from '../world/world.js';

type Schemas = components['schemas'];

export function toWireWorld(world: World, scenario: string): Schemas['World'] {
  return { id: world.id, scenario, ...toWireClock(world.clock) };
}

export function toWireClock(clock: Clock): Schemas['Clock'] {
  return { now: clock.now().toISOString(), frozen: clock.isFrozen };
}

/** An account without its password. */
export function toWireAccount(account: Account): Schemas['Account'] {
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
  };
}

export function toWireMail({ sentAt, ...mail }: Mail): Schemas['Mail'] {
  return { ...mail, sent_at: sentAt.toISOString() };
}

export function toWireRequest(entry: JournalEntry): Schemas['Request'] {
  return {
    ...entry,
    at: entry.at.toISOString(),
    operation: entry.operation ?? null,
    account: entry.account ?? null,
    reason: entry.reason ?? null,
  };
}
