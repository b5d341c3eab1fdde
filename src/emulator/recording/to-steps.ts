import type { CaptureInStep, JsonValue, StepInScenario } from '../../scenarios/steps-document.js';
import { addressForms } from './address-forms.js';
import type { CallPlan } from './plan-calls.js';
import type { RecordedCall, RecordedControl } from './recorded-call.js';
import { rewrite } from './rewrite.js';
import type { StandIns } from './stand-ins.js';
import { toText } from './texts.js';
import { toCapture } from './to-capture.js';
import { toExpect } from './to-expect.js';
import { type Replacing, toPath, toRequest } from './to-request.js';

const MS = 1000;
const MOST_SHOWN = 80;
const SETS_CLOCK = /^\/clock\/?$/;
const ADVANCES_CLOCK = /^\/clock\/advance\/?$/;
/** Its answer tells of the world's name and whether its clock runs. */
const RESETS = /^\/reset\//;

/** Makes the steps of a story of what happened since `startedAtMs`. */
export function* toSteps(
  plans: readonly CallPlan[],
  standIns: StandIns,
  startedAtMs: number,
): Generator<StepInScenario> {
  const secrets = [...standIns.forms()];
  /** What the clock of a replay shows then; undefined where that isn't known. */
  let shownMs: number | undefined = startedAtMs;
  for (const [index, plan] of plans.entries()) {
    const { call } = plan;
    const replacing = { standIns, forms: [...addressForms(call), ...secrets] };
    if (plan.revealed !== undefined) yield toReveal(plan.revealed);
    const at = shownMs === call.atMs ? {} : { at: new Date(call.atMs).toISOString() };
    const name = `${index + 1}. ${describe(call, replacing)}`;
    yield { name, ...at, ...toAction(plan, replacing) };
    shownMs = call.kind === 'control' && RESETS.test(call.path) ? undefined : call.endMs;
    for (const [variable, place] of plan.mailed) yield toMailed(variable, place);
  }
}

function toAction(plan: CallPlan, replacing: Replacing): Omit<StepInScenario, 'name'> {
  const { call } = plan;
  if (call.kind === 'control') return toControl(plan, call, replacing);
  return { request: toRequest(call, plan.sign, replacing), ...toExpect(plan, call, replacing) };
}

function toControl(
  { given }: CallPlan,
  call: RecordedControl,
  { standIns, forms }: Replacing,
): Omit<StepInScenario, 'name'> {
  const { method, path, body, text, status } = call;
  if (SETS_CLOCK.test(path)) return { clock: { set: new Date(call.endMs).toISOString(), frozen: true } };
  if (ADVANCES_CLOCK.test(path)) {
    const seconds = Number(((call.endMs - call.atMs) / MS).toFixed(3));
    if (String(seconds).length <= '999999999'.length) return { clock: { advance: `${seconds} seconds` } };
    return { clock: { set: new Date(call.endMs).toISOString(), frozen: true } };
  }
  const hide = (one: string) => rewrite(one, forms, 'answer');
  const captures: Record<string, CaptureInStep> = {};
  for (const [name, secret] of given) {
    const capture = toCapture(secret, { headers: [], text }, (one) => hide(one) === one);
    if (capture !== undefined) captures[name] = capture;
  }
  const isTold = Object.keys(captures).length === given.size && !RESETS.test(path);
  const sent = toText(body) ?? '';
  return {
    control: {
      method,
      path: toPath(path, { standIns, forms }),
      ...(sent.trim() === '' ? {} : { json: hideAll(JSON.parse(sent), { standIns, forms }) }),
    },
    expect: { status, ...(isTold ? { text: hide(text) } : {}) },
    ...(isTold && given.size > 0 ? { capture: captures } : {}),
  };
}

function hideAll(value: JsonValue, replacing: Replacing): JsonValue {
  const { standIns, forms } = replacing;
  if (typeof value === 'string') return standIns.find(value)?.text ?? rewrite(value, forms);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((member) => hideAll(member, replacing));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, hideAll(member, replacing)]),
  );
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whoever called with a new key of the Explorer API learnt it from the control API. */
function toReveal({ key, secret, place }: NonNullable<CallPlan['revealed']>): StepInScenario {
  const account = `$.accounts[${place}]`;
  return {
    name: 'what the new key of the Explorer API is',
    control: { path: '/explorer' },
    capture: { [key]: `${account}.key`, [secret]: `${account}.secret` },
  };
}

function toMailed(variable: string, place: number): StepInScenario {
  const matches = 'confirm/([^\\s"\'<>]+)';
  return {
    name: 'which link the mail has',
    control: { path: '/mailbox' },
    capture: { [variable]: { json: `$[${place}].text`, matches } },
  };
}

/** What a step is called; nothing is filled in there. */
function describe(call: RecordedCall, replacing: Replacing): string {
  const { method } = call;
  const [path = ''] = (call.kind === 'request' ? call.target : call.path).split('?');
  const shown = toPath(path, replacing).replaceAll('%3C', '<').replaceAll('%3A', ':').replaceAll('%3E', '>');
  const cut = shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown;
  return call.kind === 'request' ? `${method} ${call.service} ${cut}` : `${method} /_emulator${cut}`;
}
