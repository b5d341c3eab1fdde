import type { Context } from 'hono';
import type { AltmetricsEnv } from '../env.js';
import { findTargetOnThisHost } from '../visit.js';
import type { FormInput } from './form-input.js';

/** Where the login form asks to go on to: `next` of what was sent, or of the page's query. */
export function readNext(c: Context<AltmetricsEnv>, input: FormInput | undefined): string {
  return input?.get('next') || nextOfQuery(c);
}

/**
 * Where to go on to after registering: unlike login, the query goes before the form, and what leads elsewhere is
 * passed over.
 *
 * @source Flask-Security: utils.py `get_post_action_redirect`
 */
export function findNextAfterRegistration(c: Context<AltmetricsEnv>, input: FormInput): string | undefined {
  return findTargetOnThisHost(c, nextOfQuery(c)) ?? findTargetOnThisHost(c, input.get('next'));
}

export function nextOfQuery(c: Context<AltmetricsEnv>): string {
  return new URLSearchParams(c.env.search).get('next') ?? '';
}
