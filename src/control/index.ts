import { Hono } from 'hono';
import type { components } from '../generated/emulator-control.js';
import { describeProblem } from '../scenarios/index.js';
import { ProblemError } from '../world/problem.js';
import type { Worlds } from '../world/worlds.js';
import type { ControlCall, ControlEnv } from './env.js';

import { type GuardOptions, refuseStranger } from './guard.js';
import { problem, Refusal } from './problem.js';
import type { Delay } from './requests/await-requests.js';
import { accessRoutes } from './routes/access.js';
import { accountRoutes } from './routes/accounts.js';
import { adviceRoutes } from './routes/advice.js';
import { clockRoutes } from './routes/clock.js';
import { collectionRoutes } from './routes/collection.js';
import { explorerRoutes } from './routes/explorer.js';
import { faultRoutes } from './routes/faults.js';
import { keyRoutes } from './routes/keys.js';
import { limitRoutes } from './routes/limits.js';
import { mailboxRoutes } from './routes/mailbox.js';
import { outputRoutes } from './routes/outputs.js';
import { recordingRoutes, type WorldRecordings } from './routes/recording.js';
import { requestRoutes } from './routes/requests.js';
import { ruleRoutes } from './routes/rules.js';
import { stateRoutes } from './routes/state.js';
import { tokenRoutes } from './routes/tokens.js';
import { widgetRoutes } from './routes/widget.js';
import { type ScenarioStarts, worldRoutes } from './routes/worlds.js';

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
  /** Lets real time pass. */
  readonly delay: Delay;
  readonly starts: ScenarioStarts;
  readonly recordings: WorldRecordings;
}

/** What steers the emulator: everything below `/_emulator`. */
export interface Control {
  answer(call: ControlCall): Promise<Response>;
  /** Whether a caller may see what is in a world. */
  admits(call: ControlCall): boolean;
}

/** What does not go by how a world stands: it is the way out if what falls due in it can't be done. */
const STARTS_ANEW = /^\/_emulator\/(health|reset|(worlds|scenarios)(\/.*)?)$/;

export function createControl(options: ControlOptions): Control {
  const app = new Hono<ControlEnv>({
    getPath: (_request, options) => options?.env?.path ?? '/',
  });
  // Whatever is asked or done: what fell due before is not to come after it.
  app.use(async (c, next) => {
    if (!STARTS_ANEW.test(c.env.path)) await c.env.world.agenda.catchUp();
    await next();
  });
  app.get('/_emulator/health', (c) => c.json(toHealth(c.env, options)));
  for (const routes of [
    clockRoutes(),
    collectionRoutes(),
    accountRoutes(),
    tokenRoutes(),
    accessRoutes(),
    limitRoutes(),
    keyRoutes(),
    explorerRoutes(),
    outputRoutes(),
    adviceRoutes(),
    mailboxRoutes(),
    requestRoutes(options),
    ruleRoutes(),
    faultRoutes(),
    recordingRoutes(options.worlds, options.recordings),
    widgetRoutes(mountOf(options, 'operas-metrics')),
    stateRoutes(options.worlds, options.version, options.recordings),
    worldRoutes(options.worlds, options.starts),
  ]) {
    app.route('/', routes);
  }
  // Without what runs before all of them.
  const known = new Set(app.routes.map(({ path }) => path).filter((path) => !path.endsWith('*')));
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
  // Of all that walks through what was sent: nothing is changed by then.
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    return problem(400, 'The body is nested too deeply.');
  }
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
