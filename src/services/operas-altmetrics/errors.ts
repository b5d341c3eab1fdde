import { type Problem, ProblemError } from '../../world/problem.js';
import { Abort, errorPage, unauthorized, unauthorizedBecause } from './error-pages.js';
import { toPythonException } from './python-exception.js';

const MISSING_DOI = 'Identifier "doi" is required for each entry.';

/** How anything thrown inside the service looks to its client. */
export function toWireError(error: unknown): Response {
  if (error instanceof Abort) return errorPage(error.status, error.description);
  return error instanceof ProblemError ? respondTo(error.problem) : internalError();
}

/** Total on purpose: a new kind of problem does not compile until this service says how it looks here. */
function respondTo(problem: Problem): Response {
  switch (problem.kind) {
    case 'token-refused':
      return unauthorized(toPythonException(problem.fault));
    case 'account-unknown':
      return unauthorizedBecause('Invalid user account.');
    case 'account-not-approved':
      return unauthorizedBecause('Account has not yet been approved.');
    case 'registration-without-doi':
      return errorPage(400, MISSING_DOI);
    case 'registration-invalid':
    case 'email-taken':
    case 'username-taken':
    case 'account-uri-taken':
    case 'value-not-storable':
    case 'role-name-taken':
    case 'doi-taken':
    // Kinds that can't happen here: API keys and the catalogue belong to other services.
    case 'api-key-taken':
    case 'api-key-unknown':
    case 'output-unknown':
    case 'output-taken':
    case 'output-invalid':
    case 'mention-unknown':
    case 'work-unknown':
    case 'relation-refused':
      // Quirk `invalid-value-500`: failed assertions and constraints that the application never catches.
      return internalError();
  }
}

function internalError(): Response {
  const { status, description } = new Abort(500);
  return errorPage(status, description);
}

/** How much of a wrong value is told, in characters. */
const MAX_TOLD = 200;

/**
 * What really happened, for the journal: the service itself answers many mistakes with the same bare 500.
 *
 * @returns e.g. `registration-invalid: {"index":1,"value":"zzz"}`, or undefined if the answer says it all
 */
export function describeReason(error: unknown): string | undefined {
  if (error instanceof Abort) return error.reason;
  if (!(error instanceof ProblemError)) return String(error).slice(0, MAX_TOLD);
  const { kind, ...facts } = error.problem;
  return kind === 'token-refused' ? undefined : `${kind}: ${JSON.stringify(facts)}`.slice(0, MAX_TOLD);
}
