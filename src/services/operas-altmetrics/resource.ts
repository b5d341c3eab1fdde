import type { Context, Handler, Hono, MiddlewareHandler } from 'hono';
import type { operations } from '../../generated/operas-altmetrics.js';
import { answerWith } from '../answer.js';
import type { AltmetricsEnv } from './env.js';
import { methodNotAllowed } from './error-pages.js';
import { redirectPage } from './visit.js';

type Step = Handler<AltmetricsEnv> | MiddlewareHandler<AltmetricsEnv>;

/** What a path answers to one method: its name in the spec, and the steps that make the answer. */
interface Operation {
  readonly operation: keyof operations;
  readonly steps: readonly Step[];
}

interface Resource {
  /** All spellings that are served alike. */
  readonly paths: readonly string[];
  /** Whether the path without its last slash leads to the one with it. */
  readonly redirectsToSlash?: boolean;
  readonly GET?: Operation;
  readonly POST?: Operation;
}

/**
 * Puts a path into the service, with what Flask adds to each: HEAD follows GET, OPTIONS says what is allowed,
 * and any other method is refused before anybody is asked who they are.
 *
 * @source Flask 1.1: app.py `add_url_rule`, `make_default_options_response`
 */
export function addResource(app: Hono<AltmetricsEnv>, resource: Resource): void {
  const { paths, GET, POST } = resource;
  const allow = [POST && 'POST', GET && 'HEAD', 'OPTIONS', GET && 'GET'].filter(Boolean).join(', ');
  const spellings = [...paths];
  for (const [method, operation] of Object.entries({ GET, POST })) {
    if (operation !== undefined) app.on(method, spellings, ...withName(operation));
  }
  const optionsHeaders = { Allow: allow, 'Content-Type': 'text/html; charset=utf-8' };
  app.on('OPTIONS', spellings, () => answerWith('', { headers: optionsHeaders }));
  for (const path of spellings) app.all(path, () => methodNotAllowed(allow));
  if (!resource.redirectsToSlash) return;
  const methods = [GET && 'GET', POST && 'POST', 'OPTIONS'].filter((method) => method !== undefined);
  const withoutSlash = spellings.map((path) => path.slice(0, -1));
  app.on(methods, withoutSlash, addSlash);
  for (const path of withoutSlash) app.all(path, () => methodNotAllowed(allow));
}

/** @source Werkzeug 0.15: routing.py `RequestSlash` */
function addSlash(c: Context<AltmetricsEnv>): Response {
  const { site, rawPath, search } = c.env;
  const location = `${site.origin}${site.prefix}${rawPath}/${search}`;
  return redirectPage(308, location, location);
}

function withName({ operation, steps }: Operation): [Step, ...Step[]] {
  const [first, ...rest] = steps;
  const named: Step = (c, next) => {
    c.env.notes.operation = operation;
    return first?.(c, next) ?? next();
  };
  return [named, ...rest];
}

/** Both spellings of a path that takes a trailing slash without redirecting. */
export function withOrWithoutSlash(path: string): readonly string[] {
  return [path, `${path}/`];
}
