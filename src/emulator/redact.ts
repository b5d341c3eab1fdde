const SECRET_NAME = /token|key|secret|digest|pass|pwd|jwt|auth|session|csrf/i;
const SECRET_VALUE = /confirm(\/|%2f)/i;
/** A path longer than that is cut: the journal is to be read, and has to fit into memory. */
const MAX_LENGTH = 2000;

/**
 * What the journal keeps of a path and its query: the values of secret parameters taken out, and not more than
 * can be read.
 */
export function toRecordedPath(path: string, search: string): string {
  const cut = (path + search).length > MAX_LENGTH;
  const recorded = path.slice(0, MAX_LENGTH) + redactQuery(search.slice(0, MAX_LENGTH));
  return cut ? `${recorded.slice(0, MAX_LENGTH)}…` : recorded;
}

function redactQuery(search: string): string {
  return search.replace(/([^?&;=]*)=([^&;]*)/g, (whole, name: string, value: string) => {
    const isSecret = SECRET_NAME.test(decode(name)) || SECRET_VALUE.test(value);
    return isSecret ? `${name}=<redacted>` : whole;
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
