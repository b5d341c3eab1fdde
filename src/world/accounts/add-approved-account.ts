import { requireStorable } from '../storable.js';
import { type Authority, rolesOf } from '../tokens/authority.js';
import type { World } from '../world.js';
import type { Account } from './account.js';
import { hashNewPassword } from './register-account.js';

const MAX_LENGTH = 255;

/** What somebody who may make accounts says of a new one. */
export interface ApprovedAccountRequest {
  readonly uri: string;
  readonly email: string;
  readonly password: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly authority: Authority;
}

/**
 * Makes an account that gets tokens at once: it is approved, and its address counts as confirmed. Nobody gets a mail.
 *
 * The Tokens API has accounts of its own in reality, and Altmetrics others; in a world they are the same (inferred:
 * the services share the key, so that a token of one is good for the other if the address is known there).
 *
 * @throws ProblemError `email-taken`, `account-uri-taken`, `value-not-storable`
 * @source hirmeos/tokens_api: src/models.py `Account.save`
 */
export async function addApprovedAccount(world: World, request: ApprovedAccountRequest): Promise<Account> {
  const { password, authority, ...person } = request;
  for (const text of Object.values(person)) requireStorable(text, MAX_LENGTH);
  const now = world.clock.now();
  return world.accounts.add({
    ...person,
    username: undefined,
    institution: '',
    passwordHash: await hashNewPassword(world, password),
    active: true,
    approved: true,
    confirmedAt: now,
    createdAt: now,
    roles: rolesOf(authority),
  });
}
