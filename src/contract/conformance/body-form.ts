import { mediaType } from './read-spec.js';
import type { DocumentedMedia } from './spec.js';

/** The documented form of a body by its content type, as it came in. */
export function findMedia(
  content: readonly DocumentedMedia[],
  contentType: string,
): DocumentedMedia | undefined {
  return content.find(({ type }) => covers(type, mediaType(contentType)));
}

/** Whether a content type says that a body is JSON. */
export function isJson(contentType: string): boolean {
  return /^application\/(.+\+)?json$/.test(mediaType(contentType));
}

/** What a text says as JSON; nothing when it is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What stands in the parentheses of a script that calls back, `name(…);`. */
export function withoutCallback(script: string): string {
  return script.slice(script.indexOf('(') + 1, script.lastIndexOf(')'));
}

function covers(documented: string, received: string): boolean {
  if (received === '') return false;
  if (documented === '*/*' || documented === received) return true;
  return documented.endsWith('/*') && received.startsWith(documented.slice(0, -1));
}
