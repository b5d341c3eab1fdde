import type * as Validators from '../generated/validators.js';
import { describeMistakes } from '../scenarios/index.js';
import type { ControlCall } from './env.js';
import { Refusal } from './problem.js';

const MAX_BODY_BYTES = 1024 * 1024;

/** Name of a check that is made from the schema of an operation's body. */
type Check = Exclude<keyof typeof Validators, 'validateScenario' | 'SCENARIO_FIELDS'>;

/**
 * Reads a control request's JSON and checks it against its schema in `openapi/emulator-control.yaml`.
 *
 * @param whenEmpty  what an empty body stands for; without it, an empty body is refused
 * @throws Refusal 413, or 400 with the first thing that is wrong
 */
export async function readBody<Body>(call: ControlCall, check: Check, whenEmpty?: Body): Promise<Body> {
  const bytes = await call.readBody(MAX_BODY_BYTES);
  if (bytes === undefined) throw new Refusal(413, `The body is larger than ${MAX_BODY_BYTES} bytes.`);
  const text = Buffer.from(bytes).toString('utf8');
  if (text.trim() === '' && whenEmpty !== undefined) return whenEmpty;
  const value = parse(text);
  // Half a megabyte of code, which starting can do without.
  const { [check]: validator } = await import('../generated/validators.js');
  if (isValid<Body>(validator, value)) return value;
  throw new Refusal(400, describeMistakes(validator.errors ?? []));
}

function isValid<Body>(validator: Validators.Validator, value: unknown): value is Body {
  return validator(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
}
