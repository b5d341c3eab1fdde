import type { Context } from 'hono';
import { type Problem, ProblemError } from '../../world/problem.js';
import { answerWith } from '../answer.js';
import type { WebpyEnv } from '../webpy/env.js';
import type { Level } from '../webpy/levels.js';
import { Refusal } from '../webpy/refusal.js';

/** What does not end as a failure: that is what the real service makes of all else (quirk `account-taken-500`). */
const LEVEL_OF: Readonly<Partial<Record<Problem['kind'], Level>>> = {
  // The real service knows no approval. Whom an administrator has not let in yet is nobody to it (inferred).
  'account-not-approved': 'BADAUTH',
  'account-unknown': 'BADAUTH',
};

/**
 * How what the domain refuses looks here.
 *
 * @source hirmeos/tokens_api: src/models.py, what becomes `FATAL`
 */
export function toRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const { kind } = error.problem;
  return new Refusal(LEVEL_OF[kind] ?? 'FATAL', { reason: kind });
}

/** The methods that the source has handlers for, though most of them only refuse. */
const CODED: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);
const FRAMEWORK_HEADERS = { 'Content-Type': 'text/html', Allow: 'GET, POST, PUT, DELETE' } as const;

/**
 * Refuses a method. Quirk `two-kinds-of-405`: the service itself does it for those that it has handlers for, the
 * framework for others.
 *
 * @source hirmeos/tokens_api: src/tokenctrl.py, src/accountctrl.py; web.py 0.62: webapi.py `NoMethod`
 */
export function refuseMethod(c: Context<WebpyEnv>): Response {
  if (CODED.has(c.req.method)) throw new Refusal('NOTALLOWED');
  return answerWith('method not allowed', { status: 405, headers: FRAMEWORK_HEADERS });
}
