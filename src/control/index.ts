import { Hono } from 'hono';
import type { components } from '../generated/emulator-control.js';
import { describeProblem, toScenarioError } from '../scenarios/index.js';
import { StartEditError } from '../world/catalogue/layer/start-edit-error.js';
import { ProblemError } from '../world/problem.js';
import type { Worlds } from '../world/worlds.js';
import type { ControlCall, ControlEnv } from './env.js';

import { type GuardOptions, refuseStranger } from './guard.js';
import { problem, Refusal } from './problem.js';
import { accessRoutes } from './routes/access.js';
import { accountRoutes } from './routes/accounts.js';
import { clockRoutes } from './routes/clock.js';
import { collectionRoutes } from './routes/collection.js';
import { explorerRoutes } from './routes/explorer.js';
import { keyRoutes } from './routes/keys.js';
import { limitRoutes } from './routes/limits.js';
import { outputRoutes } from './routes/outputs.js';
import { recordRoutes } from './routes/records.js';
import { widgetRoutes } from './routes/widget.js';
import { type FindStart, worldRoutes } from './routes/worlds.js';

type Health = components['schemas']['Health'];

export type { ControlCall };

/** What the control API tells of a service. */
interface ServiceFacts {
  readonly name: string;
  readonly title: string;
  readonly mount: string;
}

export interface ControlOptions extends GuardOptions {
  readonly worlds: Worlds;
  readonly services: readonly ServiceFacts[];
  readonly version: string;
  readonly findStart: FindStart;
}

/** What steers the emulator: everything below `/_emulator`. */
export interface Control {
  answer(call: ControlCall): Promise<Response>;
  /** Whether a caller may see what is in a world. */
  admits(call: ControlCall): boolean;
}

export function createControl(options: ControlOptions): Control {
  const app = new Hono<ControlEnv>({
    getPath: (_request, options) => options?.env?.path ?? '/',
  });
  app.get('/_emulator/health', (c) => c.json(toHealth(c.env, options)));
  for (const routes of [
    clockRoutes(),
    collectionRoutes(),
    accountRoutes(),
    accessRoutes(),
    limitRoutes(),
    keyRoutes(),
    explorerRoutes(),
    outputRoutes(),
    recordRoutes(),
    widgetRoutes(mountOf(options, 'operas-metrics')),
    worldRoutes(options.worlds, options.findStart),
  ]) {
    app.route('/', routes);
  }
  const known = new Set(app.routes.map(({ path }) => path));
  for (const path of known) {
    app.all(path, (c) => problem(405, `${c.req.path} does not take ${c.req.method}.`));
  }
  app.notFound((c) => problem(404, `The control API has no ${c.req.path}.`));
  app.onError(toProblem);
  return {
    answer: async (call) => refuseStranger(call, options) ?? (await app.fetch(call.request, call)),
    admits: (call) => refuseStranger(call, options) === undefined,
  };
}

/** Where a service is; another one that the emulator does not have is nowhere. */
function mountOf({ services }: ControlOptions, name: string): string {
  return services.find((service) => service.name === name)?.mount ?? '';
}

function toHealth({ origin, worldPrefix }: ControlCall, { services, version }: ControlOptions): Health {
  const facts = services.map(({ name, title, mount }) => ({
    name,
    title,
    url: origin + worldPrefix + mount,
  }));
  return { status: 'ok', version, services: facts };
}

function toProblem(error: Error): Response {
  if (error instanceof Refusal) return problem(error.status, error.message);
  if (error instanceof StartEditError) return problem(500, toScenarioError(error, 'The scenario').message);
  if (!(error instanceof ProblemError)) {
    return problem(500, `The emulator failed. Please report what led here: ${error.name}: ${error.message}`);
  }
  const { problem: cause } = error;
  switch (cause.kind) {
    case 'email-taken':
      return problem(409, `Another account has "${cause.email}".`);
    case 'username-taken':
      return problem(409, `Another account has "${cause.username}".`);
    case 'account-unknown':
      return problem(404, 'The account is gone.');
    case 'api-key-taken':
      return problem(409, 'There is such a key already.');
    case 'api-key-unknown':
      return problem(404, 'The key is gone.');
    case 'output-invalid':
      return problem(400, describeProblem(cause));
    case 'output-taken':
      return problem(409, asSentence(describeProblem(cause)));
    case 'output-unknown':
    case 'mention-unknown':
      return problem(404, asSentence(describeProblem(cause)));
    case 'value-not-storable':
      return problem(400, 'The database of the live service would not take that text.');
    default:
      return problem(500, `The emulator failed. Please report what led here: ${cause.kind}`);
  }
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
