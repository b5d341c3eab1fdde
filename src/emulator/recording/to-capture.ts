import { compilePattern } from '../../scenarios/replay/pattern.js';
import type { CaptureInStep } from '../../scenarios/steps-document.js';
import type { HeaderLine } from '../../world/redaction/redact-headers.js';

/** How much of what stands before a secret tells its place. */
const CONTEXTS = [12, 24, 60, 120, 400];
/** What a secret may be made of, the narrowest first. */
const LETTERS = ['[\\w.-]+', '[\\w.~+/=%-]+', '[^"\'<>&;\\s\\\\]+'];

/**
 * Says where in an answer a secret is.
 *
 * @param isStill  whether a text is the same in a replay
 * @returns undefined where nothing tells its place
 */
export function toCapture(
  secret: string,
  { headers, text }: { readonly headers: readonly HeaderLine[]; readonly text: string },
  isStill: (text: string) => boolean,
): CaptureInStep | undefined {
  for (const [name, value] of headers) {
    if (!value.includes(secret)) continue;
    const matches = toPattern(secret, value, isStill);
    if (matches !== undefined) return { header: name, matches };
  }
  if (!text.includes(secret)) return undefined;
  const matches = toPattern(secret, text, isStill);
  return matches === undefined ? undefined : { matches };
}

function toPattern(secret: string, text: string, isStill: (text: string) => boolean): string | undefined {
  const at = text.indexOf(secret);
  for (const context of [...CONTEXTS, 0]) {
    const before = text.slice(Math.max(0, at - context), at);
    if (!isStill(before)) continue;
    for (const letters of LETTERS) {
      const pattern = `${quote(before)}(${letters})`;
      if (compilePattern(pattern).find(text) === secret) return pattern;
    }
  }
  return undefined;
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
