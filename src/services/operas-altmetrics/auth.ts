import type { MiddlewareHandler } from 'hono';
import { authenticate } from '../../world/accounts/find-by-login.js';
import { ProblemError } from '../../world/problem.js';
import { requireStorable } from '../../world/storable.js';
import { decodeBase64 } from '../../world/tokens/base64.js';
import { checkToken } from '../../world/tokens/check-token.js';
import { describeUtf8Mistake } from '../../world/tokens/python-utf8.js';
import type { AltmetricsEnv } from './env.js';
import { Abort, unauthorized, wrongPassword } from './error-pages.js';
import { pythonRepr } from './python-repr.js';

const ALGORITHMS = ['HS256'] as const;

/**
 * Lets a request pass whose token names an account. Approval, activity and authority are not looked at: a token
 * goes on working after any of them is withdrawn.
 *
 * @source hirmeos/altmetrics: src/user/decorators.py:7-28, src/user/tokens.py:52-84
 */
export const requireAccount: MiddlewareHandler<AltmetricsEnv> = async (c, next) => {
  const { world, notes, headerLines } = c.env;
  const header = c.req.header('authorization');
  if (!header) return unauthorized(describeHeaders(headerLines()));
  // Quirk `bearer-is-optional`.
  const claims = checkToken(world, header.replaceAll('Bearer ', ''), ALGORITHMS);
  const email = typeof claims.email === 'string' ? claims.email : '';
  requireStorable(email);
  const account = await world.accounts.findByExactEmail(email);
  if (account === undefined) throw new ProblemError({ kind: 'account-unknown' });
  notes.account = account.email;
  c.set('account', account);
  return next();
};

/**
 * Lets a request pass that names an account and its password (quirk `numeric-login`: by its number, too).
 *
 * @source Flask-Security: decorators.py `_check_http_auth`
 */
export const requirePassword: MiddlewareHandler<AltmetricsEnv> = async (c, next) => {
  const credentials = parseBasic(c.req.header('authorization') ?? '');
  const account = credentials && (await authenticate(c.env.world, credentials.login, credentials.password));
  if (account === undefined) return wrongPassword();
  c.env.notes.account = account.email;
  c.set('account', account);
  return next();
};

/** @source Werkzeug 0.15: http.py `parse_authorization_header` */
function parseBasic(header: string): { login: string; password: string } | undefined {
  const [, encoded] = /^\s*basic\s+(.*)$/i.exec(header) ?? [];
  const bytes = encoded === undefined ? undefined : decodeBase64(encoded);
  if (bytes === undefined) return undefined;
  // Decoded outside of what Werkzeug guards: a name that is no text is a failure, not a refusal.
  if (describeUtf8Mistake(bytes) !== undefined) throw new Abort(500);
  const text = Buffer.from(bytes).toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { login: text.slice(0, colon), password: text.slice(colon + 1) };
}

/** Quirk `echoes-request-headers`: the headers as Werkzeug's `EnvironHeaders` shows them. */
function describeHeaders(lines: readonly (readonly [string, string])[]): string {
  const values = new Map<string, string>();
  for (const [name, value] of lines) {
    // Python's `title` raises each letter that follows none: `X-3Scale-Key`.
    const titled = name
      .toLowerCase()
      .replaceAll('_', '-')
      .replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
    const before = values.get(titled);
    values.set(titled, before === undefined ? value : `${before},${value}`);
  }
  const pairs = [...values].map(([name, value]) => `(${pythonRepr(name)}, ${pythonRepr(value)})`);
  return `EnvironHeaders([${pairs.join(', ')}])`;
}
