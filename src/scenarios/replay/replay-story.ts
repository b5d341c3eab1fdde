import type { ScenarioDocument } from '../document.js';
import type { JsonValue, StepInScenario } from '../steps-document.js';
import { Exchange, Interrupted } from './exchange.js';
import { createHide, type Redactor } from './hide.js';
import type { Delay } from './http-client.js';
import { JsonPaths } from './json-path.js';
import { countSteps, REPORT_VERSION, type ReplayedStep, type ReplayReport } from './report.js';
import { listSecrets } from './secrets.js';
import { type StepContext, type Taken, takeStep } from './take-step.js';
import { ADDRESS_VARIABLES, addressVariables, CONTROL_VARIABLE, type ReplayTarget } from './target.js';
import { MissingVariable } from './template.js';
import { whySkip } from './why-skip.js';

/** A story, and where and how to replay it. */
export interface ReplayPlan {
  /** What to call the scenario. */
  readonly name: string;
  readonly document: ScenarioDocument;
  readonly target: ReplayTarget;
  /** Variables that go before the scenario's. On a live target, one without a value has none. */
  readonly environment: Readonly<Record<string, string>>;
  readonly bail: boolean;
  /** Ends the replay where it is. */
  readonly signal: AbortSignal;
  /** Hears of each step as soon as it is done. */
  readonly onStep: (step: ReplayedStep, durationMs: number) => void;
  readonly redactor: Redactor;
  readonly delay: Delay;
  /** Milliseconds on a clock that only goes forward. */
  readonly nowMs: () => number;
}

/** Replays a story from outside, step by step. The world must be as the story says: that is for others to do. */
export async function replayStory(plan: ReplayPlan): Promise<ReplayReport> {
  const { name, document, target, redactor, signal, nowMs } = plan;
  for (const secret of listKnownSecrets(plan)) redactor.learn(secret);
  const exchange = new Exchange(plan.delay, signal);
  const hide = createHide(redactor, target);
  const variables = new Map<string, JsonValue>(listVariables(plan));
  const context = { variables, target, exchange, redactor, hide, paths: new JsonPaths() };
  const lost = new Map<string, string>();
  const steps: ReplayedStep[] = [];
  let ended: ReplayReport['ended'] = 'all';
  try {
    for (const step of document.steps ?? []) {
      const startMs = nowMs();
      const done = await replayStep(step, context, lost);
      steps.push(done);
      plan.onStep(done, nowMs() - startMs);
      if (plan.bail && done.outcome === 'failed') {
        ended = 'bail';
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    ended = 'interrupted';
  } finally {
    exchange.close();
  }
  const facts = { scenario: hide(name), summary: hide(document.summary), target: target.kind, ended };
  return { version: REPORT_VERSION, ...facts, ...countSteps(steps), steps };
}

/** @param lost  why a variable has no value, by its name */
async function replayStep(
  step: StepInScenario,
  context: StepContext,
  lost: Map<string, string>,
): Promise<ReplayedStep> {
  const reason = whySkip(step, context.target);
  if (reason !== undefined) return lose(step, lost, skipped(step, reason, context));
  try {
    const done = toReplayed(step, await takeStep(step, context), context);
    if (done.outcome === 'failed') return lose(step, lost, done);
    for (const name of Object.keys(step.capture ?? {})) lost.delete(name);
    return done;
  } catch (error) {
    if (!(error instanceof MissingVariable)) throw error;
    return lose(step, lost, withoutVariable(step, error.variable, { context, lost }));
  }
}

/** Takes note that what a step was to capture is not there. */
function lose(step: StepInScenario, lost: Map<string, string>, done: ReplayedStep): ReplayedStep {
  for (const name of Object.keys(step.capture ?? {}))
    lost.set(name, `"${done.name}" ${done.outcome === 'skipped' ? 'was skipped' : 'failed'}`);
  return done;
}

/** Of what another step owes, that one has been told already; what nobody explains is a failure. */
function withoutVariable(
  step: StepInScenario,
  variable: string,
  { context, lost }: { readonly context: StepContext; readonly lost: ReadonlyMap<string, string> },
): ReplayedStep {
  const why = lost.get(variable);
  if (why !== undefined) return skipped(step, `{{${variable}}} is missing, because ${why}`, context);
  if (context.target.kind === 'live') {
    return skipped(step, `{{${variable}}} has no value in the environment`, context);
  }
  const failures = [{ what: `{{${variable}}}`, expected: 'a value', actual: 'nothing' }];
  return { ...describe(step, context), outcome: 'failed', failures };
}

function skipped(step: StepInScenario, reason: string, context: StepContext): ReplayedStep {
  return { ...describe(step, context), outcome: 'skipped', failures: [], reason };
}

function toReplayed(
  step: StepInScenario,
  { failures, times, exchanged }: Taken,
  context: StepContext,
): ReplayedStep {
  const { service } = step.request ?? {};
  const status = exchanged?.received.status;
  return {
    ...describe(step, context),
    outcome: failures.length === 0 ? 'passed' : 'failed',
    ...(service === undefined ? {} : { service }),
    ...(exchanged === undefined
      ? {}
      : { method: exchanged.request.ready.method, path: context.hide(exchanged.request.path) }),
    ...(status === undefined ? {} : { status }),
    ...(step.repeat === undefined ? {} : { times }),
    failures,
  };
}

function describe(step: StepInScenario, { hide }: StepContext): Pick<ReplayedStep, 'name' | 'kind'> {
  const kind = step.request !== undefined ? 'request' : step.clock !== undefined ? 'clock' : 'control';
  return { name: hide(step.name), kind };
}

function* listVariables({ document, environment, target }: ReplayPlan): Generator<[string, JsonValue]> {
  const isBlank = (name: string) => target.kind === 'live' && environment[name] === '';
  for (const [name, value] of Object.entries(document.variables ?? {})) {
    if (!isBlank(name)) yield [name, value];
  }
  for (const [name, value] of Object.entries(environment)) {
    if (value !== '') yield [name, value];
  }
  yield* addressVariables(target);
}

/** What the world is given is known in the world: its keys and passwords may come up in any answer. */
function* listKnownSecrets({ document, environment, target }: ReplayPlan): Generator<string> {
  const addresses = [...Object.values(ADDRESS_VARIABLES), CONTROL_VARIABLE];
  const values = Object.entries(environment).filter(([name]) => !addresses.includes(name));
  yield* listSecrets(document.given);
  yield* listSecrets(document.variables);
  yield* listSecrets(Object.fromEntries(values));
  yield* listSecrets({ controlToken: target.controlToken });
}
