import type { Context, Handler, Hono, MiddlewareHandler } from 'hono';
import type { WebpyEnv } from './env.js';
import { Refusal } from './refusal.js';
import { sendNull } from './render.js';

type Step = Handler<WebpyEnv> | MiddlewareHandler<WebpyEnv>;

/** What a path answers to one method: its name in the spec, and the steps that make the answer. */
export interface Operation {
  readonly operation: string;
  readonly steps: readonly Step[];
}

export interface Resource {
  readonly path: string;
  readonly GET?: Operation;
  readonly POST?: Operation;
  readonly DELETE?: Operation;
  /** Name in the spec, for a path that has it. */
  readonly OPTIONS?: string;
  /** Answers every other method; a bare `NOTALLOWED` without it. */
  readonly refuseMethod?: (c: Context<WebpyEnv>) => Response;
}

/**
 * Puts a path into a service. HEAD follows GET; any other method is refused before anybody is asked who they are.
 *
 * @source web.py 0.62: application.py `_delegate`
 */
export function addResource(app: Hono<WebpyEnv>, resource: Resource): void {
  const { path, GET, POST, DELETE, OPTIONS, refuseMethod = refuse } = resource;
  for (const [method, operation] of Object.entries({ GET, POST, DELETE })) {
    if (operation !== undefined) app.on(method, path, ...withName(operation));
  }
  if (OPTIONS !== undefined) {
    app.on('OPTIONS', path, ...withName({ operation: OPTIONS, steps: [() => sendNull()] }));
  }
  app.all(path, refuseMethod);
}

function refuse(): never {
  throw new Refusal('NOTALLOWED');
}

function withName({ operation, steps }: Operation): [Step, ...Step[]] {
  const [first, ...rest] = steps;
  const named: Step = (c, next) => {
    c.env.notes.operation = operation;
    return first?.(c, next) ?? next();
  };
  return [named, ...rest];
}
