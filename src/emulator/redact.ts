const SECRET_PARAMETER = /([?&](?:[^=&]*(?:token|key|secret|digest|password))=)[^&]*/gi;

/** Takes the values of secret parameters out of a query, for the journal. */
export function redactSearch(search: string): string {
  return search === '' ? search : search.replace(SECRET_PARAMETER, '$1<redacted>');
}
