import { type ParametersOf, parsePairs, type RequestParts, toText } from '../webpy/request.js';

/**
 * What an error repeats of the request (quirk `parameters-object-or-text`): query and form together if there is
 * anything in them, otherwise the body as it is, a password in it included (quirk `password-echoed`).
 *
 * @source hirmeos/tokens_api: src/errors.py `Error.__init__`; web.py 0.62: webapi.py `input`
 */
export const queryAndFormOrBody: ParametersOf = (parts) => {
  const pairs = { ...parts.query, ...(isForm(parts) ? parsePairs(toText(parts.body)) : {}) };
  return Object.keys(pairs).length > 0 ? pairs : toText(parts.body);
};

/** A POST that names no type counts as a form (CPython: Lib/cgi.py `FieldStorage`). */
function isForm({ method, contentType, body }: RequestParts): boolean {
  if (method !== 'POST' || body.length === 0) return false;
  return contentType === null || /^\s*application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType);
}
