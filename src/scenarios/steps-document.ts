import type { components } from '../generated/emulator-control.js';

/** A value that JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** What a variable may be in a scenario. */
export type VariableInScenario = string | number | boolean;

/** One thing that a story does from outside, and what is to come of it. One of `request`, `clock` and `control`. */
export interface StepInScenario {
  readonly name: string;
  readonly request?: RequestInStep;
  readonly clock?: ClockInStep;
  readonly control?: ControlInStep;
  /** The instant at which the world's clock stands during the step. */
  readonly at?: string;
  readonly expect?: ExpectInStep;
  readonly capture?: Readonly<Record<string, CaptureInStep>>;
  readonly repeat?: RepeatInStep;
  readonly only?: 'emulator';
  /** Whether a request that may change something may go to a live service. */
  readonly live?: boolean;
}

/** The name of a service, such as `altmetric-details`. */
export type ServiceInStep = components['schemas']['ServiceName'];

/** One or several values of a parameter, a field or a header. */
export type Several<Value> = Value | readonly Value[];

export interface RequestInStep {
  /** Without one, the path goes below the root of the emulator. */
  readonly service?: ServiceInStep;
  readonly method?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, Several<VariableInScenario>>>;
  readonly headers?: Readonly<Record<string, Several<string | number> | null>>;
  readonly basic?: { readonly user: string; readonly password: string };
  readonly json?: JsonValue;
  readonly form?: Readonly<Record<string, Several<VariableInScenario>>>;
  readonly text?: string;
  readonly base64?: string;
  readonly sign?: SignInStep;
  readonly cookies?: boolean;
  readonly timeout?: string;
}

export interface SignInStep {
  readonly key: string;
  readonly secret: string;
  /** The variable that the digest goes to, instead of to the end of the query or form. */
  readonly as?: string;
}

export interface ClockInStep {
  readonly advance?: string;
  readonly set?: string;
  readonly frozen?: boolean;
}

export interface ControlInStep {
  readonly method?: string;
  /** Below `/_emulator`. */
  readonly path: string;
  readonly query?: RequestInStep['query'];
  readonly json?: JsonValue;
}

/** What a client meets in place of a whole answer. */
export type ErrorInStep = 'connection-reset' | 'cut-off' | 'not-json' | 'timeout';

export interface ExpectInStep {
  readonly status?: Several<number>;
  readonly headers?: Readonly<Record<string, string | number | MatcherInStep>>;
  /** Whether no other header may be there. */
  readonly only_headers?: true;
  readonly text?: string | MatcherInStep;
  /** By JSON path. */
  readonly json?: Readonly<Record<string, JsonValue | MatcherInStep>>;
  readonly sha256?: string;
  readonly error?: ErrorInStep;
}

/** A number, or the variable that holds it: `{{score}}`. */
export type Bound = number | string;

/** What a value is to be; all that is said holds. */
export interface MatcherInStep {
  readonly equals?: JsonValue;
  readonly not?: JsonValue;
  readonly at_least?: Bound;
  readonly at_most?: Bound;
  readonly above?: Bound;
  readonly below?: Bound;
  readonly matches?: string;
  readonly contains?: JsonValue;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';
  readonly length?: Bound | { readonly at_least?: Bound; readonly at_most?: Bound };
  readonly absent?: true;
  readonly present?: true;
}

/** A JSON path, or where else the value is. */
export type CaptureInStep =
  | string
  | { readonly json: string; readonly matches?: string }
  | { readonly header: string; readonly matches?: string }
  | { readonly matches: string }
  | { readonly text: true };

export interface RepeatInStep {
  readonly times?: number;
  readonly until?: ExpectInStep;
  readonly at_most?: number;
  readonly as?: string;
  readonly from?: number;
  readonly advance?: string;
}
