import type { Call } from '../service.js';
import { fail as failInForm } from '../webpy/fail.js';
import { queryAndFormOrBody } from './parameters.js';

/** Fails with a status, as the services of the frame do. */
export function fail(status: number, call: Call): Response {
  return failInForm(status, call, queryAndFormOrBody);
}
