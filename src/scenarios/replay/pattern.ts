import { RE2JS } from 're2js';

/** A regular expression whose time grows with the text's length only, whatever it is. */
export interface Pattern {
  /** @returns the first group, or the whole of what was found if there is none; undefined if nothing was found */
  find(text: string): string | undefined;
}

/**
 * Reads a regular expression in the syntax of RE2: all but look-around and back references.
 *
 * @throws Error saying what is wrong with it
 */
export function compilePattern(text: string): Pattern {
  const compiled = RE2JS.compile(text);
  return {
    find(searched) {
      const matcher = compiled.matcher(searched);
      if (!matcher.find()) return undefined;
      return (compiled.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? undefined;
    },
  };
}
