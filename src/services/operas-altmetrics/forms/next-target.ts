import type { Context } from 'hono';
import type { AltmetricsEnv } from '../env.js';
import { findPathOnThisHost } from '../visit.js';
import type { FormInput } from './form-input.js';

/** Where a form asks to go on to: `next` of what was sent, or of the page's query. */
export function readNext(c: Context<AltmetricsEnv>, input: FormInput | undefined): string {
  return input?.get('next') || (new URLSearchParams(c.env.search).get('next') ?? '');
}

/** @returns undefined if the form names no place, or one on another host */
export function findNextPath(c: Context<AltmetricsEnv>, input: FormInput): string | undefined {
  const next = readNext(c, input);
  return next === '' ? undefined : findPathOnThisHost(c, next);
}
