import { parseInstant } from '../../world/instant.js';
import type { ScenarioDocument } from '../document.js';
import type { ScenarioMistake } from '../mistake.js';
import type { ExpectInStep, RequestInStep, StepInScenario } from '../steps-document.js';
import { listChoices } from '../words.js';
import { findControlMistakes } from './find-control-mistakes.js';
import { findExpressionMistakes } from './find-expression-mistakes.js';
import { findVariableMistakes } from './find-variable-mistakes.js';

const ACTIONS = ['request', 'clock', 'control'] as const;
const BODIES = ['json', 'form', 'text', 'base64'] as const;
const NO_ANSWER = 'connection-reset';

/** In what a story contradicts itself whose every field is right by itself. */
export function findStepMistakes({ steps = [], variables }: ScenarioDocument): ScenarioMistake[] {
  const found = [...findVariableMistakes(steps, variables)];
  for (const [index, step] of steps.entries()) {
    for (const mistake of findInStep(step)) {
      found.push({ ...mistake, path: ['steps', index, ...mistake.path] });
    }
  }
  return found;
}

/** Of one step, with paths that begin at it. */
function* findInStep(step: StepInScenario): Generator<ScenarioMistake> {
  const { request, control, expect = {}, repeat, live, at } = step;
  yield* findInAction(step);
  if (request !== undefined) yield* findInRequest(request);
  if (control !== undefined) yield* findControlMistakes(control);
  if (live !== undefined && request === undefined) {
    yield { path: ['live'], text: 'only a request can go to a live service' };
  }
  if (at !== undefined && parseInstant(at) === undefined)
    yield { path: ['at'], text: `"${at}" is no instant` };
  yield* findInExpect(expect, request).map(({ path, text }) => ({ path: ['expect', ...path], text }));
  if (repeat !== undefined) yield* findInRepeat(repeat);
  yield* findExpressionMistakes(step);
}

function* findInAction(step: StepInScenario): Generator<ScenarioMistake> {
  const { clock } = step;
  const actions = ACTIONS.filter((action) => step[action] !== undefined);
  if (actions.length === 0)
    yield { path: [], text: `nothing is done; add one of ${listChoices([...ACTIONS])}` };
  if (actions.length > 1) {
    yield { path: [], text: `${listChoices(actions)}? A step does one thing: make several steps of it` };
  }
  if (clock?.advance !== undefined && (clock.set !== undefined || clock.frozen !== undefined)) {
    yield { path: ['clock'], text: '"advance" stands alone: a clock moves on as frozen or running as it is' };
  }
  if (clock?.set !== undefined && parseInstant(clock.set) === undefined) {
    yield { path: ['clock', 'set'], text: `"${clock.set}" is no instant` };
  }
}

function* findInRequest(request: RequestInStep): Generator<ScenarioMistake> {
  const bodies = BODIES.filter((body) => request[body] !== undefined);
  const { path, basic, headers = {}, sign } = request;
  if (!/^(\/|\{\{\w+\}\})/.test(path)) {
    yield {
      path: ['request', 'path'],
      text: `"${path}" does not begin with a slash; write it like /v1/doi/10.1038/480426a`,
    };
  }
  if (bodies.length > 1) {
    yield { path: ['request'], text: `${bodies.join(' and ')} together; a request has one body` };
  }
  const isAuthorized = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
  if (basic !== undefined && isAuthorized) {
    yield { path: ['request', 'basic'], text: 'there is a header Authorization already' };
  }
  if (
    sign !== undefined &&
    sign.as === undefined &&
    (bodies.length > 1 || (bodies[0] ?? 'form') !== 'form')
  ) {
    yield { path: ['request', 'sign'], text: 'what is signed is a query, or the identifiers of a form' };
  }
}

function findInExpect(
  { status, error, sha256, json }: ExpectInStep,
  request: RequestInStep | undefined,
): ScenarioMistake[] {
  if (error === NO_ANSWER && status !== undefined) {
    return [{ path: ['status'], text: `there is no status where no answer begins (${NO_ANSWER})` }];
  }
  if (error === 'timeout' && request !== undefined && request.timeout === undefined) {
    return [{ path: ['error'], text: 'how long to wait? Add "timeout" to the request' }];
  }
  if (error !== undefined && (json !== undefined || sha256 !== undefined)) {
    return [{ path: ['error'], text: 'of an answer that is not whole, only "text" can be looked at' }];
  }
  return [];
}

function* findInRepeat({
  times,
  until,
  at_most,
  as,
  from,
}: NonNullable<StepInScenario['repeat']>): Generator<ScenarioMistake> {
  if ((times === undefined) === (until === undefined)) {
    yield { path: ['repeat'], text: 'say either "times" or "until"' };
  }
  if (at_most !== undefined && until === undefined) {
    yield { path: ['repeat', 'at_most'], text: '"at_most" goes with "until"' };
  }
  if (from !== undefined && as === undefined) {
    yield { path: ['repeat', 'from'], text: '"from" goes with "as", the name of what counts' };
  }
}
