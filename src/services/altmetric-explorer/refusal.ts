import type { AnswerCause } from '../../world/journal/journal.js';

/**
 * Codes by which the service tells its refusals apart. Open question `wording-of-refusals`: only that of
 * `no_api_access` is known.
 *
 * @source docs/sources.md explorer 1.8
 */
export const CODES = {
  missing_api_key: ['API key missing', 'Send your API key in the parameter key'],
  invalid_api_key: ['Invalid API key', 'The API key is not known'],
  expired_api_key: ['API key expired', 'The API key is no longer valid'],
  no_api_access: ['API access not allowed', 'Your organisation does not have API access'],
  invalid_digest: ['Invalid digest', 'The digest does not match what it has to sign'],
  identifiers_must_be_in_body: [
    'Identifiers must be in the body',
    'Send identifiers as a field of a form, by POST',
  ],
  missing_identifiers: ['Identifiers missing', 'Send identifiers as a field of a form, by POST'],
  too_many_identifiers: ['Too many identifiers', 'A list takes up to 25,000 identifiers'],
  invalid_date_range: ['Invalid date range', 'Mention sources are given for at most one year at a time'],
  invalid_parameter: [
    'Invalid parameter',
    'A parameter can not be read, or has a value that it does not take',
  ],
  not_found: ['Not found', 'There is nothing at this address'],
  rate_limit_exceeded: ['Rate limit exceeded', 'Make no more than two requests per second'],
  internal_server_error: ['Internal server error', 'Something went wrong'],
} as const satisfies Readonly<Record<string, readonly [title: string, detail: string]>>;

export type RefusalCode = keyof typeof CODES;

/** How the service turns a request down. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  readonly detail: string;
  readonly because: AnswerCause;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | undefined;

  constructor(
    code: RefusalCode,
    status = 400,
    told: {
      readonly because?: AnswerCause;
      readonly headers?: Readonly<Record<string, string>>;
      /** Where the usual one would mislead. */
      readonly detail?: string;
      /** The whole body, where it is no JSON. */
      readonly text?: string;
    } = {},
  ) {
    super(code);
    this.code = code;
    this.status = status;
    this.detail = told.detail ?? CODES[code][1];
    this.because = told.because ?? 'service';
    this.headers = told.headers ?? {};
    this.text = told.text;
  }
}
