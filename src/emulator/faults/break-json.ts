const JSON_TYPE = /^application\/(?:[^;,]+\+)?json\s*(?:;|$)/i;

/** Whether an answer says of itself that it is JSON. */
export function isJson({ headers }: Response): boolean {
  return JSON_TYPE.test(headers.get('content-type') ?? '');
}

/** Breaks JSON off in its middle, so that no parser takes it; the same text always at the same place. */
export function breakJson(json: Uint8Array): string {
  const text = new TextDecoder().decode(json).trim();
  // The beginning of a number is a number; that of anything else in JSON is nothing.
  if (/^[-\d]/.test(text)) return `${text},`;
  const half = text.slice(0, Math.max(1, Math.floor(text.length / 2)));
  // Half a character would be a mistake of another kind.
  return half.replace(/[\ud800-\udbff]$/, '');
}
